package org.dixit.read;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dixit.Span;
import org.dixit.text.Glyphs;

/**
 * Finds labels that lost their line break: {@code (APPLAUSE) HOLT: Thank you.} Only labels in
 * capitals that also begin a line somewhere in the text are found.
 */
final class TurnLabelInline {
  private static final int REACH = 60;

  private TurnLabelInline() {}

  /** {@code labels} and those inside lines, in order, none overlapping. */
  static List<TurnLabel> add(String text, Span body, List<TurnLabel> labels) {
    Set<String> known = new HashSet<>();
    for (TurnLabel label : labels) {
      if (label.form() == TurnLabel.Form.CAPITALS && label.name().length() > 2) {
        known.add(label.name());
      }
    }
    if (known.isEmpty()) {
      return labels;
    }
    List<TurnLabel> all = new ArrayList<>();
    int next = 0;
    int colon = text.indexOf(':', body.start());
    while (colon >= 0 && colon < body.end()) {
      while (next < labels.size() && labels.get(next).start() <= colon) {
        all.add(labels.get(next++));
      }
      int from = all.isEmpty() ? body.start() : all.get(all.size() - 1).end();
      if (colon >= from) {
        inline(text, body, colon, Math.max(from, colon - REACH), known).ifPresent(all::add);
      }
      colon = text.indexOf(':', colon + 1);
    }
    all.addAll(labels.subList(next, labels.size()));
    return all;
  }

  private static Optional<TurnLabel> inline(
      String text, Span body, int colon, int from, Set<String> known) {
    int start = colon;
    while (start > from && isLabelSign(text.charAt(start - 1))) {
      start--;
    }
    while (start < colon) {
      boolean edge = start == from || !Character.isLetter(text.charAt(start - 1));
      boolean opens = Character.isLetter(text.charAt(start)) && (edge || isGlued(text, start));
      if (opens && known.contains(text.substring(start, colon))) {
        return followsTurn(text, start, from)
            ? Optional.of(label(text, body, start, colon))
            : Optional.empty();
      }
      start++;
    }
    return Optional.empty();
  }

  private static TurnLabel label(String text, Span body, int start, int colon) {
    int end = colon + 1;
    while (end < body.end()
        && Glyphs.isSpace(text.charAt(end))
        && !TextLines.isBreak(text.charAt(end))) {
      end++;
    }
    return new TurnLabel(
        new Span(start, end),
        text.substring(start, colon),
        TurnLabel.Form.CAPITALS,
        Optional.empty(),
        true,
        false,
        true);
  }

  private static boolean isGlued(String text, int start) {
    return Character.isLowerCase(text.charAt(start - 1));
  }

  private static boolean followsTurn(String text, int start, int from) {
    int at = start;
    while (at > from && Glyphs.isSpace(text.charAt(at - 1))) {
      at--;
    }
    return at > from && TurnLabelJudge.closesTurn(text.charAt(at - 1));
  }

  private static boolean isLabelSign(char c) {
    return Character.isUpperCase(c)
        || c == ' '
        || c == '\''
        || c == '\u2019'
        || c == '-'
        || c == '.';
  }
}
