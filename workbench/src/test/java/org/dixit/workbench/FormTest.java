package org.dixit.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The form of the first page, as it is sent wrongly. */
class FormTest {
  private static Bench bench;

  @BeforeAll
  static void start() throws Exception {
    bench = Bench.open();
  }

  @AfterAll
  static void stop() throws Exception {
    assertEquals(List.of(), bench.defects);
    bench.close();
  }

  private static void assertKept(HttpResponse<String> page, String wrong, String... kept) {
    assertEquals(400, page.statusCode());
    assertTrue(page.body().contains("role=\"alert\""), page.body());
    assertTrue(page.body().contains(wrong), page.body());
    for (String words : kept) {
      assertTrue(page.body().contains(words), words + " is not in " + page.body());
    }
  }

  @Test
  void whatWasWrittenIsNotLost() throws Exception {
    assertKept(
        bench.form(
            "/check",
            Bench.Part.field("text", "“It stays,” said Ada Brandt."),
            Bench.Part.field("title", "Toll & <lamp>"),
            Bench.Part.field("house", "nyt"),
            Bench.Part.field("against", "given")),
        "There is no record",
        "“It stays,” said Ada Brandt.",
        "Toll &amp; &lt;lamp>",
        "<option value=\"nyt\" selected>");
  }

  @Test
  void anArticleIsAskedFor() throws Exception {
    assertKept(
        bench.form(
            "/check",
            Bench.Part.field("text", "  "),
            Bench.Part.field("against", "given"),
            Bench.Part.field("record", Bench.RECORD)),
        "There is no article",
        "TOM FERROW: No port can do it alone.");
  }

  @Test
  void oneArticleAtATime() throws Exception {
    assertKept(
        bench.form(
            "/check",
            Bench.Part.field("text", "“It stays,” said Ada Brandt."),
            Bench.Part.file("article", "a.txt", Bench.ARTICLE)),
        "There are several articles",
        "“It stays,” said Ada Brandt.");
  }

  @Test
  void anAddressIsOnlyFetchedWhereThatIsAllowed() throws Exception {
    HttpResponse<String> page =
        bench.form("/check", Bench.Part.field("address", "https://paper.example/a"));
    assertEquals(403, page.statusCode());
    assertTrue(page.body().contains("fetches nothing"), page.body());
  }
}
