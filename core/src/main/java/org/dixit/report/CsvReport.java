package org.dixit.report;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.QuoteMode;
import org.dixit.Allowance;
import org.dixit.Attribution;
import org.dixit.Cue;
import org.dixit.Finding;
import org.dixit.Mention;
import org.dixit.Report;
import org.dixit.Span;
import org.dixit.Speaker;
import org.dixit.SpeechAct;
import org.dixit.Statement;
import org.dixit.Verdict;

/**
 * Writes statements as a table (RFC 4180): one a line, several values in a cell by " | ". A cell
 * that a spreadsheet would take for a formula begins with an apostrophe.
 */
final class CsvReport {
  private static final List<String> COLUMNS =
      List.of(
          "article",
          "id",
          "start",
          "end",
          "form",
          "speaker",
          "speaker_id",
          "role",
          "candidates",
          "source",
          "cue",
          "content",
          "quoted",
          "act",
          "cameo",
          "polarity",
          "addressees",
          "targets",
          "instruments",
          "nested_in",
          "linked_by",
          "resolved_by",
          "outcome",
          "class",
          "severity",
          "reason",
          "not_allowed_under",
          "claims",
          "stands_in");
  private static final CSVFormat FORMAT =
      CSVFormat.RFC4180.builder().setQuoteMode(QuoteMode.MINIMAL).setRecordSeparator("\r\n").get();

  private final Report report;
  private final String text;

  CsvReport(Report report) {
    this.report = report;
    this.text = report.article().text();
  }

  static void head(Appendable out) throws IOException {
    FORMAT.printRecord(out, COLUMNS.toArray());
  }

  void write(Appendable out) throws IOException {
    for (int i = 0; i < report.entries().size(); i++) {
      Object[] row = row(report.entries().get(i), i + 1);
      FORMAT.printRecord(out, Arrays.stream(row).map(CsvReport::plain).toArray());
    }
  }

  private static Object plain(Object cell) {
    boolean formula =
        cell instanceof String s && !s.isEmpty() && "=+-@\t\r".indexOf(s.charAt(0)) >= 0;
    return formula ? "'" + cell : cell;
  }

  private Object[] row(Report.Entry entry, int number) {
    Statement statement = entry.statement();
    Attribution attribution = statement.attribution();
    SpeechAct act = statement.speechAct();
    Optional<Verdict> verdict = entry.finding().map(Finding::verdict);
    Span extent = statement.quotation().extent();
    return new Object[] {
      report.article().id(),
      "s" + number,
      extent.start(),
      extent.end(),
      statement.quotation().form(),
      statement.speaker().map(Speaker::name).orElse(""),
      statement.speaker().map(Speaker::id).orElse(""),
      statement.speaker().flatMap(Speaker::role).orElse(""),
      statement.candidates().stream().map(Speaker::name).collect(Collectors.joining(" | ")),
      attribution.source().map(Mention::span).map(this::words).orElse(""),
      attribution.cue().map(Cue::span).map(this::words).orElse(""),
      words(statement.quotation().content()),
      words(statement.quotation().quoted()),
      act.act(),
      act.act().cameo().orElse(""),
      act.polarity(),
      words(act.addressees()),
      words(act.targets()),
      words(act.instruments()),
      statement.nestedIn().isPresent() ? "s" + (statement.nestedIn().getAsInt() + 1) : "",
      attribution.linkedBy(),
      statement.resolvedBy(),
      verdict.map(v -> v.outcome().name()).orElse(""),
      verdict.map(v -> v.verdictClass().name()).orElse(""),
      verdict
          .map(Verdict::severity)
          .filter(s -> s.isPresent())
          .map(s -> "" + s.getAsInt())
          .orElse(""),
      verdict.map(Verdict::reason).orElse(""),
      entry.rulings().stream()
          .filter(r -> r.allowance() == Allowance.NOT_ALLOWED)
          .map(r -> r.house().id())
          .collect(Collectors.joining(" | ")),
      entry.sourcing().map(s -> String.join(" | ", s.claimed())).orElse(""),
      entry.sourcing().map(s -> String.join(" | ", s.standsIn())).orElse("")
    };
  }

  private String words(List<Span> spans) {
    return spans.stream().map(this::words).collect(Collectors.joining(" | "));
  }

  private String words(Span span) {
    return span.in(text);
  }
}
