package org.dixit.report;

import org.dixit.Passage;
import org.dixit.Span;
import org.dixit.text.Glyphs;

/**
 * The neighbouring words of a passage within its turn, so that a reader sees what it stood between.
 *
 * @param before the words before it, as printed, without the white space around them
 * @param after the words after it
 */
record Context(String before, String after) {
  private static final int WORDS = 30;
  private static final int UNITS = 400;

  static Context of(Passage passage) {
    String text = passage.transcript().text();
    Span turn = passage.turn().span();
    Span span = passage.span();
    int from = Math.min(turn.start(), span.start());
    int to = Math.max(turn.end(), span.end());
    return new Context(before(text, from, span.start()), after(text, span.end(), to));
  }

  private static String before(String text, int from, int end) {
    int at = end;
    int limit = Math.max(from, end - UNITS);
    int cut = end;
    for (int words = 0; at > limit && words <= WORDS; at--) {
      if (!Glyphs.isSpace(text.charAt(at - 1))) {
        continue;
      }
      cut = at;
      if (at < end && !Glyphs.isSpace(text.charAt(at))) {
        words++;
      }
    }
    return text.substring(at == from ? from : cut, end).strip();
  }

  private static String after(String text, int start, int to) {
    int at = start;
    int limit = Math.min(to, start + UNITS);
    int cut = start;
    for (int words = 0; at < limit && words <= WORDS; at++) {
      if (!Glyphs.isSpace(text.charAt(at))) {
        continue;
      }
      cut = at;
      if (at > start && !Glyphs.isSpace(text.charAt(at - 1))) {
        words++;
      }
    }
    return text.substring(start, at == to ? to : cut).strip();
  }
}
