package org.dixit.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.dixit.Grade;
import org.dixit.Passage;
import org.dixit.Span;
import org.dixit.Transcript;
import org.dixit.Utterance;
import org.junit.jupiter.api.Test;

class ContextTest {
  @Test
  void aboutThirtyWordsOnEachSide() {
    String before = "word ".repeat(50);
    Context context = context(before + "HERE" + " next".repeat(50), before.length());
    assertEquals("word ".repeat(30).strip(), context.before());
    assertEquals("next ".repeat(30).strip(), context.after());
    assertTrue(context.isCutBefore() && context.isCutAfter());
  }

  @Test
  void wholeWordsOnly() {
    String text = "x".repeat(500) + " two HERE, then " + "y".repeat(500);
    Context context = context(text, text.indexOf("HERE"));
    assertEquals("two", context.before());
    assertEquals(", then", context.after());
  }

  @Test
  void allThereIsWhereTheTurnIsShort() {
    Context context = context("Thanks. HERE it is.", 8);
    assertEquals("Thanks.", context.before());
    assertEquals("it is.", context.after());
    assertFalse(context.isCutBefore() || context.isCutAfter());
    assertEquals(new Context("", "", false, false), context("HERE", 0));
  }

  private static Context context(String text, int at) {
    Utterance turn =
        new Utterance(
            "", Optional.empty(), new Span(0, text.length()), Optional.empty(), true, List.of());
    Transcript transcript =
        new Transcript(
            "t",
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            "en",
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Grade.G1,
            true,
            Optional.empty(),
            text,
            List.of(turn),
            List.of());
    return Context.of(new Passage(transcript, 0, new Span(at, at + 4)));
  }
}
