package org.dixit.read;

import org.dixit.Span;
import org.dixit.text.Glyphs;

/** Lines of a text and the clock times on them. */
final class TextLines {
  private TextLines() {}

  /** Whether {@code c} ends a line. */
  static boolean isBreak(char c) {
    return c == '\n' || c == '\r' || c == '\f' || c == '\u2028' || c == '\u2029';
  }

  /** Where the line that holds {@code from} ends, before its line break. */
  static int end(CharSequence text, int from, int limit) {
    int at = from;
    while (at < limit && !isBreak(text.charAt(at))) {
      at++;
    }
    return at;
  }

  /** Where the next line begins, for a line that ends at {@code end}. */
  static int next(CharSequence text, int end) {
    boolean pair =
        end + 1 < text.length() && text.charAt(end) == '\r' && text.charAt(end + 1) == '\n';
    return end + (pair ? 2 : 1);
  }

  /** Whether the line is blank, or ends as a sentence, a note or a broken-off turn ends. */
  static boolean isFinished(CharSequence text, int start, int end) {
    int at = end;
    while (at > start && (Glyphs.isSpace(text.charAt(at - 1)) || text.charAt(at - 1) == '*')) {
      at--;
    }
    if (at == start) {
      return true;
    }
    char last = text.charAt(at - 1);
    return ".?!:;)]>\u2026-".indexOf(last) >= 0 || Glyphs.isDash(last) || Glyphs.isDoubleMark(last);
  }

  /**
   * Where a clock time that begins at {@code from} ends, its brackets included; else {@code from}.
   */
  static int timeEnd(CharSequence text, int from, int limit) {
    if (from >= limit) {
      return from;
    }
    char first = text.charAt(from);
    boolean bracket = first == '[' || first == '(';
    int at = bracket ? from + 1 : from;
    int groups = 0;
    while (at < limit && groups < 4) {
      int digits = digits(text, at, limit);
      if (digits == 0 || digits > 2) {
        break;
      }
      groups++;
      at += digits;
      boolean more = at < limit && text.charAt(at) == ':' && digits(text, at + 1, limit) == 2;
      if (!more) {
        break;
      }
      at++;
    }
    if (groups < 2) {
      return from;
    }
    if (bracket) {
      boolean closed = at < limit && (text.charAt(at) == ']' || text.charAt(at) == ')');
      return closed ? at + 1 : from;
    }
    return at < limit && !Glyphs.isSpace(text.charAt(at)) ? from : at;
  }

  private static int digits(CharSequence text, int from, int limit) {
    int at = from;
    while (at < limit && at - from < 3 && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
      at++;
    }
    return at - from;
  }

  /** {@code words} with every run of white space made one space, none at the ends. */
  static String collapse(String words) {
    StringBuilder out = new StringBuilder(words.length());
    boolean gap = false;
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      if (Glyphs.isSpace(c)) {
        gap = out.length() > 0;
      } else {
        if (gap) {
          out.append(' ');
        }
        gap = false;
        out.append(c);
      }
    }
    return out.toString();
  }

  /**
   * How many paragraphs {@code body} has.
   *
   * @param lines whether every line is a paragraph of its own, not only one behind an empty line
   */
  static int paragraphs(CharSequence text, Span body, boolean lines) {
    int count = 0;
    boolean open = false;
    int at = body.start();
    while (at < body.end()) {
      int end = end(text, at, body.end());
      boolean blank = text.subSequence(at, end).toString().isBlank();
      count += !blank && (lines || !open) ? 1 : 0;
      open = !blank;
      at = Math.max(at + 1, next(text, end));
    }
    return count;
  }
}
