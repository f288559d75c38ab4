package org.dixit.read;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.dixit.Span;
import org.dixit.Transcript;
import org.dixit.Utterance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Damaged and hostile records never throw, and their turns stay in order and in the text. */
class TranscriptDamageTest {
  private static final String RECORD =
      """
      ---
      title: "Press Briefing by Dana Whitlock"
      date: 2031-03-04
      ---
      Harbour House

      1:05 P.M. EDT

      MS. WHITLOCK:  Good afternoon.  (Laughter.)  We open [on Monday].

      Q    Thank you: will they (inaudible)?

      (BEGIN VIDEO CLIP) PETER LUND, MAYOR: No. (END VIDEO CLIP)

      Mr. Orlov (Velmaria) (spoke in Russian): We thank you.

      Vera Holt: (01:10)
      Good evening <…> all. MS. WHITLOCK: Yes.

      In favour:
      Norland

      END 1:29 P.M. EDT
      """;
  private static final String SIGNS = "()[]<>:\n\r*\\\"'-.Q \u00A0\u2028\uD83D\u0000A1";

  @TempDir Path folder;

  @Test
  void randomDamage() {
    long seed = 20310304;
    Random random = new Random(seed);
    for (int i = 0; i < 400; i++) {
      check(damaged(random), "seed " + seed + " round " + i, i % 3);
    }
  }

  private static String damaged(Random random) {
    StringBuilder text = new StringBuilder(RECORD);
    int cuts = 1 + random.nextInt(12);
    for (int i = 0; i < cuts && text.length() > 4; i++) {
      int at = random.nextInt(text.length() - 1);
      switch (random.nextInt(4)) {
        case 0 -> text.deleteCharAt(at);
        case 1 -> text.insert(at, SIGNS.charAt(random.nextInt(SIGNS.length())));
        case 2 -> text.delete(at, Math.min(text.length(), at + random.nextInt(60)));
        default -> text.insert(at, text.substring(at, Math.min(text.length(), at + 90)));
      }
    }
    return text.toString();
  }

  @Test
  void everyPrefixAndSuffix() {
    for (int i = 1; i < RECORD.length(); i += 3) {
      check(RECORD.substring(0, i), "prefix " + i, 0);
      check(RECORD.substring(i), "suffix " + i, 0);
    }
  }

  @Test
  void runsOfOneSign() {
    for (int i = 0; i < SIGNS.length(); i++) {
      check("HOLT: a\n\nLUND: b " + SIGNS.substring(i, i + 1).repeat(200_000), "sign " + i, i % 3);
    }
    check("HOLT: a (".repeat(50_000), "open brackets", 0);
    check("A: ".repeat(80_000), "colons", 0);
    check("Annex I\nLetter dated\n".repeat(20_000), "annexes", 0);
    check("(BEGIN VIDEO CLIP) a ".repeat(20_000), "clips", 0);
  }

  private void check(String text, String what, int format) {
    String name = List.of("a.md", "a.csv", "a.tsv").get(format);
    for (Transcript transcript : new Records(folder).all(name, text)) {
      int end = 0;
      for (Utterance turn : transcript.utterances()) {
        assertTrue(turn.span().start() >= end, what);
        end = turn.span().end();
        int inside = turn.span().start();
        for (Span aside : turn.asides()) {
          assertTrue(aside.start() >= inside && aside.end() <= end, what);
          inside = aside.end();
        }
      }
      assertTrue(end <= transcript.text().length(), what);
    }
  }
}
