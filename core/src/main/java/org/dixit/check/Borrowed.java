package org.dixit.check;

import java.util.List;
import java.util.Optional;
import org.dixit.Span;
import org.dixit.index.RecordIndex.Turn;
import org.dixit.text.SpeechVerbs;
import org.dixit.text.Word;
import org.dixit.text.Words;

/** Tells words that a speaker of the record quotes from another from the speaker's own. */
final class Borrowed {
  private static final int FARTHEST = 1_500;
  private static final int LEAD = 120;
  private static final int SUBJECT = 3;
  private static final String OPENING = "\u201C\u201E\u00AB";
  private static final String CLOSING = "\u201D\u00BB";

  private Borrowed() {}

  /**
   * How the record introduces another's words, if {@code match} stands wholly inside marks of the
   * record and words before or behind them say that somebody else speaks: "as Ferrow said".
   */
  static Optional<String> lead(Match match) {
    if (match.isEmpty()) {
      return Optional.empty();
    }
    Turn turn = match.turn();
    String text = match.index().transcript(turn).text();
    Span whole = match.index().utterance(turn).span();
    int start = match.index().span(match.recordFrom()).start();
    int end = match.index().span(match.recordTo() - 1).end();
    if (start < whole.start() || end > whole.end()) {
      return Optional.empty();
    }
    int low =
        Math.max(Math.max(whole.start(), start - FARTHEST), text.lastIndexOf("\n\n", start) + 1);
    int open = opening(text, low, start);
    int close = open < 0 ? -1 : closing(text, open, Math.min(whole.end(), end + FARTHEST));
    if (open < 0 || close < end - 1) {
      return Optional.empty();
    }
    return before(text, low, open).or(() -> behind(text, close, whole.end()));
  }

  /** The mark that is open at {@code at}; -1 if none is. */
  private static int opening(String text, int low, int at) {
    int open = -1;
    for (int i = low; i < at; i++) {
      char c = text.charAt(i);
      if (OPENING.indexOf(c) >= 0) {
        open = i;
      } else if (CLOSING.indexOf(c) >= 0) {
        open = -1;
      } else if (c == '"') {
        open = open < 0 ? i : -1;
      }
    }
    return open;
  }

  private static int closing(String text, int open, int high) {
    boolean straight = text.charAt(open) == '"';
    for (int i = open + 1; i < high; i++) {
      char c = text.charAt(i);
      if (straight ? c == '"' : CLOSING.indexOf(c) >= 0) {
        return i;
      }
    }
    return -1;
  }

  private static Optional<String> before(String text, int low, int open) {
    int from = Math.max(low, open - LEAD);
    for (int i = open - 2; i > from; i--) {
      if (".?!\n".indexOf(text.charAt(i)) >= 0) {
        from = i + 1;
        break;
      }
    }
    Span lead = new Span(from, open);
    return another(text, lead).or(() -> announced(text, lead));
  }

  /** "The columnist Ann Rowe put it like this:": a colon, and somebody's name before it. */
  private static Optional<String> announced(String text, Span span) {
    String lead = span.in(text).strip();
    List<Word> words = Words.of(text, span);
    long capitals =
        words.stream()
            .skip(1)
            .filter(w -> Character.isUpperCase(text.charAt(w.span().start())))
            .filter(w -> w.span().length() > 1)
            .count();
    boolean own = FrameWords.any("own-mouth", words.stream().map(Word::form).toList());
    return lead.endsWith(":") && capitals > 0 && !own ? Optional.of(lead) : Optional.empty();
  }

  private static Optional<String> behind(String text, int close, int high) {
    int to = close + 1;
    while (to < Math.min(high, close + LEAD / 2) && ".?!\n".indexOf(text.charAt(to)) < 0) {
      to++;
    }
    return close < 1 || text.charAt(close - 1) != ','
        ? Optional.empty()
        : another(text, new Span(Math.min(close + 1, to), to));
  }

  /** "I will read you the words of", "I have a letter from". */
  private static boolean isReadOut(List<Word> words) {
    for (int i = 0; i + 1 < words.size(); i++) {
      String next = words.get(i + 1).form();
      boolean of = next.equals("of") || next.equals("from") || next.equals("by");
      if (of && FrameWords.is("quoting", words.get(i).form())) {
        return true;
      }
    }
    return false;
  }

  /** The words of {@code span}, where their last verb of speech has another subject than "I". */
  private static Optional<String> another(String text, Span span) {
    List<Word> words = Words.of(text, span);
    for (int i = words.size() - 1; i >= 0; i--) {
      String form = words.get(i).form();
      if (SpeechVerbs.isFinite(form) || SpeechVerbs.isBase(form)) {
        List<String> subject =
            words.subList(Math.max(0, i - SUBJECT), i).stream().map(Word::form).toList();
        boolean own = FrameWords.any("own-mouth", subject);
        return own && !isReadOut(words) ? Optional.empty() : Optional.of(span.in(text).strip());
      }
    }
    return Optional.empty();
  }
}
