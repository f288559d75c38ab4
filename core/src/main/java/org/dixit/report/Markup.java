package org.dixit.report;

import java.io.IOException;

/** Writes HTML. Whatever comes from outside goes through {@link #text} or an attribute's value. */
final class Markup {
  private final Appendable out;

  Markup(Appendable out) {
    this.out = out;
  }

  /** Writes text, escaped. */
  Markup text(String text) throws IOException {
    for (int i = 0; i < text.length(); i++) {
      escaped(text.charAt(i));
    }
    return this;
  }

  /**
   * Opens an element.
   *
   * @param attributes names and values by turns
   */
  Markup open(String name, String... attributes) throws IOException {
    out.append('<').append(name);
    for (int i = 0; i < attributes.length; i += 2) {
      out.append(' ').append(attributes[i]).append("=\"");
      text(attributes[i + 1]);
      out.append('"');
    }
    out.append('>');
    return this;
  }

  Markup close(String name) throws IOException {
    out.append("</").append(name).append('>');
    return this;
  }

  /** Writes a whole element that holds text only. */
  Markup element(String name, String text, String... attributes) throws IOException {
    return open(name, attributes).text(text).close(name);
  }

  /** Breaks the line, for those who read the source. */
  Markup line() throws IOException {
    out.append('\n');
    return this;
  }

  /** Writes {@code html} as it is: only ever what Dixit itself brings along. */
  Markup raw(String html) throws IOException {
    out.append(html);
    return this;
  }

  private void escaped(char c) throws IOException {
    switch (c) {
      case '&' -> out.append("&amp;");
      case '<' -> out.append("&lt;");
      case '>' -> out.append("&gt;");
      case '"' -> out.append("&quot;");
      case '\'' -> out.append("&#39;");
      default -> out.append(isControl(c) ? '\uFFFD' : c);
    }
  }

  private static boolean isControl(char c) {
    return (Character.isISOControl(c) && c != '\n' && c != '\t' && c != '\r') || c >= '\uFFFE';
  }
}
