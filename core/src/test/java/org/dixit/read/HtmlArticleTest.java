package org.dixit.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.Optional;
import org.dixit.Article;
import org.junit.jupiter.api.Test;

class HtmlArticleTest {
  private static Article read(String page) throws ReadException {
    return new InputReader().article(Samples.in(page), "page.html");
  }

  private static final String AGENCY =
      """
      <!DOCTYPE html><html lang="en"><head><title>Harbour fund emptied | The Courier</title>
      <meta property="og:site_name" content="The Courier">
      <script type="application/ld+json">
      {"@context":"https://schema.org","@graph":[{"@type":"WebSite","name":"Courier"},
       {"@type":["NewsArticle"],"headline":"Harbour fund emptied in a week",
        "author":[{"@type":"Person","name":"Ilse Brandt"},{"@type":"Person","name":"Tom Okoro"}],
        "datePublished":"2021-03-08T19:02:11Z",
        "publisher":{"@type":"Organization","name":"The Port Sel Courier"}}]}
      </script></head>
      <body class="single-article no-comments">
      <header class="site-header"><nav><ul><li><a href="/">Home</a><li><a href="/c">Courts</a></ul>
      </nav></header>
      <div class="cookie-banner"><p>We would like to use cookies, and so would our partners, all
      of whom you can find in the list of partners below.</p></div>
      <main><article>
      <h1>Harbour fund emptied in a week</h1>
      <div class="byline">By <a href="/ib">Ilse Brandt</a> and <a href="/to">Tom Okoro</a></div>
      <time datetime="2021-03-08">March 8, 2021, 7:02 PM</time>
      <figure><img src="q.jpg"><figcaption>Maren Holt speaks to reporters in Port Sel.
      <span class="credit">Jon Aalto / Northern Tide</span></figcaption></figure>
      <p>PORT SEL, Orland (NNA) &mdash; The fund that was to pay for the new harbour was emptied
      within a week, auditors told parliament.</p>
      <p>&ldquo;We found the drawers <em>open</em> and the books gone,&rdquo; said
      <a href="/holt">Maren Holt</a>, who led the audit.</p>
      <aside class="related"><h3>Related</h3><p>Five charts that show where the harbour's money
      went, and where it should have gone instead.</p></aside>
      <div class="newsletter-signup"><p>Get the morning's news before the ferry leaves.</p></div>
      <h2>A long silence</h2>
      <p>The minister has not spoken since <time datetime="2021-03-01">March 1</time>, and her
      office would not say where she was.</p>
      <p><a href="/j">The court has the keys now.</a></p>
      <ul class="more-links"><li><a href="/1">The men behind the fund</a></li></ul>
      <blockquote><p>Nobody could tell us who had the keys.</p></blockquote>
      <p>Read more: <a href="/x">The audit in full</a></p>
      <div class="author-bio"><p>Ilse Brandt has covered the courts of Orland for nine years and
      lives on a boat.</p></div>
      </article></main>
      <section id="comments"><h3>Comments</h3><p>Finally somebody asks! I have said for years that
      the fund was a sham and that no one would ever see a harbour.</p></section>
      <footer><p>Copyright 2021</p></footer></body></html>
      """;

  @Test
  void anAgencyPage() throws Exception {
    Article article = read(AGENCY);
    assertEquals(
        List.of(
            "TITLE Harbour fund emptied in a week",
            "BYLINE By Ilse Brandt and Tom Okoro",
            "DATELINE March 8, 2021, 7:02 PM",
            "CAPTION Maren Holt speaks to reporters i",
            "CREDIT Jon Aalto / Northern Tide",
            "DATELINE PORT SEL, Orland (NNA) —",
            "PARAGRAPH The fund that was to pay for t",
            "PARAGRAPH “We found the drawers open and",
            "HEADING A long silence",
            "PARAGRAPH The minister has not spoken si",
            "PARAGRAPH The court has the keys now.",
            "BLOCK_QUOTE Nobody could tell us who had"),
        PlainTextTest.blocks(article));
    assertEquals(Optional.of("Harbour fund emptied in a week"), article.title());
    assertEquals(Optional.of("Ilse Brandt, Tom Okoro"), article.byline());
    assertEquals(Optional.of("2021-03-08"), article.date());
    assertEquals(Optional.of("The Port Sel Courier"), article.publisher());
  }

  private static final String OLD =
      """
      <HTML><HEAD><TITLE>Orland Evening: Fund</TITLE>
      <META NAME="author" CONTENT="By Ilse Brandt"></HEAD><BODY>
      <TABLE><TR><TD class=leftnav><A HREF="a">News</A><BR><A HREF="b">Sport</A></TD>
      <TD><FONT SIZE=5><B>Fund emptied</B></FONT><BR><BR>
      The fund that was to pay for the new harbour was emptied within a week, auditors told
      parliament on Monday morning.<BR><BR>
      "We found the drawers open and the books gone," said Maren Holt, who led the audit for two
      years and a half.<BR><BR>
      The minister would not speak, and her office would not say where she was or when she would
      be back.<BR>
      <P>Posted March 8, 2021</TD></TR></TABLE></BODY></HTML>
      """;

  @Test
  void anOldPageOfTables() throws Exception {
    Article article = read(OLD);
    assertEquals(
        List.of(
            "TITLE Fund emptied",
            "PARAGRAPH The fund that was to pay for t",
            "PARAGRAPH \"We found the drawers open and",
            "PARAGRAPH The minister would not speak, ",
            "DATELINE Posted March 8, 2021"),
        PlainTextTest.blocks(article));
    assertEquals(Optional.of("Ilse Brandt"), article.byline());
    assertEquals(Optional.of("2021-03-08"), article.date());
  }

  private static final String MODERN =
      """
      <!doctype html><html><head><meta property="og:title" content="Fund emptied">
      <meta property="article:published_time" content="2021-03-08T10:00:00+01:00"></head>
      <body><div id="app"><div class="css-1x2y"><div class="css-9ab">
      <h1 class="css-7">Fund emptied</h1><div class="css-4"><span class="css-byline">By
      <span class="author-name">Ilse Brandt</span></span></div>
      <div class="story-body"><div class="chunk"><p>The fund that was to pay for the new harbour
      was emptied within a week, auditors told parliament on Monday.</p></div>
      <div class="ad-slot"><p>Advertisement</p></div>
      <div class="chunk"><p>&#8220;We found the drawers open and the books gone,&#8221; said Maren
      Holt, who led the audit.</p><p class="pull-quote">&#8220;The drawers open&#8221;</p></div>
      <div class="chunk"><p>The minister would not speak, and her office would not say where she
      was or when she would be back in Port Sel.</p><p class="correction">An earlier version gave
      the wrong day.</p></div></div>
      <div class="share-tools"><button>Share</button></div>
      <div class="recommended"><div><p>How a village on the outer islands built its own harbour
      with nothing but stone, rope and a great deal of patience.</p></div></div>
      </div></div></div><script>var x = "<p>not text</p>";</script></body></html>
      """;

  @Test
  void aPageOfComponents() throws Exception {
    Article article = read(MODERN);
    assertEquals(
        List.of(
            "TITLE Fund emptied",
            "BYLINE By Ilse Brandt",
            "PARAGRAPH The fund that was to pay for t",
            "PARAGRAPH “We found the drawers open and",
            "PARAGRAPH The minister would not speak, ",
            "NOTE An earlier version gave the wrong d"),
        PlainTextTest.blocks(article));
    assertEquals(Optional.of("2021-03-08"), article.date());
  }

  @Test
  void theBodyInMetadataStandsInForAnEmptyPage() throws Exception {
    String page =
        "<html><head><script type='application/ld+json'>{\"@type\":\"Article\","
            + "\"headline\":\"Fund emptied\",\"articleBody\":"
            + "\"The fund is gone.\\n“We found the drawers open,” said Maren Holt.\"}</script>"
            + "</head><body><div id=root></div></body></html>";
    assertEquals(
        List.of(
            "TITLE Fund emptied",
            "PARAGRAPH The fund is gone.",
            "PARAGRAPH “We found the drawers open,” s"),
        PlainTextTest.blocks(read(page)));
  }

  @Test
  void namesAreCutIntoWords() {
    assertEquals(List.of("story", "body", "main"), HtmlNames.words("storyBody__main-2"));
    assertFalse(HtmlNames.words("leadAd").isEmpty());
  }
}
