package org.dixit.spec;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.dixit.Edit;
import org.dixit.Finding;
import org.dixit.Notice;
import org.dixit.Passage;
import org.dixit.Quotation;
import org.dixit.Report;
import org.dixit.Span;
import org.dixit.Statement;
import org.dixit.index.RecordIndex;
import org.dixit.report.Reporter;
import org.dixit.tag.Tagger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Damaged copies: never an exception, every span inside its text. */
class HostileInputTest {
  private static final String[] DIRT = {
    "\"",
    "“",
    "”",
    "‘",
    "’",
    "'",
    "«",
    "»",
    "''",
    "``",
    "(",
    "]",
    "\n",
    "\n\n",
    "\r",
    "\t",
    "…",
    "\uD83D\uDE00",
    "\u202E",
    "\u200B",
    "\u200F",
    "\u00AD",
    "\uFEFF",
    "\u0000",
    "\u0301",
    "\u2028",
    "said",
    " he said. ",
    "[...]",
    "—",
    ": ",
    "<b>",
    "&amp;",
    "א",
    "ﷺ",
    "字"
  };

  private static final Optional<Tagger> TAGGER = Tagger.load();

  @TempDir private Path folder;

  @Test
  void everyPrefixAndSuffix() throws IOException {
    for (Example example : Example.all()) {
      String text = example.article();
      Optional<RecordIndex> record = new Workbench(folder).record(example);
      for (int cut = 0; cut <= text.length(); cut++) {
        check(text.substring(0, cut), record, example.name() + " up to " + cut);
        check(text.substring(cut), record, example.name() + " from " + cut);
      }
    }
  }

  @Test
  void randomDirt() throws IOException {
    long seed = 20310318;
    Random random = new Random(seed);
    for (Example example : Example.all()) {
      Optional<RecordIndex> record = new Workbench(folder).record(example);
      for (int round = 0; round < 60; round++) {
        StringBuilder text = new StringBuilder(example.article());
        for (int i = random.nextInt(12); i >= 0; i--) {
          text.insert(random.nextInt(text.length() + 1), DIRT[random.nextInt(DIRT.length)]);
        }
        check(text.toString(), record, example.name() + " seed " + seed + " round " + round);
      }
    }
  }

  /** The same with the tagger, in samples: it costs a hundred times as much. */
  @Test
  void damageIsReadWithTheTaggerToo() throws IOException {
    long seed = 20310319;
    Random random = new Random(seed);
    for (Example example : Example.all()) {
      for (int round = 0; round < 8; round++) {
        StringBuilder text = new StringBuilder(example.article());
        int cut = random.nextInt(text.length());
        text = new StringBuilder(round % 2 == 0 ? text.substring(cut) : text.substring(0, cut));
        for (int i = random.nextInt(9); i > 0; i--) {
          text.insert(random.nextInt(text.length() + 1), DIRT[random.nextInt(DIRT.length)]);
        }
        String name = example.name() + " seed " + seed + " round " + round;
        check(text.toString(), Optional.empty(), name, TAGGER);
      }
    }
  }

  /** Each of these was made to be slow for one step; all take a time in line with their length. */
  @Test
  void longTextsOfOneKind() throws IOException {
    for (String unit :
        List.of(
            "steps which he called “bad” and ",
            "Rowe said that it rained and that it snowed and ",
            "“No,” he said, and “yes,” she said, ",
            "“a ‘b ",
            "Rowe’s call for Marsh’s call for ",
            "ROWE: No.\n\nMARSH: Yes.\n\n",
            "He said that she said that ",
            "the UN Charter, the Harbour Act, ",
            "Ada Rowe told Tom Marsh that ",
            "( [ “ ’ ")) {
      longText(unit.repeat(120_000 / unit.length()), unit, Optional.empty());
      longText("Rowe said, “" + unit.repeat(8_000 / unit.length()) + "”", unit, TAGGER);
    }
  }

  private void longText(String text, String name, Optional<Tagger> tagger) throws IOException {
    check(text, Optional.empty(), name, tagger);
    Workbench bench = new Workbench(folder, tagger);
    Report report = bench.report(bench.article(text), Optional.empty());
    Reporter reporter = new Reporter();
    StringWriter out = new StringWriter();
    reporter.text(report, false, out);
    reporter.html(report, out);
    reporter.json(report, out);
    reporter.csv(report, out);
    reporter.brat(report, out);
    reporter.polnear(report, out);
    assertTrue(out.getBuffer().length() > 0, name);
  }

  private void check(String text, Optional<RecordIndex> record, String name) {
    check(text, record, name, Optional.empty());
  }

  private void check(
      String text, Optional<RecordIndex> record, String name, Optional<Tagger> tagger) {
    if (text.isBlank()) {
      return; // refused when it is read
    }
    try {
      Workbench bench = new Workbench(folder, tagger);
      Report report = bench.report(bench.article(text), record);
      int length = report.article().text().length();
      for (Span span : spans(report)) {
        assertTrue(span.end() <= length, name + ": " + span);
      }
      report.entries().forEach(entry -> entry.finding().ifPresent(f -> assertInRecord(f, name)));
    } catch (IOException | RuntimeException e) {
      fail(name + ": " + text, e);
    }
  }

  private static List<Span> spans(Report report) {
    List<Span> spans = new ArrayList<>(report.terms());
    report.notices().stream().map(Notice::span).forEach(spans::add);
    for (Report.Entry entry : report.entries()) {
      Statement statement = entry.statement();
      Quotation quotation = statement.quotation();
      spans.addAll(quotation.content());
      spans.addAll(quotation.quoted());
      quotation.readings().forEach(spans::addAll);
      spans.addAll(statement.speechAct().addressees());
      spans.addAll(statement.speechAct().targets());
      spans.addAll(statement.speechAct().instruments());
      statement.attribution().cue().ifPresent(cue -> spans.add(cue.span()));
      statement.attribution().source().ifPresent(source -> spans.add(source.span()));
      statement.attribution().quotedSource().ifPresent(source -> spans.add(source.span()));
      entry
          .finding()
          .ifPresent(f -> f.verdict().edits().stream().map(Edit::quotation).forEach(spans::add));
    }
    return spans;
  }

  private static void assertInRecord(Finding finding, String name) {
    for (Passage passage : finding.passages()) {
      assertTrue(passage.span().end() <= passage.transcript().text().length(), name);
    }
    for (Edit edit : finding.verdict().edits()) {
      Passage passage = finding.passages().get(edit.passage());
      assertTrue(edit.record().end() <= passage.transcript().text().length(), name);
    }
  }
}
