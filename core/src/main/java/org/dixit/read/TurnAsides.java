package org.dixit.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dixit.Span;
import org.dixit.text.Glyphs;

/**
 * Finds what stands in a turn but was spoken by nobody: stage notes, editors' insertions, times,
 * page furniture, marks of omission. Linear: a bracket is followed for a fixed length at most.
 */
final class TurnAsides {
  private static final int REACH = 300;
  private static final int SHORT_LINE = 120;
  private static final int LIST = 1_000;

  private final String text;
  private final Span span;
  private final List<Span> asides = new ArrayList<>();

  private TurnAsides(String text, Span span) {
    this.text = text;
    this.span = span;
  }

  /** The asides of {@code text} inside {@code span}, in order, none overlapping. */
  static List<Span> in(String text, Span span) {
    return new TurnAsides(text, span).find();
  }

  private List<Span> find() {
    int at = span.start();
    boolean lineStart = at == 0 || TextLines.isBreak(text.charAt(at - 1));
    while (at < span.end()) {
      int end = lineStart ? lineAside(at) : at;
      if (end == at) {
        end = aside(at);
      }
      if (end > at) {
        asides.add(new Span(at, end));
      }
      at = Math.max(end, at + 1);
      lineStart = at <= span.end() && TextLines.isBreak(text.charAt(at - 1));
    }
    return asides;
  }

  /** Where a whole line that nobody spoke ends, if it begins at {@code at}; else {@code at}. */
  private int lineAside(int at) {
    int reach = Math.min(span.end(), at + SHORT_LINE);
    int end = TextLines.end(text, at, reach);
    if (end == at || (end == reach && end < span.end() && !TextLines.isBreak(text.charAt(end)))) {
      return at;
    }
    if (!PageFurniture.isFurniture(text, at, end)) {
      return at;
    }
    return text.charAt(end - 1) == ':' ? listEnd(end) : end;
  }

  /** Where the paragraph after a heading such as {@code In favour:} ends. */
  private int listEnd(int from) {
    int limit = Math.min(span.end(), from + LIST);
    int at = from;
    while (at < limit && Glyphs.isSpace(text.charAt(at))) {
      at++;
    }
    while (at < limit && !isParagraphEnd(at)) {
      at++;
    }
    return at;
  }

  private int aside(int at) {
    return switch (text.charAt(at)) {
      case '(' -> round(at);
      case '[' -> square(at, at + 1);
      case '\\' -> at + 1 < span.end() && text.charAt(at + 1) == '[' ? square(at, at + 2) : at;
      case '<' -> pointed(at);
      case '{' -> time(at);
      default -> at;
    };
  }

  private int round(int at) {
    if (at > span.start() && text.charAt(at - 1) == ']') {
      return linkTarget(at);
    }
    int close = close(at + 1, '(', ')');
    if (close < 0) {
      return at;
    }
    String inside = text.substring(at + 1, close);
    return StageNotes.isNote(inside, standsAlone(at, close + 1)) ? close + 1 : at;
  }

  /** The address of a Markdown link, which nobody reads out. */
  private int linkTarget(int at) {
    int close = close(at + 1, '(', ')');
    return close > 0 && text.startsWith("http", at + 1) ? close + 1 : at;
  }

  /** {@code {time} 1215} of the Congressional Record. */
  private int time(int at) {
    int end = at + "{time}".length();
    if (!text.startsWith("{time}", at)) {
      return at;
    }
    while (end < span.end() && (isBlank(text.charAt(end)) || Character.isDigit(text.charAt(end)))) {
      end++;
    }
    return end;
  }

  private int square(int at, int inside) {
    if (text.startsWith("[[", at)) {
      int limit = Math.min(span.end(), at + SHORT_LINE);
      int end = text.substring(at, limit).indexOf("]]");
      return end > 0 ? at + end + 2 : at;
    }
    int close = close(inside, '[', ']');
    if (close < 0) {
      return at;
    }
    boolean link = close + 1 < text.length() && text.charAt(close + 1) == '(';
    boolean address = link && text.startsWith("http", close + 2);
    return address ? at : close + 1;
  }

  /** {@code <...>} and tags of struck words. */
  private int pointed(int at) {
    int close = close(at + 1, '<', '>');
    if (close < 0 || close - at > 40) {
      return at;
    }
    char first = text.charAt(at + 1);
    boolean gap = first == '.' || first == '\u2026';
    boolean tag = first == '/' || Character.isLetter(first);
    return gap || tag ? close + 1 : at;
  }

  private int close(int from, char opening, char closing) {
    int limit = Math.min(span.end(), from + REACH);
    for (int i = from; i < limit; i++) {
      char c = text.charAt(i);
      if (c == closing) {
        return i;
      }
      if (c == opening || isParagraphEnd(i)) {
        return -1;
      }
    }
    return -1;
  }

  private boolean isParagraphEnd(int at) {
    if (!TextLines.isBreak(text.charAt(at))) {
      return false;
    }
    int next = TextLines.next(text, at);
    while (next < span.end() && Glyphs.isSpace(text.charAt(next))) {
      if (TextLines.isBreak(text.charAt(next))) {
        return true;
      }
      next++;
    }
    return false;
  }

  private boolean standsAlone(int start, int end) {
    int before = start;
    while (before > span.start() && isBlank(text.charAt(before - 1))) {
      before--;
    }
    int after = end;
    while (after < span.end() && isBlank(text.charAt(after))) {
      after++;
    }
    boolean opens = before == span.start() || TextLines.isBreak(text.charAt(before - 1));
    return opens && (after == span.end() || TextLines.isBreak(text.charAt(after)));
  }

  private static boolean isBlank(char c) {
    return (Glyphs.isSpace(c) && !TextLines.isBreak(c)) || c == '*' || c == '_';
  }

  /** The note that begins at {@code at} if it tells the language of what follows. */
  static Optional<String> languageNote(String text, Span aside) {
    if (aside.length() < 4 || text.charAt(aside.start()) != '(') {
      return Optional.empty();
    }
    String inside = text.substring(aside.start() + 1, aside.end() - 1);
    return TurnLanguage.isNote(inside) ? Optional.of(inside) : Optional.empty();
  }
}
