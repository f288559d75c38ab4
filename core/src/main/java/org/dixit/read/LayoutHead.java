package org.dixit.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.dixit.text.Glyphs;

/**
 * The lines before the first turn.
 *
 * @param lines the lines that are not blank, stripped of white space and Markdown
 */
record LayoutHead(List<String> lines) {
  private static final int MAX_CHARS = 6_000;
  private static final int MAX_LINES = 80;
  private static final int MAX_LINE = 160;

  LayoutHead {
    lines = List.copyOf(lines);
  }

  /** The head of {@code text} between {@code from} and {@code to}, or its first lines. */
  static LayoutHead of(String text, int from, int to) {
    List<String> lines = new ArrayList<>();
    int limit = Math.min(to, from + MAX_CHARS);
    int at = from;
    while (at < limit && lines.size() < MAX_LINES) {
      int end = TextLines.end(text, at, limit);
      String line = bare(text.substring(at, Math.min(end, at + MAX_LINE)));
      if (!line.isEmpty()) {
        lines.add(line);
      }
      at = TextLines.next(text, end);
    }
    return new LayoutHead(lines);
  }

  private static String bare(String line) {
    int start = 0;
    int end = line.length();
    while (start < end && isMarkup(line.charAt(start))) {
      start++;
    }
    while (end > start && isMarkup(line.charAt(end - 1))) {
      end--;
    }
    return TextLines.collapse(line.substring(start, end));
  }

  private static boolean isMarkup(char c) {
    return Glyphs.isSpace(c) || c == '*' || c == '_' || c == '#' || c == '\\';
  }

  /** Whether some line holds {@code words}, in any case. */
  boolean holds(String words) {
    String folded = words.toLowerCase(Locale.ROOT);
    return lines.stream().anyMatch(line -> line.toLowerCase(Locale.ROOT).contains(folded));
  }

  /** The line of the day, or -1. */
  int dateLine() {
    for (int i = 0; i < lines.size(); i++) {
      if (TranscriptDate.line(lines.get(i)).isPresent()) {
        return i;
      }
    }
    return -1;
  }

  /** The day its first date line names. */
  Optional<String> date() {
    int at = dateLine();
    return at < 0 ? Optional.empty() : TranscriptDate.line(lines.get(at));
  }

  /** The line that is a clock time with half of day, or -1. */
  int clockLine() {
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      if (PageFurniture.isClock(line) && line.toUpperCase(Locale.ROOT).contains("M")) {
        return i;
      }
    }
    return -1;
  }
}
