package org.dixit.receipt;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dixit.Edit;
import org.dixit.Finding;
import org.dixit.Passage;
import org.dixit.Provenance;
import org.dixit.Receipt;
import org.dixit.Report;
import org.dixit.Span;
import org.dixit.Speaker;
import org.dixit.Statement;
import org.dixit.Verdict;
import org.dixit.text.Sha256;

/** Turns a report into a receipt. Made for one report. */
final class ReceiptMaker {
  private final Report report;

  /** The hash of each transcript's text; a text is hashed once however often it is cited. */
  private final Map<String, String> hashes = new HashMap<>();

  ReceiptMaker(Report report) {
    this.report = report;
  }

  Receipt make(Provenance provenance) {
    List<Receipt.Line> lines = new ArrayList<>();
    for (int i = 0; i < report.entries().size(); i++) {
      if (report.entries().get(i).isTold()) {
        lines.add(line(report.entries().get(i).finding().get(), name(i)));
      }
    }
    return new Receipt(provenance, lines, Seal.of(provenance, lines));
  }

  /** The name of a statement, as every report has it. */
  static String name(int number) {
    return "s" + (number + 1);
  }

  private Receipt.Line line(Finding finding, String name) {
    Statement statement = finding.statement();
    return new Receipt.Line(
        name,
        statement.quotation().quoted().stream()
            .map(s -> words(s, report.article().text()))
            .toList(),
        statement.speaker().map(Speaker::name),
        statement.candidates().stream().map(Speaker::name).toList(),
        statement.attribution().linkedBy(),
        statement.resolvedBy(),
        withoutEdits(finding.verdict()),
        finding.passages().stream().map(this::place).toList(),
        finding.verdict().edits().stream().map(e -> change(e, finding)).toList());
  }

  private Receipt.Place place(Passage passage) {
    String text = passage.transcript().text();
    return new Receipt.Place(
        hashes.computeIfAbsent(text, Sha256::of),
        passage.turn().label(),
        words(passage.span(), text));
  }

  private Receipt.Change change(Edit edit, Finding finding) {
    String record = finding.passages().get(edit.passage()).transcript().text();
    return new Receipt.Change(
        edit.kind(),
        edit.nature(),
        edit.meaning(),
        edit.passage(),
        words(edit.record(), record),
        words(edit.quotation(), report.article().text()));
  }

  private static Receipt.Words words(Span span, String text) {
    return new Receipt.Words(span, span.in(text));
  }

  private static Verdict withoutEdits(Verdict verdict) {
    return new Verdict(
        verdict.verdictClass(),
        verdict.kinds(),
        verdict.severity(),
        List.of(),
        verdict.record(),
        verdict.grade(),
        verdict.reason());
  }
}
