package org.dixit.report;

import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.dixit.Article;
import org.dixit.Notice;
import org.dixit.Outcome;
import org.dixit.Report;

/** Writes a report as one page: summary, the article with its findings beside it, notices. */
final class HtmlReport {
  private static final int WORST = 8;
  private static final int SHORT = 18;

  private final Report report;
  private final String text;
  private final Markup html;

  HtmlReport(Report report, Appendable out) {
    this.report = report;
    this.text = report.article().text();
    this.html = new Markup(out);
  }

  void write() throws IOException {
    HtmlPage.open(html, title(report.article()));
    head();
    summary();
    html.open("main").line();
    new HtmlArticle(report, html, View.WHOLE).write();
    html.close("main").line();
    notices();
    HtmlPage.close(html, Summary.of(report).checked() > 0);
  }

  static String title(Article article) {
    String id = article.id();
    return article.title().orElse(id.substring(id.replace('\\', '/').lastIndexOf('/') + 1));
  }

  private void head() throws IOException {
    Article article = report.article();
    html.open("header").element("h1", title(article));
    String meta =
        String.join(
            " · ",
            Stream.of(
                    Optional.of(article.id()),
                    article.byline(),
                    article.publisher(),
                    article.date())
                .flatMap(Optional::stream)
                .toList());
    html.element("p", meta, "class", "meta").close("header").line();
  }

  private void summary() throws IOException {
    Summary summary = Summary.of(report);
    html.open("section", "class", "summary", "aria-label", "Summary");
    counts(summary);
    worst();
    if (summary.checked() > 0) {
      legend();
    }
    html.close("section").line();
  }

  private void counts(Summary summary) throws IOException {
    html.open("ul", "class", "counts");
    html.element("li", Phrases.statements(summary), "class", "unchecked");
    for (Outcome outcome : Outcome.worstFirst()) {
      if (summary.count(outcome) > 0) {
        Look look = Look.of(outcome);
        String words = look.sign() + " " + summary.count(outcome) + " " + Phrases.words(outcome);
        html.element("li", words, "class", look.style());
      }
    }
    html.open("li", "class", "unchecked");
    if (summary.notices() > 0) {
      html.element("a", Phrases.count(summary.notices(), "notice"), "href", "#notices");
    } else {
      html.text("no notices");
    }
    html.close("li").close("ul").line();
  }

  private void worst() throws IOException {
    List<Brief> grave =
        Brief.all(report).stream()
            .filter(b -> b.severity().orElse(0) >= 2)
            .sorted(Comparator.comparingInt(b -> -b.severity().getAsInt()))
            .toList();
    if (grave.isEmpty()) {
      return;
    }
    html.element("h2", "Look at these first").open("ul", "class", "worst");
    for (Brief brief : grave.subList(0, Math.min(WORST, grave.size()))) {
      worst(brief);
    }
    html.close("ul").line();
    if (grave.size() > WORST) {
      html.element("p", "and " + (grave.size() - WORST) + " more of severity 2 or above, below");
    }
  }

  private void worst(Brief brief) throws IOException {
    html.open("li", "class", brief.style());
    html.open("a", "href", "#s" + brief.number());
    String severity = ", severity " + brief.severity().getAsInt();
    html.element("strong", brief.sign() + " " + brief.name() + severity);
    html.close("a").text(" ").open("span", "class", "why");
    html.text(brief.speaker() + ": " + brief.words()).raw("<br>");
    html.text(brief.reason()).close("span").close("li").line();
  }

  private void legend() throws IOException {
    html.open("details", "class", "help").element("summary", "What the outcomes mean");
    html.open("dl", "class", "legend");
    for (Outcome outcome : Outcome.worstFirst()) {
      Look look = Look.of(outcome);
      html.open("dt")
          .element("span", look.sign() + " " + look.name(), "class", "q " + look.style());
      html.close("dt").element("dd", Phrases.meaning(outcome));
    }
    html.close("dl").close("details").line();
  }

  private void notices() throws IOException {
    if (report.notices().isEmpty()) {
      return;
    }
    html.open("section", "class", "notices", "id", "notices").line();
    html.element("h2", "Notices about the copy (" + report.notices().size() + ")").open("ol");
    for (int i = 0; i < report.notices().size(); i++) {
      Notice notice = report.notices().get(i);
      String number = "n" + (i + 1);
      html.open("li", "id", number).element("a", number, "href", "#at-" + number);
      html.text(notice.message());
      String words = Phrases.shortened(notice.span().in(text), SHORT);
      if (!words.isEmpty()) {
        html.text(" ").element("q", words);
      }
      html.close("li").line();
    }
    html.close("ol").close("section").line();
  }
}
