package org.dixit.report;

import java.io.IOException;
import java.util.List;

/** Writes the page that lists the pages of several articles. */
final class HtmlIndex {
  private HtmlIndex() {}

  static void write(List<Reporter.Page> pages, Appendable out) throws IOException {
    Markup html = new Markup(out);
    String title = Phrases.count(pages.size(), "article");
    HtmlPage.open(html, title);
    html.open("header").element("h1", title).close("header").line();
    html.open("div", "class", "table").open("table").open("thead").open("tr");
    for (String heading : List.of("Article", "Statements", "Outcomes", "Worst", "Notices")) {
      html.element("th", heading, "scope", "col");
    }
    html.close("tr").close("thead").open("tbody").line();
    for (Reporter.Page page : pages) {
      row(html, page);
    }
    html.close("tbody").close("table").close("div").line();
    HtmlPage.close(html, false);
  }

  private static void row(Markup html, Reporter.Page page) throws IOException {
    Summary summary = page.summary();
    String worst = summary.worst().isPresent() ? "severity " + summary.worst().getAsInt() : "–";
    html.open("tr").open("td").element("a", page.title(), "href", page.file()).close("td");
    html.element("td", String.valueOf(summary.statements()));
    html.element("td", summary.checked() > 0 ? Phrases.outcomes(summary) : "not checked");
    html.element("td", worst).element("td", String.valueOf(summary.notices())).close("tr").line();
  }
}
