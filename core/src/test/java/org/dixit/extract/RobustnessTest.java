package org.dixit.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.dixit.Span;
import org.dixit.text.Glyphs;
import org.junit.jupiter.api.Test;

/**
 * Takes one rich article, deletes or turns each of its marks in turn, and sees how many of the
 * quoted spans are still found. In the file braces stand around every span that is to be found.
 */
class RobustnessTest {
  private static final String MARKED = read();
  private static final String COPY = MARKED.replace("{", "").replace("}", "");
  private static final List<Span> EXPECTED = expected();

  private static String read() {
    try (InputStream in = RobustnessTest.class.getResourceAsStream("reservoir.txt")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static List<Span> expected() {
    List<Span> spans = new ArrayList<>();
    int braces = 0;
    int open = 0;
    for (int i = 0; i < MARKED.length(); i++) {
      if (MARKED.charAt(i) == '{') {
        open = i - braces++;
      } else if (MARKED.charAt(i) == '}') {
        spans.add(new Span(open, i - braces++));
      }
    }
    return spans;
  }

  /** The words of a span without marks and white space at its ends, as a span of {@code text}. */
  private static Span words(String text, Span span) {
    int start = span.start();
    int end = span.end();
    while (start < end && isOuter(text.charAt(start))) {
      start++;
    }
    while (end > start && isOuter(text.charAt(end - 1))) {
      end--;
    }
    return new Span(start, end);
  }

  private static boolean isOuter(char c) {
    return Glyphs.isDoubleMark(c) || Glyphs.isSpace(c);
  }

  private static double f1(Set<Span> expected, Set<Span> found) {
    long both = expected.stream().filter(found::contains).count();
    return 2.0 * both / Math.max(1, expected.size() + found.size());
  }

  private static boolean isDouble(int offset) {
    return COPY.charAt(offset) == '\u201C' || COPY.charAt(offset) == '\u201D';
  }

  @Test
  void findsEverySpanOfTheSoundCopy() {
    assertTrue(EXPECTED.size() >= 25, "the article has " + EXPECTED.size() + " quoted spans");
    assertEquals(EXPECTED, Copy.quoted(Copy.extract(COPY)));
    assertEquals(List.of(), Copy.extract(COPY).notices());
  }

  @Test
  void losesLittleToAMarkThatIsMissing() {
    double sum = 0;
    int variants = 0;
    for (int at = 0; at < COPY.length(); at++) {
      if (isDouble(at)) {
        String copy = COPY.substring(0, at) + COPY.substring(at + 1);
        sum += score(copy, at, 1);
        variants++;
      }
    }
    assertTrue(sum / variants >= 0.96, "mean F1 " + sum / variants);
  }

  @Test
  void losesNothingToAGlyphThatIsTurned() {
    double sum = 0;
    int variants = 0;
    for (int at = 0; at < COPY.length(); at++) {
      if (isDouble(at)) {
        char turned = COPY.charAt(at) == '\u201C' ? '\u201D' : '\u201C';
        sum += score(COPY.substring(0, at) + turned + COPY.substring(at + 1), at, 0);
        variants++;
      }
    }
    assertTrue(sum / variants >= 0.99, "mean F1 " + sum / variants);
  }

  /** The F1 over the whole copy; outside the paragraph touched nothing may be lost. */
  private static double score(String copy, int at, int removed) {
    Set<Span> expected = new HashSet<>();
    Set<Span> outside = new HashSet<>();
    int start = COPY.lastIndexOf('\n', at) + 1;
    int end = COPY.indexOf('\n', at) < 0 ? COPY.length() : COPY.indexOf('\n', at);
    for (Span span : EXPECTED) {
      int from = span.start() > at ? span.start() - removed : span.start();
      int to = span.end() > at ? span.end() - removed : span.end();
      Span words = words(copy, new Span(from, to));
      expected.add(words);
      if (span.end() <= start || span.start() >= end) {
        outside.add(words);
      }
    }
    Set<Span> found = new HashSet<>();
    Copy.quoted(Copy.extract(copy)).forEach(span -> found.add(words(copy, span)));
    assertTrue(found.containsAll(outside), "a span outside the paragraph is lost, mark at " + at);
    return f1(expected, found);
  }
}
