package org.dixit.read;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.dixit.Article;
import org.dixit.Block;
import org.junit.jupiter.api.Test;

/** Damaged input is read or refused, and what is read is whole. */
class DamageTest {
  private static final long SEED = 20210507;
  private static final String[] HARM = {
    "\u201C", "\u201D", "\"", "'", "\n", "\n\n", "\r", "\uD83D", "\uDE00", "\u202E", "\u200B",
    "\u200F", "\u00AD", "\uFEFF", "\u2028", "\t", " / ", ". ", "(", ")", "By ", "Photo: ", "*", ">",
    "#", "<p>", "</div>", "<!--", "&amp;", "---\n", "\u0301", "\u0000", "1. ", "- ", "/"
  };
  private static final String TEXT =
      """
      Harbour fund emptied
      By Ilse Brandt
      March 8, 2021

      PORT SEL (NNA) — “We found the drawers open,” said Maren Holt. “Nobody knew.”
      Maren Holt
      Maren Holt speaks to reporters in Port Sel on March 8, 2021. (NNA Photo/Jon Aalto)

      > “Nobody could tell us
      > who had the keys.”

      • Close the books
      Jon Aalto / Northern Tide
      For more on the audit, see below.
      """;
  private static final String PAGE =
      "<html><head><title>x</title><script type=\"application/ld+json\">{\"@type\":"
          + "\"NewsArticle\",\"headline\":\"Harbour\",\"author\":[{\"name\":\"I\"}]}</script></head>"
          + "<body><nav>Home</nav><article><h1>Harbour</h1><p class=\"byline\">By <b>Ilse</b></p>"
          + "<p>The fund is “gone”, <i>auditors</i> said.<br><br>Nobody knew.</p><figure>"
          + "<figcaption>Quay <span class=\"credit\">J. Aalto</span></figcaption></figure>"
          + "<ul><li>One<li>Two</ul></article><aside>Ads</aside></body></html>";

  private final InputReader reader = new InputReader();

  @Test
  void everyPrefixIsRead() {
    for (int end = 1; end <= PAGE.length(); end++) {
      check(PAGE.substring(0, end), "a.html", 0);
    }
    for (int end = 1; end <= TEXT.length(); end++) {
      check(TEXT.substring(0, end), "a.txt", 0);
      check(TEXT.substring(0, end), "a.md", 0);
    }
  }

  @Test
  void anyDamageIsRead() {
    Random random = new Random(SEED);
    for (int i = 0; i < 600; i++) {
      check(harm(TEXT, random), i % 2 == 0 ? "a.txt" : "a.md", i);
      check(harm(PAGE, random), "a.html", i);
    }
  }

  private static String harm(String text, Random random) {
    StringBuilder harmed = new StringBuilder(text);
    for (int i = random.nextInt(12); i >= 0; i--) {
      int at = random.nextInt(harmed.length());
      if (random.nextInt(4) == 0) {
        harmed.delete(at, Math.min(harmed.length(), at + random.nextInt(9)));
      } else {
        harmed.insert(at, HARM[random.nextInt(HARM.length)]);
      }
    }
    return harmed.toString();
  }

  private void check(String text, String name, int round) {
    try {
      Article article = reader.article(Samples.in(text.getBytes(StandardCharsets.UTF_8)), name);
      int end = 0;
      for (Block block : article.blocks()) {
        String where = "seed " + SEED + " round " + round + " " + name + ": " + block;
        assertTrue(block.span().start() >= end, where);
        assertTrue(block.span().length() > 0, where);
        assertTrue(block.span().end() <= article.text().length(), where);
        end = block.span().end();
      }
    } catch (ReadException e) {
      assertTrue(e.getMessage().startsWith(name + ": "), e.getMessage());
    }
  }
}
