package org.dixit.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dixit.Span;
import org.dixit.Utterance;

/**
 * Reads the statements annexed to a letter: {@code Annex II}, {@code Statement by the Minister for
 * Foreign Affairs of Velmaria, Ana Holt}, {@code [Original: Spanish and English]}, the words.
 */
final class TurnAnnexes {
  private static final int HEADING_LINES = 5;
  private static final int MAX_LABEL = 240;

  private final String text;
  private final List<Utterance> turns = new ArrayList<>();

  private TurnAnnexes(String text) {
    this.text = text;
  }

  /** One turn for each annex of {@code text} inside {@code body} that has a statement. */
  static List<Utterance> cut(String text, Span body) {
    TurnAnnexes annexes = new TurnAnnexes(text);
    int annex = -1;
    int at = body.start();
    while (at < body.end()) {
      int end = TextLines.end(text, at, body.end());
      if (isAnnex(text, at, end)) {
        annexes.add(annex, at);
        annex = TextLines.next(text, end);
      }
      at = TextLines.next(text, end);
    }
    annexes.add(annex, body.end());
    return annexes.turns;
  }

  private static boolean isAnnex(String text, int start, int end) {
    if (end - start > 24 || !text.startsWith("Annex", start)) {
      return false;
    }
    String number = text.substring(Math.min(end, start + 5), end).strip();
    return number.chars().allMatch(c -> "IVXLC0123456789".indexOf(c) >= 0);
  }

  /** Reads the heading lines: a label that may run over lines, then the note on languages. */
  private void add(int from, int to) {
    if (from < 0) {
      return;
    }
    StringBuilder heading = new StringBuilder();
    String language = "";
    int at = from;
    for (int lines = 0; at < to && lines < HEADING_LINES; ) {
      int end = TextLines.end(text, at, to);
      String line = TextLines.collapse(text.substring(at, Math.min(end, at + MAX_LABEL)));
      if (line.startsWith("[Original")) {
        language = line;
        at = TextLines.next(text, end);
        break;
      }
      boolean ends = heading.length() > 0 && line.isEmpty();
      if (ends && !originalFollows(end, to)) {
        break;
      }
      heading.append(line.isEmpty() || heading.length() == 0 ? "" : " ").append(line);
      lines += line.isEmpty() ? 0 : 1;
      at = TextLines.next(text, end);
    }
    turn(label(heading.toString()), language, Math.min(at, to), to);
  }

  private boolean originalFollows(int from, int to) {
    int at = from;
    while (at < to && Character.isWhitespace(text.charAt(at))) {
      at++;
    }
    return text.startsWith("[Original", at);
  }

  private void turn(String label, String language, int from, int to) {
    TurnLabel.Form form = TurnLabel.Form.TITLE_CASE;
    TurnLabel turn =
        new TurnLabel(new Span(from, from), label, form, language(language), true, false);
    for (Utterance utterance : TurnCutter.cut(text, new Span(from, to), List.of(turn))) {
      if (!utterance.label().isEmpty()) {
        turns.add(utterance);
      }
    }
  }

  /** The first language that is not English: that is the one it was spoken in. */
  private static Optional<String> language(String note) {
    for (String word : note.split("[^\\p{L}]+")) {
      Optional<String> language = TurnLabelWords.language(word);
      if (language.isPresent() && !language.get().equals("en")) {
        return language;
      }
    }
    return Optional.empty();
  }

  /** {@code Statement by the Minister ..., Ana Holt} names the minister. */
  private static String label(String heading) {
    int by = heading.indexOf(" by ");
    if (by < 0 || by > 60) {
      return "";
    }
    String who = heading.substring(by + 4).strip();
    return who.startsWith("the ") ? who.substring(4) : who;
  }
}
