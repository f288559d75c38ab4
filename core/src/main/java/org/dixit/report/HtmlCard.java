package org.dixit.report;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.dixit.Finding;
import org.dixit.Outcome;
import org.dixit.Passage;
import org.dixit.QuotationForm;
import org.dixit.Report;
import org.dixit.Span;
import org.dixit.Statement;
import org.dixit.Verdict;

/** Writes what stands beside a quotation: who said it and how it stands to the record. */
final class HtmlCard {
  private final Report report;
  private final String text;
  private final Markup html;
  private final View view;

  HtmlCard(Report report, Markup html, View view) {
    this.report = report;
    this.text = report.article().text();
    this.html = html;
    this.view = view;
  }

  void write(Report.Entry entry, int number) throws IOException {
    Look look = Look.of(entry);
    String brief = entry.isTold() ? "" : " brief";
    html.open("article", "class", "card " + look.style() + brief, "id", "s" + number);
    html.open("p", "class", "head");
    html.element("a", look.sign() + " " + number, "href", "#q" + number);
    if (entry.isTold()) {
      head(entry.finding().get().verdict(), look);
    } else if (entry.statement().quotation().form() != QuotationForm.DIRECT) {
      html.text(" ").element("small", Phrases.words(entry.statement().quotation().form()));
    }
    html.close("p").text(" ");
    html.element("p", Phrases.speaker(entry.statement(), text), "class", "who").text(" ");
    act(entry.statement());
    if (entry.isTold()) {
      finding(entry.finding().get(), view.chosen().orElse(0) == number);
    }
    ruling(entry);
    readings(entry.statement());
    html.close("article").line();
  }

  /** What is done by saying it, to whom, against whom, and what is invoked. */
  private void act(Statement statement) throws IOException {
    html.open("p", "class", "act").text(Acts.of(statement, text));
    html.text(Acts.invoked(statement, text));
    if (statement.nestedIn().isPresent()) {
      int outer = statement.nestedIn().getAsInt() + 1;
      html.text("; inside ");
      html.element("a", String.valueOf(outer), "href", view.links().apply(outer));
    }
    html.close("p");
  }

  private void head(Verdict verdict, Look look) throws IOException {
    html.text(" " + look.name());
    if (verdict.severity().isPresent() && verdict.outcome() != Outcome.FAITHFUL) {
      html.text(", severity " + verdict.severity().getAsInt() + " of 4");
    }
    html.text(" ").element("small", Phrases.verdict(verdict));
  }

  /** What the record says; of words that stand in it as they are, only where that is asked for. */
  private void finding(Finding finding, boolean isChosen) throws IOException {
    Verdict verdict = finding.verdict();
    html.element("p", verdict.reason(), "class", "why");
    if (Difference.isAny(finding)) {
      difference(finding);
    }
    List<Passage> passages = Phrases.passages(finding);
    boolean shown = isChosen || verdict.outcome() != Outcome.FAITHFUL;
    for (int i = 0; i < passages.size(); i++) {
      if (shown) {
        passage(passages.get(i));
      }
      if (!Phrases.isSameTurn(passages, i)) {
        html.element("p", "Record: " + Phrases.placeAndGrade(passages.get(i)), "class", "place");
      }
    }
  }

  /** Which source it claims, and what the houses say. */
  private void ruling(Report.Entry entry) throws IOException {
    Optional<String> sources = Rulings.sources(entry, text);
    if (sources.isPresent()) {
      html.element("p", "Source: " + sources.get(), "class", "place").text(" ");
    }
    Optional<String> houses = Rulings.of(report, entry);
    if (houses.isPresent()) {
      html.element("p", Phrases.capitalised(houses.get()) + ".", "class", "house");
    }
  }

  /** Where the marks allow another end: the words that were taken, and the others. */
  private void readings(Statement statement) throws IOException {
    if (statement.quotation().readings().isEmpty()) {
      return;
    }
    html.element("p", "The marks allow two readings. Taken here:", "class", "readings");
    html.open("ul", "class", "readings");
    html.element("li", Phrases.joined(statement.quotation().quoted(), text));
    html.close("ul").element("p", "The other:", "class", "readings");
    html.open("ul", "class", "readings");
    for (List<Span> reading : statement.quotation().readings()) {
      html.element("li", Phrases.joined(reading, text));
    }
    html.close("ul");
  }

  private void difference(Finding finding) throws IOException {
    html.open("p", "class", "diff");
    for (Difference.Piece piece : Difference.of(finding, text)) {
      switch (piece.side()) {
        case BOTH -> html.text(piece.text());
        case RECORD -> html.element("del", piece.text());
        case COPY -> html.element("ins", piece.text());
        case MOVED -> html.element("ins", piece.text(), "class", "moved");
      }
    }
    html.close("p");
  }

  private void passage(Passage passage) throws IOException {
    Context context = Context.of(passage);
    html.open("blockquote", "class", "record");
    if (!context.before().isEmpty()) {
      html.element("span", (context.isCutBefore() ? "… " : "") + context.before(), "class", "near");
      html.text(" ");
    }
    html.element("b", passage.text());
    if (!context.after().isEmpty()) {
      html.text(Character.isLetterOrDigit(context.after().charAt(0)) ? " " : "");
      html.element("span", context.after() + (context.isCutAfter() ? " …" : ""), "class", "near");
    }
    html.close("blockquote");
  }
}
