package org.dixit.report;

import java.io.IOException;

/**
 * Words with styles, broken into lines at their spaces. What a terminal would obey rather than
 * print (control characters, escape sequences, direction marks) is taken out.
 */
final class Prose {
  static final int WIDTH = 100;

  private final StringBuilder text = new StringBuilder();
  private final StringBuilder styles = new StringBuilder();
  private final boolean colour;

  Prose(boolean colour) {
    this.colour = colour;
  }

  Prose add(String words, Style style) {
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      if (Character.isWhitespace(c)) {
        c = ' ';
      }
      if (Character.isISOControl(c) || Character.getType(c) == Character.FORMAT) {
        continue;
      }
      if (c == ' ' && !text.isEmpty() && text.charAt(text.length() - 1) == ' ') {
        continue;
      }
      text.append(c);
      styles.append((char) style.ordinal());
    }
    return this;
  }

  Prose add(String words) {
    return add(words, Style.PLAIN);
  }

  /**
   * Writes the words in lines of at most {@link #WIDTH} columns.
   *
   * @param head stands before the first line
   * @param indent the columns of the lines after it
   */
  void write(String head, int indent, Appendable out) throws IOException {
    out.append(head);
    int column = head.length();
    int at = 0;
    while (at < text.length()) {
      int end = lineEnd(at, WIDTH - column);
      line(at, end, out);
      at = end;
      while (at < text.length() && text.charAt(at) == ' ') {
        at++;
      }
      out.append('\n');
      if (at < text.length()) {
        out.append(" ".repeat(indent));
        column = indent;
      }
    }
    if (text.isEmpty()) {
      out.append('\n');
    }
  }

  private int lineEnd(int from, int room) {
    int columns = 0;
    int lastSpace = -1;
    int at = from;
    while (at < text.length()) {
      if (text.charAt(at) == ' ') {
        lastSpace = at;
      }
      if (columns == room) {
        return lastSpace > from ? lastSpace : at;
      }
      at += Character.charCount(text.codePointAt(at));
      columns++;
    }
    return at;
  }

  private void line(int from, int to, Appendable out) throws IOException {
    int style = Style.PLAIN.ordinal();
    for (int i = from; i < to; i++) {
      if (colour && styles.charAt(i) != style) {
        style = styles.charAt(i);
        out.append(Style.values()[style].sequence());
      }
      out.append(text.charAt(i));
    }
    if (style != Style.PLAIN.ordinal()) {
      out.append(Style.PLAIN.sequence());
    }
  }
}
