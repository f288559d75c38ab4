package org.dixit.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.dixit.Act;
import org.dixit.Article;
import org.dixit.Attribution;
import org.dixit.Block;
import org.dixit.BlockKind;
import org.dixit.Cue;
import org.dixit.Mention;
import org.dixit.MentionKind;
import org.dixit.Polarity;
import org.dixit.Quotation;
import org.dixit.QuotationForm;
import org.dixit.Report;
import org.dixit.Span;
import org.dixit.Speaker;
import org.dixit.SpeechAct;
import org.dixit.Statement;
import org.junit.jupiter.api.Test;

/** The table, the annotations for brat and the lines for PolNeAR's scorer. */
class OtherFormatsTest {
  private static final String TEXT =
      "🚢 Lena Ward did not say, “the line;\nstays\" open,” nor that = it sinks.";

  private static Span span(String words) {
    int at = TEXT.indexOf(words);
    return new Span(at, at + words.length());
  }

  private static Statement statement(Span content, boolean quoted, OptionalInt nested) {
    List<Span> spans = List.of(content);
    Attribution attribution =
        new Attribution(
            new Quotation(
                quoted ? QuotationForm.DIRECT : QuotationForm.INDIRECT,
                spans,
                quoted ? spans : List.of(),
                List.of()),
            Optional.of(new Cue(span("did not say"), "say")),
            Optional.of(new Mention(span("Lena Ward"), MentionKind.NAME)),
            Optional.empty(),
            "tagged");
    Speaker speaker =
        new Speaker("lena-ward", "Lena Ward", List.of(), Optional.of("director"), List.of());
    SpeechAct act =
        new SpeechAct(
            Act.ACCUSE,
            Polarity.NEGATIVE,
            List.of(),
            List.of(span("line"), span("it")),
            List.of(),
            "cue");
    return new Statement(attribution, Optional.of(speaker), List.of(), "full-name", act, nested);
  }

  private static Report report() {
    Article article =
        new Article(
            "folder/ship.txt",
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            List.of(new Block(BlockKind.PARAGRAPH, new Span(0, TEXT.length()))),
            TEXT);
    Statement one = statement(span("“the line;\nstays\" open,”"), true, OptionalInt.empty());
    Statement two = statement(span("that = it sinks"), false, OptionalInt.of(0));
    return new Report(
        article,
        List.of(new Report.Entry(one, Optional.empty()), new Report.Entry(two, Optional.empty())),
        List.of(),
        List.of());
  }

  @Test
  void theTableIsReadBackAsItWas() throws IOException {
    StringWriter out = new StringWriter();
    new Reporter().csvHead(out);
    new Reporter().csv(report(), out);
    List<CSVRecord> rows =
        CSVFormat.RFC4180
            .builder()
            .setHeader()
            .setSkipHeaderRecord(true)
            .get()
            .parse(new StringReader(out.toString()))
            .getRecords();
    assertEquals(2, rows.size());
    CSVRecord row = rows.get(0);
    assertTrue(row.isConsistent());
    assertEquals("folder/ship.txt", row.get("article"));
    assertEquals("“the line;\nstays\" open,”", row.get("content"));
    assertEquals("ACCUSE", row.get("act"));
    assertEquals("112", row.get("cameo"));
    assertEquals("NEGATIVE", row.get("polarity"));
    assertEquals("line | it", row.get("targets"));
    assertEquals("", row.get("nested_in"));
    assertEquals("s1", rows.get(1).get("nested_in"));
  }

  @Test
  void noCellIsAFormula() throws IOException {
    StringWriter out = new StringWriter();
    Statement formula = statement(span("= it sinks"), false, OptionalInt.empty());
    List<Report.Entry> entries = List.of(new Report.Entry(formula, Optional.empty()));
    new Reporter().csv(new Report(report().article(), entries, List.of(), List.of()), out);
    assertTrue(out.toString().contains(",'= it sinks,"), out.toString());
  }

  @Test
  void annotationsCountCodePointsAndStayOnTheirLines() throws IOException {
    StringWriter out = new StringWriter();
    new Reporter().brat(report(), out);
    List<String> lines = out.toString().lines().toList();
    int content = TEXT.codePointCount(0, span("“the line").start());
    int length = "“the line;\nstays\" open,”".length();
    assertEquals(
        "T1\tContent " + content + " " + (content + length) + "\t“the line; stays\" open,”",
        lines.get(0));
    assertTrue(lines.contains("E1\tAttribution:T4 Content:T1 Cue:T2 Source:T3"), out.toString());
    assertTrue(lines.contains("A1\tAct E1 ACCUSE"), out.toString());
    assertTrue(lines.contains("A2\tPolarity E1 NEGATIVE"), out.toString());
    assertTrue(lines.contains("#1\tAnnotatorNotes E1\tLena Ward"), out.toString());
  }

  @Test
  void whatOneCueSignalsIsOneStatementForTheScorer() throws IOException {
    StringWriter out = new StringWriter();
    new Reporter().polnear(report(), out);
    JsonNode line = new ObjectMapper().readTree(out.toString());
    assertEquals("ship", line.get("doc").asText());
    assertEquals(1, line.get("statements").size());
    JsonNode statement = line.get("statements").get(0);
    assertEquals(2, statement.get("content").size());
    int start = TEXT.codePointCount(0, span("Lena Ward").start());
    assertEquals(start, statement.get("source").get(0).get(0).asInt());
    assertEquals(start + 9, statement.get("source").get(0).get(1).asInt());
  }
}
