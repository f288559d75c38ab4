package org.dixit.cite;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.dixit.Citation;
import org.dixit.Span;
import org.dixit.text.Glyphs;

/**
 * Finds the citation marks of a text, and what else of it is Markdown and no words. It looks ahead
 * a bounded way from each sign, so it is linear whatever the brackets are. Made for one text.
 */
final class MarkScanner {
  private static final int LONGEST = 300;
  private static final int LONGEST_TARGET = 1_000;
  private static final int LONGEST_CODE = 2_000;
  private static final int LONGEST_NUMBER = 20;

  private final String text;
  private final MarkNames names;
  private final List<Citation> citations = new ArrayList<>();
  private final List<Span> blanks = new ArrayList<>();

  private MarkScanner(String text, MarkNames names) {
    this.text = text;
    this.names = names;
  }

  /**
   * What a text holds besides its words.
   *
   * @param citations the marks, in order
   * @param blanks what is no word of the text: marks, link targets, emphasis, code, tags; in order
   */
  record Found(List<Citation> citations, List<Span> blanks) {}

  /**
   * Scans {@code text} but for {@code skipped}.
   *
   * @param skipped spans in order that hold definitions
   */
  static Found scan(String text, MarkNames names, List<Span> skipped) {
    MarkScanner scanner = new MarkScanner(text, names);
    int at = 0;
    for (Span span : skipped) {
      scanner.scan(at, span.start());
      scanner.blank(Math.max(at, span.start()), span.end());
      at = Math.max(at, span.end());
    }
    scanner.scan(at, text.length());
    scanner.citations.sort(Comparator.comparing(Citation::span));
    scanner.blanks.sort(null);
    return new Found(scanner.citations, scanner.blanks);
  }

  private void scan(int from, int to) {
    int at = from;
    while (at < to) {
      int next = step(at);
      at = next > at && next <= to ? next : at + 1;
    }
  }

  /** Takes what begins at {@code at}; behind it, or -1 where nothing does. */
  private int step(int at) {
    return switch (text.charAt(at)) {
      case '\\' -> at + 2;
      case '`' -> code(at);
      case '!' -> text.startsWith("![", at) ? image(at) : -1;
      case '[' -> bracket(at);
      case '\u3010' -> lenticular(at);
      case '(' -> parenthesis(at);
      case '<' -> tag(at);
      case '*', '_', '~' -> emphasis(at);
      default -> isSuperscript(at) ? superscript(at) : -1;
    };
  }

  private int code(int at) {
    int ticks = run(at);
    String fence = text.substring(at, at + ticks);
    int close = find(fence, at + ticks, LONGEST_CODE);
    if (close < 0 || ticks == 2 && text.substring(at, close).contains("''")) {
      return at + ticks;
    }
    blank(at, close + ticks);
    return close + ticks;
  }

  private int image(int at) {
    int close = closing(at + 1, '[', ']', LONGEST);
    int end = close < 0 ? -1 : target(close + 1);
    if (end < 0) {
      return -1;
    }
    blank(at, end);
    return end;
  }

  private int bracket(int at) {
    int close = closing(at, '[', ']', LONGEST);
    if (close < 0) {
      return -1;
    }
    String inner = text.substring(at + 1, close);
    int end = target(close + 1);
    if (end > 0) {
      return link(at, close, end, targetWords(close + 1, end));
    }
    if (close + 1 < text.length() && text.charAt(close + 1) == '[') {
      int second = closing(close + 1, '[', ']', LONGEST);
      String label = second < 0 ? "" : text.substring(close + 2, second);
      var defined = names.definitions().labelled(label);
      if (defined.isPresent() && !MarkNames.isNumber(inner) && !inner.startsWith("^")) {
        return link(at, close, second + 1, defined.get());
      }
    }
    var sources = names.bracketed(inner);
    if (sources.isEmpty()) {
      return -1;
    }
    cite(at, close + 1, sources.get());
    blank(at, close + 1);
    return close + 1;
  }

  /** A link: its target is no word, its text is one unless it only names the source. */
  private int link(int at, int close, int end, String target) {
    String inner = text.substring(at + 1, close);
    var sources = names.linked(inner, target);
    sources.ifPresent(s -> cite(at, end, s));
    if (names.isLabel(inner)) {
      blank(at, end);
      return end;
    }
    blank(at, at + 1);
    blank(close, end);
    scanInside(at + 1, close);
    return end;
  }

  /** Only emphasis can stand inside a link's text. */
  private void scanInside(int from, int to) {
    for (int at = from; at < to; at++) {
      if ("*_~`".indexOf(text.charAt(at)) >= 0) {
        emphasis(at);
      }
    }
  }

  private int lenticular(int at) {
    int close = find("\u3011", at, LONGEST);
    if (close < 0) {
      return -1;
    }
    cite(at, close + 1, names.daggered(text.substring(at + 1, close)));
    blank(at, close + 1);
    return close + 1;
  }

  private int parenthesis(int at) {
    int close = closing(at, '(', ')', LONGEST);
    if (close < 0) {
      return -1;
    }
    String inner = text.substring(at + 1, close);
    if (inner.isBlank() || "[\u3010<".indexOf(inner.stripLeading().charAt(0)) >= 0) {
      return -1; // a link in brackets is found by itself
    }
    var sources = names.inParentheses(inner);
    if (sources.isEmpty()) {
      return -1;
    }
    cite(at, close + 1, sources.get());
    blank(at, close + 1);
    return close + 1;
  }

  private int tag(int at) {
    int next = at + 1;
    boolean opens =
        next < text.length()
            && (Character.isLetter(text.charAt(next)) || "/!".indexOf(text.charAt(next)) >= 0);
    int close = opens ? find(">", at, LONGEST) : -1;
    if (close < 0) {
      return -1;
    }
    int end = close + 1;
    if (text.substring(at, end).equalsIgnoreCase("<sup>")) {
      int sup = find("</", end, LONGEST_NUMBER);
      String inner = sup < 0 ? "" : text.substring(end, sup);
      if (MarkNames.isNumber(inner)) {
        int stop = Math.min(text.length(), sup + "</sup>".length());
        cite(at, stop, names.numbers(inner));
        blank(at, stop);
        return stop;
      }
    }
    blank(at, end);
    return end;
  }

  private int emphasis(int at) {
    int end = at + run(at);
    char before = at == 0 ? ' ' : text.charAt(at - 1);
    char after = end == text.length() ? ' ' : text.charAt(end);
    boolean inWord = Character.isLetterOrDigit(before) && Character.isLetterOrDigit(after);
    boolean loose = Glyphs.isSpace(before) && Glyphs.isSpace(after);
    boolean single = text.charAt(at) == '~' && end - at != 2;
    boolean sum = Character.isDigit(before) && Character.isDigit(after);
    if (!(text.charAt(at) == '*' ? sum : inWord) && !loose && !single) {
      blank(at, end);
    }
    return end;
  }

  private boolean isSuperscript(int at) {
    return "\u00B9\u00B2\u00B3\u2070".indexOf(text.charAt(at)) >= 0
        || text.charAt(at) >= '\u2074' && text.charAt(at) <= '\u2079';
  }

  /** A raised number behind a sign; behind a letter or digit it is a power or a unit. */
  private int superscript(int at) {
    int end = at;
    StringBuilder digits = new StringBuilder();
    while (end < text.length() && isSuperscript(end) && digits.length() < 4) {
      digits.append(Character.getNumericValue(text.charAt(end)));
      end++;
    }
    boolean raised = at > 0 && !Character.isLetterOrDigit(text.charAt(at - 1));
    if (!raised || digits.indexOf("-") >= 0 || digits.length() > 3) {
      return end;
    }
    cite(at, end, names.numbers(digits.toString()));
    blank(at, end);
    return end;
  }

  /** The partner of the sign at {@code at} within the paragraph; -1 where there is none near. */
  private int closing(int at, char open, char close, int most) {
    int depth = 0;
    int limit = Math.min(text.length(), at + most);
    for (int i = at; i < limit; i++) {
      char c = text.charAt(i);
      if (c == '\n' && i + 1 < text.length() && isBlankLine(i + 1)) {
        return -1;
      }
      if (c == '\\') {
        i++;
      } else if (c == open) {
        depth++;
      } else if (c == close && --depth == 0) {
        return i;
      }
    }
    return -1;
  }

  /** Behind the target in round brackets at {@code at}; -1 where there is none. */
  private int target(int at) {
    if (at >= text.length() || text.charAt(at) != '(') {
      return -1;
    }
    int close = closing(at, '(', ')', LONGEST_TARGET);
    return close < 0 ? -1 : close + 1;
  }

  private String targetWords(int open, int end) {
    String inner = text.substring(open + 1, end - 1).strip();
    int title = inner.startsWith("<") ? inner.indexOf('>') + 1 : inner.indexOf(' ');
    return title > 0 ? inner.substring(0, title) : inner;
  }

  private int run(int at) {
    int end = at;
    while (end < text.length() && text.charAt(end) == text.charAt(at)) {
      end++;
    }
    return end - at;
  }

  /**
   * Where {@code words} next stand within the paragraph, at most {@code most} units on; else -1.
   */
  private int find(String words, int from, int most) {
    int limit = Math.min(text.length(), from + most);
    for (int i = from; i < limit; i++) {
      if (text.charAt(i) == '\n' && i + 1 < text.length() && isBlankLine(i + 1)) {
        return -1;
      }
      if (text.startsWith(words, i)) {
        return i;
      }
    }
    return -1;
  }

  private boolean isBlankLine(int at) {
    return text.charAt(at) == '\n' || text.startsWith("\r\n", at);
  }

  private void cite(int start, int end, List<String> sources) {
    citations.add(new Citation(new Span(start, end), sources));
  }

  private void blank(int start, int end) {
    if (start < end) {
      blanks.add(new Span(start, end));
    }
  }
}
