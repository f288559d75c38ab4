package org.dixit.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dixit.Span;
import org.dixit.Speaker;
import org.dixit.Utterance;
import org.dixit.text.Slugs;

/**
 * Reads the statements annexed to a letter: {@code Annex II}, {@code Statement by the Minister for
 * Foreign Affairs of Velmaria, Ana Holt}, {@code [Original: Spanish and English]}, the words.
 */
final class TurnAnnexes {
  private static final int HEADING_LINES = 5;
  private static final int MAX_LABEL = 240;
  private static final Pattern ENCLOSURE =
      Pattern.compile("(?:Enclosure|Appendix|Attachment)(?: [IVXLC0-9]+)?");
  private static final Pattern SPOKEN =
      Pattern.compile(
          "(?:Joint )?(?:[Ss]tatement|Briefing|Remarks|Intervention|Address|Speech)s?"
              + "(?: (?:delivered|made|given))?,? (?:by|of|on behalf of) (.*)");
  private static final Pattern FORM_OF_ADDRESS =
      Pattern.compile(
          "^(?:(?:His|Her|Their) (?:Excellency|Majesty|Royal Highness|Highness|Holiness|Grace)"
              + "|H\\.E\\.|Mr\\.?|Mrs\\.?|Ms\\.?|Miss|Dr\\.?|Sir|Dame|Ambassador|Professor)\\s+");
  private static final Pattern NAME =
      Pattern.compile(
          "\\p{Lu}[\\p{L}'\u2019.-]*"
              + "(?:\\s+(?:\\p{Lu}[\\p{L}'\u2019.-]*|de|da|del|dos|van|von|der|bin|al|el|la|le))"
              + "{1,5}");

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
      if (isAnnex(text, at, end) || isEnclosure(text, at, end)) {
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

  /** What is enclosed with a statement was not spoken; a heading of its own opens it. */
  private static boolean isEnclosure(String text, int start, int end) {
    String line = end - start > 24 ? "" : TextLines.collapse(text.substring(start, end));
    return ENCLOSURE.matcher(line).matches();
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
        new TurnLabel(
            new Span(from, from),
            label.replaceFirst("^the ", ""),
            form,
            language(language),
            true,
            false,
            true);
    for (Utterance utterance : TurnCutter.cut(text, new Span(from, to), List.of(turn))) {
      if (!utterance.label().isEmpty()) {
        turns.add(utterance.by(Optional.of(speaker(label))));
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

  /** {@code Statement by the Minister ..., Ana Holt} without its first words. */
  private static String label(String heading) {
    Matcher spoken = SPOKEN.matcher(heading);
    return spoken.matches() ? spoken.group(1).strip() : "";
  }

  /**
   * Who that is. Behind "the" comes an office and the name behind the last comma; else the name
   * comes before the first. Where there is no name the office speaks.
   */
  private static Speaker speaker(String label) {
    if (label.startsWith("the ")) {
      String who = label.substring(4);
      int last = who.lastIndexOf(',');
      Optional<String> name = last < 0 ? Optional.empty() : person(who.substring(last + 1));
      return name.map(n -> speaker(n, who.substring(0, last).strip()))
          .orElseGet(() -> speaker(who, ""));
    }
    int first = label.indexOf(',');
    String who = first < 0 ? label : label.substring(0, first);
    String role = first < 0 ? "" : label.substring(first + 1).strip();
    return speaker(person(who).orElse(who), role);
  }

  private static Speaker speaker(String name, String role) {
    Optional<String> office = role.isEmpty() ? Optional.empty() : Optional.of(role);
    return new Speaker(Slugs.of(name), name, List.of(), office, List.of());
  }

  /** A name without forms of address; empty where the words are none. */
  private static Optional<String> person(String words) {
    String bare = words.strip();
    for (Matcher form = FORM_OF_ADDRESS.matcher(bare);
        form.find();
        form = FORM_OF_ADDRESS.matcher(bare)) {
      bare = bare.substring(form.end());
    }
    return NAME.matcher(bare).matches() ? Optional.of(bare) : Optional.empty();
  }
}
