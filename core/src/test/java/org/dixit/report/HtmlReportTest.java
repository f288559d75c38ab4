package org.dixit.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import org.dixit.Block;
import org.dixit.Notice;
import org.dixit.NoticeKind;
import org.dixit.Report;
import org.dixit.Span;
import org.dixit.pipeline.Pipeline;
import org.dixit.read.InputReader;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;

class HtmlReportTest {
  @Test
  void theArticleStandsOnThePageWordForWord() throws IOException {
    Document page = page(Samples.report());
    page.select(".tag, .no, .label").remove();
    List<String> blocks = page.select(".text").eachText();
    for (int i = 0; i < blocks.size(); i++) {
      Block block = Samples.article().blocks().get(i);
      assertEquals(block.span().in(Samples.ARTICLE), blocks.get(i));
    }
  }

  @Test
  void everyOutcomeHasASignAndAName() throws IOException {
    Document page = page(Samples.report());
    assertEquals("≠ 1", page.selectFirst("a.tag.changed").text().replace('\u00A0', ' '));
    assertTrue(page.selectFirst("#s1 .head").text().startsWith("≠ 1 Changed, severity 4 of 4"));
    assertTrue(page.selectFirst("#s4 .head").text().contains("⇄ 4 Misplaced"));
  }

  @Test
  void differencesAreMarkedUp() throws IOException {
    Element diff = page(Samples.report()).selectFirst("#s1 .diff");
    assertEquals(List.of("in spring", "Eleven", "and"), diff.select("del").eachText());
    assertEquals(List.of("not", "Seven", "&"), diff.select("ins").eachText());
  }

  @Test
  void bothReadingsAreToldWhereTheMarksAllowTwo() throws Exception {
    String text = "Brandt said “we will not raise the toll. She left. “It is safe,” she said.\n";
    Report report = new Pipeline().read(new InputReader().article(in(text), "a.txt"));
    Document page = page(report);
    assertEquals(
        List.of(
            "“we will not raise the toll. She left.",
            "“we will not raise the toll. She left. “It is safe,”"),
        page.select("#s1 ul.readings li").eachText());
    assertTrue(page.select("#s2 .readings").isEmpty());
  }

  @Test
  void partsForOtherPagesLinkWhereTheyAreTold() throws IOException {
    View view = new View(n -> "/x?finding=" + n, OptionalInt.of(1), n -> n != 2);
    StringWriter copy = new StringWriter();
    new Reporter().htmlCopy(Samples.report(), view, copy);
    Document article = Jsoup.parseBodyFragment(copy.toString());
    assertEquals("/x?finding=1", article.selectFirst("a.tag.changed").attr("href"));
    assertTrue(article.selectFirst("#q1").hasClass("chosen"));
    assertTrue(article.select("a.tag").get(1).hasClass("aside"));
    assertTrue(article.select(".card").isEmpty());
    StringWriter card = new StringWriter();
    new Reporter().htmlCard(Samples.report(), 1, view, card);
    Document told = Jsoup.parseBodyFragment(card.toString());
    assertEquals(
        page(Samples.report()).selectFirst("#s1 .diff").outerHtml(),
        told.selectFirst(".diff").outerHtml());
  }

  @Test
  void theFaithfulPassageIsShownWhereItIsAskedFor() throws Exception {
    Pipeline pipeline = new Pipeline();
    Report report =
        pipeline.check(
            new InputReader().article(in("“It is safe to sail,” said Ada Brandt.\n"), "a.txt"),
            pipeline.index(
                new InputReader()
                    .transcripts(in("ADA BRANDT: It is safe to sail.\n"), "r.txt", p -> {})));
    for (boolean chosen : List.of(true, false)) {
      OptionalInt choice = chosen ? OptionalInt.of(1) : OptionalInt.empty();
      StringWriter card = new StringWriter();
      new Reporter().htmlCard(report, 1, new View(n -> "#" + n, choice, n -> true), card);
      assertEquals(chosen, card.toString().contains("<blockquote"));
    }
  }

  private static ByteArrayInputStream in(String text) {
    return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void linksLeadSomewhere() throws IOException {
    for (Report report : List.of(Samples.report(), Samples.unchecked())) {
      Document page = page(report);
      for (Element link : page.select("a[href]")) {
        assertTrue(link.attr("href").startsWith("#"), link.outerHtml());
        assertNotNull(page.getElementById(link.attr("href").substring(1)), link.outerHtml());
      }
    }
  }

  /** What stands inside another statement's content has a place of its own to go to. */
  @Test
  void linksIntoNestedStatementsLeadSomewhere() throws IOException {
    Report report = Samples.nested();
    Document page = page(report);
    assertEquals(1, page.select("mark.told").size(), page.outerHtml());
    assertNotNull(page.getElementById("q2"));
    for (Element link : page.select("a[href]")) {
      assertNotNull(page.getElementById(link.attr("href").substring(1)), link.outerHtml());
    }
  }

  @Test
  void nothingRunsAndNothingIsLoaded() throws IOException {
    Document page = page(Samples.report());
    assertEquals(0, page.select("script, link, img, iframe, object, form, [style]").size());
    for (Element element : page.getAllElements()) {
      element.attributes().forEach(a -> assertFalse(a.getKey().startsWith("on"), a.getKey()));
    }
    String policy = page.selectFirst("meta[http-equiv]").attr("content");
    assertTrue(policy.startsWith("default-src 'none'; style-src 'sha256-"), policy);
    assertFalse(page.selectFirst("style").data().contains("url("));
  }

  @Test
  void anyOverlaysGiveAPageThatNests() throws IOException {
    long seed = 20310304;
    Random random = new Random(seed);
    for (int round = 0; round < 200; round++) {
      List<Notice> notices = new ArrayList<>();
      List<Span> terms = new ArrayList<>();
      for (int i = 0; i < 12; i++) {
        notices.add(new Notice(NoticeKind.GRAMMAR, randomSpan(random), "x <b> & y"));
        terms.add(randomSpan(random));
      }
      Report base = Samples.report();
      Report report = new Report(base.article(), base.entries(), terms, notices);
      Parser parser = Parser.htmlParser().setTrackErrors(10);
      Document page = parser.parseInput(html(report), "");
      assertEquals(List.of(), parser.getErrors(), "seed " + seed + " round " + round);
      page.select(".tag, .no, .label").remove();
      assertEquals(
          Samples.ARTICLE.lines().filter(line -> !line.isEmpty()).toList(),
          page.select(".text").eachText(),
          "seed " + seed + " round " + round);
    }
  }

  @Test
  void anArticleWithoutBlocksIsShownWhole() throws IOException {
    var article = Samples.article();
    var bare =
        new org.dixit.Article(
            "x",
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            List.of(),
            article.text());
    Document page = page(new Report(bare, Samples.report().entries(), List.of(), List.of()));
    assertEquals(4, page.select(".card").size());
  }

  @Test
  void theIndexListsEveryPage() throws IOException {
    Reporter reporter = new Reporter();
    StringWriter out = new StringWriter();
    reporter.index(List.of(reporter.page(Samples.report(), "harbour.txt.html")), out);
    Document index = Jsoup.parse(out.toString());
    assertEquals("harbour.txt.html", index.selectFirst("td a").attr("href"));
    assertTrue(index.selectFirst("tbody").text().contains("1 changed, 1 misplaced, 2 open"));
  }

  private static Span randomSpan(Random random) {
    int start = random.nextInt(Samples.ARTICLE.length());
    int room = Samples.ARTICLE.length() - start;
    return new Span(start, start + random.nextInt(Math.min(60, room + 1)));
  }

  private static Document page(Report report) throws IOException {
    return Jsoup.parse(html(report));
  }

  private static String html(Report report) throws IOException {
    StringWriter out = new StringWriter();
    new Reporter().html(report, out);
    return out.toString();
  }
}
