package org.dixit.read;

import java.util.ArrayList;
import java.util.List;
import org.dixit.BlockKind;
import org.dixit.Span;

/**
 * A stretch of text that was read out of a page, with what the page's markup says of it.
 *
 * @param kind what the markup says it is for
 * @param text its words, white space folded, its own line breaks kept
 * @param bold spans of {@code text} set in bold
 * @param italic spans of {@code text} set in italics
 */
record Piece(BlockKind kind, String text, List<Span> bold, List<Span> italic) {
  Piece {
    bold = List.copyOf(bold);
    italic = List.copyOf(italic);
  }

  /** A piece in one plain face. */
  static Piece of(BlockKind kind, String text) {
    return new Piece(kind, text, List.of(), List.of());
  }

  /** Gathers the runs of one piece. White space is folded to single spaces as it comes. */
  static final class Writer {
    private final StringBuilder text = new StringBuilder();
    private final List<Span> bold = new ArrayList<>();
    private final List<Span> italic = new ArrayList<>();

    void add(String run, boolean isBold, boolean isItalic) {
      int start = text.length();
      for (int i = 0; i < run.length(); i++) {
        addFolded(run.charAt(i));
      }
      int end = text.length();
      if (end > start) {
        extend(bold, isBold, start, end);
        extend(italic, isItalic, start, end);
      }
    }

    /** Adds all of {@code piece} in the faces it is set in. */
    void add(Piece piece) {
      int at = text.length();
      text.append(piece.text);
      piece.bold.forEach(s -> extend(bold, true, at + s.start(), at + s.end()));
      piece.italic.forEach(s -> extend(italic, true, at + s.start(), at + s.end()));
    }

    /** Takes back the last character. */
    void dropLast() {
      text.setLength(text.length() - 1);
      cut(bold);
      cut(italic);
    }

    private void cut(List<Span> spans) {
      int last = spans.size() - 1;
      if (last >= 0 && spans.get(last).end() > text.length()) {
        Span span = spans.remove(last);
        if (span.start() < text.length()) {
          spans.add(new Span(span.start(), text.length()));
        }
      }
    }

    private void addFolded(char c) {
      if (!Character.isWhitespace(c) && c != '\u00A0') {
        text.append(c);
      } else if (!isEmpty() && !Character.isWhitespace(text.charAt(text.length() - 1))) {
        text.append(' ');
      }
    }

    /** Ends the line, not the piece. */
    void breakLine() {
      trim();
      if (!isEmpty()) {
        text.append('\n');
      }
    }

    private static void extend(List<Span> spans, boolean set, int start, int end) {
      if (!set) {
        return;
      }
      int last = spans.size() - 1;
      if (last >= 0 && spans.get(last).end() == start) {
        spans.set(last, new Span(spans.get(last).start(), end));
      } else {
        spans.add(new Span(start, end));
      }
    }

    private void trim() {
      int end = text.length();
      while (end > 0 && text.charAt(end - 1) == ' ') {
        end--;
      }
      text.setLength(end);
    }

    boolean isEmpty() {
      return text.length() == 0;
    }

    boolean endsLine() {
      return !isEmpty() && text.charAt(text.length() - 1) == '\n';
    }

    int length() {
      return text.length();
    }

    /** The piece so far, its outer white space cut off; this writer is then empty again. */
    Piece take(BlockKind kind) {
      int end = text.toString().stripTrailing().length();
      Piece piece =
          new Piece(kind, text.substring(0, end), within(bold, 0, end), within(italic, 0, end));
      text.setLength(0);
      bold.clear();
      italic.clear();
      return piece;
    }
  }

  /** The parts of {@code spans} inside {@code [start, end)}, counted from {@code start}. */
  static List<Span> within(List<Span> spans, int start, int end) {
    return spans.stream()
        .filter(s -> s.start() < end && s.end() > start)
        .map(s -> new Span(Math.max(s.start(), start) - start, Math.min(s.end(), end) - start))
        .toList();
  }
}
