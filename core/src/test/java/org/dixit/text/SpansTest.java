package org.dixit.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.dixit.Span;
import org.junit.jupiter.api.Test;

/** Spans and code points against the plainest way to answer. */
class SpansTest {
  @Test
  void answersAreThoseOfASearchThroughAll() {
    long seed = 20310318;
    Random random = new Random(seed);
    for (int round = 0; round < 400; round++) {
      List<Span> all = new ArrayList<>();
      for (int i = random.nextInt(20); i > 0; i--) {
        int start = random.nextInt(30);
        all.add(new Span(start, start + 1 + random.nextInt(12)));
      }
      Spans spans = Spans.of(all);
      for (int ask = 0; ask < 40; ask++) {
        int start = random.nextInt(32);
        Span other = new Span(start, start + 1 + random.nextInt(8));
        String name = "seed " + seed + " round " + round + ": " + other + " in " + all;
        assertEquals(all.stream().anyMatch(other::overlaps), spans.touches(other), name);
        Optional<Integer> latest =
            all.stream()
                .filter(s -> s.contains(other))
                .max(Comparator.comparing(Span::start))
                .map(Span::start);
        assertEquals(latest, spans.holding(other).map(Span::start), name);
        spans.holding(other).ifPresent(s -> assertEquals(true, s.contains(other), name));
      }
    }
  }

  @Test
  void codePointsAreThoseOfTheStringItself() {
    long seed = 20310318;
    Random random = new Random(seed);
    for (int round = 0; round < 200; round++) {
      StringBuilder text = new StringBuilder();
      for (int i = random.nextInt(30); i > 0; i--) {
        text.append(random.nextInt(3) == 0 ? "\uD83D\uDEA2" : random.nextBoolean() ? "é" : "x");
      }
      CodePoints points = new CodePoints(text);
      int most = text.codePointCount(0, text.length());
      for (int p = 0; p <= most; p++) {
        int unit = text.offsetByCodePoints(0, p);
        assertEquals(unit, points.unit(p), "seed " + seed + ": " + text);
        assertEquals(p, points.point(unit), "seed " + seed + ": " + text);
      }
      assertThrows(IndexOutOfBoundsException.class, () -> points.unit(most + 1));
    }
  }
}
