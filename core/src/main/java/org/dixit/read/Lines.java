package org.dixit.read;

import java.util.ArrayList;
import java.util.List;
import org.dixit.Span;
import org.dixit.text.Glyphs;

/** The lines of a text. */
final class Lines {
  private Lines() {}

  /** The spans of the lines of {@code text}, without the characters that end them. */
  static List<Span> of(String text) {
    List<Span> lines = new ArrayList<>();
    int start = 0;
    int at = 0;
    while (at < text.length()) {
      char c = text.charAt(at);
      int next = at + 1;
      if (isBreak(c)) {
        lines.add(new Span(start, at));
        if (c == '\r' && next < text.length() && text.charAt(next) == '\n') {
          next++;
        }
        start = next;
      }
      at = next;
    }
    lines.add(new Span(start, text.length()));
    return lines;
  }

  /** Whether {@code c} ends a line. */
  static boolean isBreak(char c) {
    return c == '\n'
        || c == '\r'
        || c == '\f'
        || c == '\u000B'
        || c == '\u0085'
        || c == '\u2028'
        || c == '\u2029';
  }

  /** {@code span} without the white space and invisible signs at its ends. */
  static Span strip(String text, Span span) {
    int start = span.start();
    int end = span.end();
    while (start < end && isVoid(text.charAt(start))) {
      start++;
    }
    while (end > start && isVoid(text.charAt(end - 1))) {
      end--;
    }
    return new Span(start, end);
  }

  private static boolean isVoid(char c) {
    return c <= ' ' || Glyphs.isSpace(c) || Glyphs.isInvisible(c) || isBreak(c);
  }

  /** Whether {@code text} from {@code start} to {@code end} ends a sentence, marks aside. */
  static boolean endsSentence(String text, int start, int end) {
    int at = end;
    while (at > start && (isCloser(text.charAt(at - 1)) || isVoid(text.charAt(at - 1)))) {
      at--;
    }
    if (at == start) {
      return false;
    }
    char c = text.charAt(at - 1);
    return c == '.' || c == '?' || c == '!' || c == '\u2026' || c == '\u3002';
  }

  private static boolean isCloser(char c) {
    return Glyphs.isDoubleMark(c) || Glyphs.isSingleMark(c) || c == ')' || c == ']';
  }
}
