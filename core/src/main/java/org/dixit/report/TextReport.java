package org.dixit.report;

import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.dixit.Finding;
import org.dixit.Notice;
import org.dixit.Outcome;
import org.dixit.Passage;
import org.dixit.Report;
import org.dixit.Statement;
import org.dixit.Verdict;

/** Writes a report as a copy editor reads it on a terminal: the worst first. */
final class TextReport {
  private static final int INDENT = 10;
  private static final int SHORT = 14;
  private static final int LONG = 90;

  private final Report report;
  private final String text;
  private final Lines lines;
  private final Appendable out;
  private final boolean colour;

  TextReport(Report report, Appendable out, boolean colour) {
    this.report = report;
    this.text = report.article().text();
    this.lines = new Lines(text);
    this.out = out;
    this.colour = colour;
  }

  void write() throws IOException {
    Summary summary = Summary.of(report);
    head(summary);
    for (Report.Entry entry : worstFirst()) {
      finding(entry);
    }
    brief("Open: the record does not decide", finding -> isOpen(finding.verdict()), true);
    brief("Faithful to the record", finding -> isFaithful(finding.verdict()), false);
    unchecked();
    notices();
  }

  private void head(Summary summary) throws IOException {
    prose().add(report.article().id(), Style.BOLD).add(title(), Style.BOLD).write("", 0, out);
    Prose figures = prose().add(Phrases.statements(summary));
    if (summary.checked() > 0) {
      figures.add(": " + Phrases.outcomes(summary));
    }
    if (summary.supported() > 0) {
      figures.add("; " + summary.supported() + " outside marks supported");
    }
    summary.worst().ifPresent(worst -> figures.add("; worst severity " + worst + " of 4"));
    report
        .house()
        .ifPresent(
            house ->
                figures.add("; " + report.refusedBy(house) + " not allowed under " + house.id()));
    figures.add("; " + Phrases.count(summary.notices(), "notice") + " about the copy.");
    figures.write("", 0, out);
  }

  private String title() {
    return report.article().title().map(title -> ": " + title).orElse("");
  }

  /** What is shown in full: all that is neither open nor faithful, or that a house refuses. */
  private List<Report.Entry> worstFirst() {
    Comparator<Report.Entry> bySeverity =
        Comparator.comparingInt(e -> -e.finding().get().verdict().severity().orElse(0));
    return checked().stream().filter(this::isShown).sorted(bySeverity).toList();
  }

  private boolean isShown(Report.Entry entry) {
    Verdict verdict = entry.finding().orElseThrow().verdict();
    return !isOpen(verdict) && !isFaithful(verdict) || Rulings.isTold(report, entry);
  }

  private List<Report.Entry> checked() {
    return report.entries().stream().filter(Report.Entry::isTold).toList();
  }

  private void finding(Report.Entry entry) throws IOException {
    Finding finding = entry.finding().orElseThrow();
    Verdict verdict = finding.verdict();
    out.append('\n');
    prose()
        .add(verdict.outcome().name(), style(verdict.outcome()))
        .add(isOpen(verdict) ? " · " : severity(verdict), Style.BOLD)
        .add(Phrases.verdict(verdict))
        .write("", INDENT, out);
    row(where(finding.statement()), who(finding.statement()));
    row("copy", prose().add(Phrases.content(finding.statement(), text)));
    record(Phrases.passages(finding));
    if (Difference.isAny(finding)) {
      row("change", difference(finding));
    }
    row("reason", prose().add(verdict.reason()));
    ruling(entry);
  }

  private static String severity(Verdict verdict) {
    return " · severity " + verdict.severity().orElse(0) + " of 4 · ";
  }

  /** What the houses say, and which source the quotation claims. */
  private void ruling(Report.Entry entry) throws IOException {
    Optional<String> sources = Rulings.sources(entry, text);
    if (sources.isPresent()) {
      row("source", prose().add(sources.get()));
    }
    Optional<String> houses = Rulings.of(report, entry);
    if (houses.isPresent()) {
      row("house", prose().add(houses.get()));
    }
  }

  /** Who does what by saying it. */
  private Prose who(Statement statement) {
    String act = Acts.of(statement, text) + Acts.invoked(statement, text);
    return prose()
        .add(speaker(statement), Style.BOLD)
        .add(within(statement))
        .add(" · " + act, Style.DIM);
  }

  /** In whose words a statement inside another is told. */
  private String within(Statement statement) {
    if (statement.nestedIn().isEmpty()) {
      return "";
    }
    Statement outer = report.entries().get(statement.nestedIn().getAsInt()).statement();
    String name = Phrases.name(outer, text);
    return name.equals(Phrases.name(statement, text)) ? "" : ", according to " + name;
  }

  private void record(List<Passage> passages) throws IOException {
    for (int i = 0; i < passages.size(); i++) {
      row("record", prose().add(Phrases.shortened(passages.get(i).text(), LONG)));
      if (!Phrases.isSameTurn(passages, i)) {
        row("", prose().add(Phrases.placeAndGrade(passages.get(i)), Style.DIM));
      }
    }
  }

  private Prose difference(Finding finding) {
    Prose prose = prose();
    for (Difference.Piece piece : Difference.of(finding, text)) {
      switch (piece.side()) {
        case BOTH -> prose.add(piece.text());
        case RECORD ->
            marked(prose, "[-", Phrases.shortened(piece.text(), LONG / 2), "-]", Style.RECORD);
        case COPY -> marked(prose, "{+", piece.text(), "+}", Style.COPY);
        case MOVED -> marked(prose, "{>", piece.text(), "<}", Style.COPY);
      }
    }
    return prose;
  }

  private void marked(Prose prose, String open, String words, String close, Style style) {
    prose.add(colour ? words : open + words + close, style);
  }

  private void unchecked() throws IOException {
    List<Statement> some =
        report.entries().stream()
            .filter(entry -> !entry.isTold())
            .map(Report.Entry::statement)
            .toList();
    if (some.isEmpty()) {
      return;
    }
    out.append('\n');
    if (some.size() < report.entries().size()) {
      prose().add("Not in marks, not checked (" + some.size() + ")", Style.MILD).write("", 0, out);
    }
    for (Statement statement : some) {
      Prose prose = who(statement).add(": ").add(Phrases.content(statement, text));
      row(where(statement), prose);
    }
  }

  private void brief(String heading, Predicate<Finding> which, boolean withReason)
      throws IOException {
    List<Finding> some =
        checked().stream()
            .filter(entry -> !Rulings.isTold(report, entry))
            .flatMap(entry -> entry.finding().stream())
            .filter(which)
            .toList();
    if (some.isEmpty()) {
      return;
    }
    out.append('\n');
    Style style = style(some.get(0).verdict().outcome());
    prose().add(heading + " (" + some.size() + ")", style).write("", 0, out);
    for (Finding finding : some) {
      Prose prose =
          prose()
              .add(Phrases.verdict(finding.verdict()) + " · ", Style.DIM)
              .add(Phrases.name(finding.statement(), text) + ": ")
              .add(Phrases.shortened(Phrases.content(finding.statement(), text), SHORT));
      if (withReason) {
        prose.add(" · " + finding.verdict().reason(), Style.DIM);
      }
      row(where(finding.statement()), prose);
    }
  }

  private void notices() throws IOException {
    if (report.notices().isEmpty()) {
      return;
    }
    out.append('\n');
    prose()
        .add("Notices about the copy (" + report.notices().size() + ")", Style.MILD)
        .write("", 0, out);
    for (Notice notice : report.notices()) {
      Prose prose = prose().add(notice.message());
      String words = Phrases.shortened(notice.span().in(text), SHORT);
      if (!words.isEmpty()) {
        prose.add(" ‹" + words + "›", Style.DIM);
      }
      row("line " + lines.of(notice.span().start()), prose);
    }
  }

  private void row(String label, Prose prose) throws IOException {
    prose.write(pad(label), INDENT, out);
  }

  private static String pad(String label) {
    return "  " + label + " ".repeat(Math.max(1, INDENT - 2 - label.length()));
  }

  private String where(Statement statement) {
    return "line " + lines.of(statement.quotation().extent().start());
  }

  private String speaker(Statement statement) {
    return Phrases.speaker(statement, text);
  }

  private Prose prose() {
    return new Prose(colour);
  }

  private static boolean isOpen(Verdict verdict) {
    return verdict.outcome() == Outcome.OPEN;
  }

  private static boolean isFaithful(Verdict verdict) {
    return verdict.outcome() == Outcome.FAITHFUL;
  }

  private static Style style(Outcome outcome) {
    return switch (outcome) {
      case FAITHFUL -> Style.GOOD;
      case EDITED -> Style.MILD;
      case CHANGED -> Style.BAD;
      case MISPLACED -> Style.WRONG_PLACE;
      case OPEN -> Style.UNKNOWN;
    };
  }
}
