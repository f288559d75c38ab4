package org.dixit.report;

import org.dixit.Passage;
import org.dixit.Span;
import org.dixit.text.Glyphs;

/**
 * The neighbouring words of a passage within its turn, so that a reader sees what it stood between.
 *
 * @param before the words before it, as printed, without the white space around them
 * @param after the words after it
 * @param isCutBefore whether the turn has more words before these
 * @param isCutAfter whether it has more words after these
 */
record Context(String before, String after, boolean isCutBefore, boolean isCutAfter) {
  private static final int WORDS = 30;
  private static final int UNITS = 400;

  static Context of(Passage passage) {
    String text = passage.transcript().text();
    Span turn = passage.turn().span();
    Span span = passage.span();
    int from = Math.min(turn.start(), span.start());
    int to = Math.max(turn.end(), span.end());
    int first = before(text, from, span.start());
    int last = after(text, span.end(), to);
    return new Context(
        text.substring(first, span.start()).strip(),
        text.substring(span.end(), last).strip(),
        !text.substring(from, first).isBlank(),
        !text.substring(last, to).isBlank());
  }

  /** Where the neighbouring words begin: only whole words count. */
  private static int before(String text, int from, int end) {
    int limit = Math.max(from, end - UNITS);
    int cut = end;
    int at = end;
    for (int words = 0; words < WORDS; words++) {
      while (at > limit && Glyphs.isSpace(text.charAt(at - 1))) {
        at--;
      }
      while (at > limit && !Glyphs.isSpace(text.charAt(at - 1))) {
        at--;
      }
      if (at == limit && limit > from) {
        break;
      }
      cut = at;
    }
    return cut;
  }

  /** Where the neighbouring words end. */
  private static int after(String text, int start, int to) {
    int limit = Math.min(to, start + UNITS);
    int cut = start;
    int at = start;
    for (int words = 0; words < WORDS; words++) {
      while (at < limit && Glyphs.isSpace(text.charAt(at))) {
        at++;
      }
      while (at < limit && !Glyphs.isSpace(text.charAt(at))) {
        at++;
      }
      if (at == limit && limit < to) {
        break;
      }
      cut = at;
    }
    return cut;
  }
}
