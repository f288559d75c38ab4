package org.dixit.report;

import java.io.IOException;
import org.dixit.Finding;
import org.dixit.Outcome;
import org.dixit.Passage;
import org.dixit.Report;
import org.dixit.Verdict;

/** Writes what stands beside a quotation: who said it and how it stands to the record. */
final class HtmlCard {
  private final String text;
  private final Markup html;

  HtmlCard(String text, Markup html) {
    this.text = text;
    this.html = html;
  }

  void write(Report.Entry entry, int number) throws IOException {
    Look look = Look.of(entry);
    html.open("article", "class", "card " + look.style(), "id", "s" + number);
    html.open("p", "class", "head");
    html.element("a", look.sign() + " " + number, "href", "#q" + number);
    if (entry.finding().isPresent()) {
      head(entry.finding().get().verdict(), look);
    }
    html.close("p");
    html.element("p", Phrases.speaker(entry.statement(), text), "class", "who");
    if (entry.finding().isPresent()) {
      finding(entry.finding().get());
    }
    html.close("article").line();
  }

  private void head(Verdict verdict, Look look) throws IOException {
    html.text(" " + look.name());
    if (verdict.severity().isPresent() && verdict.outcome() != Outcome.FAITHFUL) {
      html.text(", severity " + verdict.severity().getAsInt() + " of 4");
    }
    html.text(" ").element("small", Phrases.verdict(verdict));
  }

  private void finding(Finding finding) throws IOException {
    Verdict verdict = finding.verdict();
    html.element("p", verdict.reason(), "class", "why");
    if (verdict.outcome() == Outcome.FAITHFUL && verdict.edits().isEmpty()) {
      for (Passage passage : finding.passages()) {
        html.element("p", place(passage), "class", "meta");
      }
      return;
    }
    if (!verdict.edits().isEmpty()) {
      difference(finding);
    }
    for (Passage passage : finding.passages()) {
      passage(passage);
    }
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
    html.element("p", place(passage), "class", "place").close("blockquote");
  }

  private static String place(Passage passage) {
    return "Record: " + Phrases.place(passage) + " · " + Phrases.grade(passage.transcript());
  }
}
