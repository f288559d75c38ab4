package org.dixit.read;

import java.util.ArrayList;
import java.util.List;
import org.dixit.BlockKind;
import org.dixit.Span;
import org.dixit.text.Glyphs;

/**
 * Cuts plain text into paragraphs: at empty lines; at single line breaks where the line above could
 * have gone on but did not; never inside text that is wrapped to a width. Made for one text.
 */
final class Paragraphs {
  private static final int NARROWEST_WRAP = 45;
  private static final int WIDEST_WRAP = 110;
  private static final int SHORT_WORDS = 12;
  private static final int LONG = 100;
  private static final int LONGEST_NAME = 40;

  private final String text;
  private final LineKinds kinds;
  private final List<Segment> segments = new ArrayList<>();

  private Paragraphs(String text, LineKinds kinds) {
    this.text = text;
    this.kinds = kinds;
  }

  /** The paragraphs of {@code text} in order. */
  static List<Segment> cut(String text, LineKinds kinds) {
    Paragraphs paragraphs = new Paragraphs(text, kinds);
    List<List<Span>> chunks = paragraphs.chunks();
    int width = paragraphs.width(chunks);
    chunks.forEach(chunk -> paragraphs.cut(chunk, width));
    return paragraphs.segments;
  }

  /** Runs of lines without an empty line among them; the lines keep the white space before them. */
  private List<List<Span>> chunks() {
    List<List<Span>> chunks = new ArrayList<>();
    List<Span> chunk = new ArrayList<>();
    for (Span line : Lines.of(text)) {
      if (!Lines.strip(text, line).isEmpty()) {
        chunk.add(line);
      } else if (!chunk.isEmpty()) {
        chunks.add(chunk);
        chunk = new ArrayList<>();
      }
    }
    if (!chunk.isEmpty()) {
      chunks.add(chunk);
    }
    return chunks;
  }

  private void cut(List<Span> chunk, int textWidth) {
    int width = chunk.size() > 3 ? Math.max(textWidth, width(List.of(chunk))) : textWidth;
    boolean[] alone = new boolean[chunk.size()];
    for (int i = 0; i < alone.length && alone.length > 1; i++) {
      alone[i] = kinds.standsAlone(text, Lines.strip(text, chunk.get(i)));
    }
    boolean list = width == 0 && !segments.isEmpty() && isList(chunk, alone);
    int start = 0;
    for (int i = 1; i <= chunk.size(); i++) {
      if (i == chunk.size() || list || alone[i] || alone[i - 1] || breaks(chunk, i, width)) {
        Span span = Lines.strip(text, new Span(chunk.get(start).start(), chunk.get(i - 1).end()));
        BlockKind hint = list || isItem(span) ? BlockKind.LIST_ITEM : BlockKind.PARAGRAPH;
        segments.add(new Segment(hint, span, start > 0));
        start = i;
      }
    }
  }

  /**
   * The width that the text is wrapped to, or 0 where it is not: most lines inside a chunk have no
   * room for the first word of the next.
   */
  private int width(List<List<Span>> chunks) {
    List<Integer> lengths = new ArrayList<>();
    for (List<Span> chunk : chunks) {
      chunk.subList(0, chunk.size() - 1).forEach(line -> lengths.add(line.length()));
    }
    if (lengths.size() < 3) {
      return 0;
    }
    lengths.sort(null);
    int width = lengths.get((lengths.size() - 1) * 95 / 100);
    if (width < NARROWEST_WRAP || width > WIDEST_WRAP) {
      return 0;
    }
    int full = 0;
    for (List<Span> chunk : chunks) {
      for (int i = 1; i < chunk.size(); i++) {
        full += hasRoom(chunk.get(i - 1), chunk.get(i), width) ? 0 : 1;
      }
    }
    return full * 10 >= lengths.size() * 6 ? width : 0;
  }

  private boolean breaks(List<Span> chunk, int at, int width) {
    Span above = Lines.strip(text, chunk.get(at - 1));
    Span line = Lines.strip(text, chunk.get(at));
    if (isItem(line)) {
      return true;
    }
    if (width > 0) {
      boolean indented = indent(chunk.get(at)) > indent(chunk.get(at - 1)) + 1;
      return Lines.endsSentence(text, above.start(), above.end())
          && startsSentence(line)
          && (indented || hasRoom(chunk.get(at - 1), chunk.get(at), width));
    }
    return startsSentence(line)
        && (Lines.endsSentence(text, above.start(), above.end())
            || isLeadIn(above, line)
            || isSigned(above)
            || isRepeated(above, line)
            || isHeadline(above, line));
  }

  /** Three short lines or more, none of which ends a sentence but the last. */
  private boolean isList(List<Span> chunk, boolean[] alone) {
    for (int i = 0; i < chunk.size(); i++) {
      Span line = Lines.strip(text, chunk.get(i));
      boolean last = i == chunk.size() - 1;
      if (line.length() > LONG
          || !startsSentence(line)
          || alone[i]
          || (!last && !endsItem(text.charAt(line.end() - 1)))) {
        return false;
      }
    }
    return chunk.size() > 2;
  }

  private static boolean endsItem(char last) {
    return Character.isLetterOrDigit(last) || last == ')' || last == ';';
  }

  private int indent(Span line) {
    return Lines.strip(text, line).start() - line.start();
  }

  private boolean hasRoom(Span above, Span line, int width) {
    int start = Lines.strip(text, line).start();
    int end = start;
    while (end < line.end() && !Glyphs.isSpace(text.charAt(end)) && end - start <= WIDEST_WRAP) {
      end++;
    }
    return above.length() + 1 + end - start < width;
  }

  /** Whether the line begins as a sentence can: not in lower case. */
  private boolean startsSentence(Span line) {
    for (int i = line.start(); i < line.end(); i++) {
      char c = text.charAt(i);
      if (Character.isLetterOrDigit(c)) {
        return !Character.isLowerCase(c);
      }
      if (!Glyphs.isDoubleMark(c) && !Glyphs.isSingleMark(c) && c != '(' && c != '[') {
        return !Character.isLetter(c) && !Glyphs.isDash(c) && c != '-';
      }
    }
    return true;
  }

  /** A colon, and then words in quotation marks. */
  private boolean isLeadIn(Span above, Span line) {
    char first = text.charAt(line.start());
    return text.charAt(above.end() - 1) == ':'
        && (Glyphs.isDoubleMark(first) || Glyphs.isSingleMark(first));
  }

  /** A dash and a name: who said the words before it. */
  private boolean isSigned(Span above) {
    int from = Math.max(above.start(), above.end() - LONGEST_NAME);
    int at = above.end() - 1;
    while (at >= from && !Glyphs.isDash(text.charAt(at))) {
      at--;
    }
    return at > above.start() && LineKinds.isNames(text.substring(at + 1, above.end()));
  }

  /** A short line whose words begin the next line too: the name over a caption. */
  private boolean isRepeated(Span above, Span line) {
    return above.length() > 3
        && above.length() < line.length()
        && text.regionMatches(above.start(), text, line.start(), above.length())
        && !Character.isLetterOrDigit(text.charAt(line.start() + above.length()));
  }

  /** A short line without a stop over a long one. */
  private boolean isHeadline(Span above, Span line) {
    char last = text.charAt(above.end() - 1);
    return above.length() < LONG
        && line.length() > LONG
        && Character.isLetterOrDigit(last)
        && startsSentence(above)
        && kinds.words(text, above) <= SHORT_WORDS;
  }

  /** Whether the line begins with a bullet or a number of a list. */
  private boolean isItem(Span line) {
    if (line.length() < 3) {
      return false;
    }
    int at = line.start();
    char c = text.charAt(at);
    if (c == '\u2022' || c == '\u00B7' || c == '\u25AA' || c == '\u25CF') {
      return true;
    }
    if (c == '*' || c == '-') {
      return text.charAt(at + 1) == ' ' && Character.isUpperCase(text.charAt(at + 2));
    }
    int end = at;
    while (end < line.end() && end - at < 2 && text.charAt(end) >= '0' && text.charAt(end) <= '9') {
      end++;
    }
    return end > at
        && end + 1 < line.end()
        && (text.charAt(end) == '.' || text.charAt(end) == ')')
        && text.charAt(end + 1) == ' ';
  }
}
