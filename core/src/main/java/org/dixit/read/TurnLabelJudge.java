package org.dixit.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.dixit.Span;
import org.dixit.text.Glyphs;

/**
 * Decides which candidates are labels by what the whole text shows: a label is repeated, or carries
 * a title or role, or belongs to a text whose other labels look the same. A name is never found in
 * lower case in the same text.
 */
final class TurnLabelJudge {
  private static final int WRAP = 110;

  private final String text;
  private final Span body;
  private final Set<String> hints;
  private final boolean record;
  private final boolean paragraphs;
  private final boolean wrapped;
  private final Map<String, Integer> counts = new HashMap<>();
  private final Set<String> capitals = new HashSet<>();
  private final Set<String> plain = new HashSet<>();
  private final Set<String> titled = new HashSet<>();
  private Set<String> lowerCase;
  private Set<String> surnames;
  private boolean dialogue;
  private boolean crowded;

  /** Whether labels in capitals have titles: then they are the text's pattern, no others. */
  private boolean courteous;

  /**
   * @param hints words of title, file name and front matter, in lower case
   * @param record whether the layout is that of a verbatim record with labels in title case
   * @param paragraphs whether every line is a paragraph of its own
   */
  private TurnLabelJudge(
      String text, Span body, Set<String> hints, boolean record, boolean paragraphs) {
    this.text = text;
    this.body = body;
    this.hints = hints;
    this.record = record;
    this.paragraphs = paragraphs;
    this.wrapped = !paragraphs && isWrapped(text, body);
  }

  /** The labels of {@code text} inside {@code body}, in order, none overlapping. */
  static List<TurnLabel> labels(
      String text, Span body, Set<String> hints, boolean record, boolean paragraphs) {
    return new TurnLabelJudge(text, body, hints, record, paragraphs).decide();
  }

  private List<TurnLabel> decide() {
    List<TurnLabel> candidates = TurnLabelScanner.scan(text, body, paragraphs);
    for (TurnLabel label : candidates) {
      counts.merge(key(label), 1, Integer::sum);
    }
    for (TurnLabel label : candidates) {
      if (isPlain(label)) {
        plain.add(key(label));
      }
      courteous |= label.form() == TurnLabel.Form.CAPITALS && isCertain(label);
      if (label.form() == TurnLabel.Form.CAPITALS && isStrong(label)) {
        capitals.add(key(label));
      } else if (label.form() == TurnLabel.Form.TITLE_CASE && isNamed(label)) {
        titled.add(key(label));
      }
    }
    judgePattern(candidates);
    List<TurnLabel> labels = new ArrayList<>();
    for (int i = 0; i < candidates.size(); i++) {
      if (isLabel(candidates.get(i), labels.isEmpty())) {
        labels.add(candidates.get(i));
      }
    }
    return TurnLabelInline.add(text, body, answered(labels));
  }

  /** Who answers is who was named last before; nobody is named where nobody was. */
  private static List<TurnLabel> answered(List<TurnLabel> labels) {
    List<TurnLabel> answered = new ArrayList<>();
    String named = "";
    for (TurnLabel label : labels) {
      if (isAnswer(label)) {
        answered.add(label.by(named));
        continue;
      }
      answered.add(label);
      boolean asks = label.form() == TurnLabel.Form.PRESS || TurnLabelWords.isCrowd(label.core());
      named = asks ? named : label.name();
    }
    return answered;
  }

  private static boolean isAnswer(TurnLabel label) {
    return TurnLabelWords.isAnswer(label.core());
  }

  /**
   * Learns whether names open the paragraphs here. Two that differ are a dialogue where one of them
   * comes again, where the text begins with one, or where they open every second paragraph.
   */
  private void judgePattern(List<TurnLabel> candidates) {
    Set<String> names = new HashSet<>();
    int opened = 0;
    boolean atStart = false;
    for (TurnLabel label : candidates) {
      if (isShaped(label)) {
        names.add(key(label));
        opened++;
        atStart |= text.substring(body.start(), label.start()).isBlank();
      }
    }
    crowded = names.size() > 1 && opened * 2 >= TextLines.paragraphs(text, body, paragraphs);
    boolean two = names.stream().filter(name -> name.indexOf(' ') > 0).count() > 1;
    dialogue = crowded || (two && (atStart || !titled.isEmpty()));
  }

  /** Whether {@code label} could be a name in title case that opens a paragraph of words. */
  private boolean isShaped(TurnLabel label) {
    return label.form() == TurnLabel.Form.TITLE_CASE
        && label.opensParagraph()
        && !TurnLabelWords.isBarred(label.core())
        && isNeverLower(label)
        && followedByWords(label);
  }

  private boolean isLabel(TurnLabel label, boolean first) {
    return switch (label.form()) {
      case PRESS ->
          isAnswer(label)
              ? counts.containsKey("Q")
              : counts.get(key(label)) > 1 || counts.containsKey("A") || !capitals.isEmpty();
      case CAPITALS -> isCapitalLabel(label, first);
      case TITLE_CASE -> isTitleCaseLabel(label);
      case FULL_STOP -> capitals.contains(key(label)) && hasTitle(label);
    };
  }

  private boolean isCapitalLabel(TurnLabel label, boolean first) {
    if (TurnLabelWords.isBarred(label.core())) {
      return false;
    }
    boolean known = capitals.contains(key(label));
    if (!label.opensParagraph()) {
      return known && (counts.get(key(label)) > 2 || isCertain(label));
    }
    boolean two = label.core().indexOf(' ') > 0;
    boolean alone = first && two && label.start() < body.start() + 3_000;
    boolean dialogue = capitals.size() > 1 || (plain.size() > 1 && isNeverLower(label));
    return known || dialogue || isAmongOthers(label) || (alone && followedByWords(label));
  }

  /** Whether {@code label} is in capitals, opens a paragraph and is not barred. */
  private boolean isPlain(TurnLabel label) {
    return label.form() == TurnLabel.Form.CAPITALS
        && label.opensParagraph()
        && !TurnLabelWords.isBarred(label.core());
  }

  private boolean isStrong(TurnLabel label) {
    if (TurnLabelWords.isBarred(label.core())) {
      return false;
    }
    return isCertain(label) || counts.get(key(label)) > 1 || isHinted(label);
  }

  private boolean isCertain(TurnLabel label) {
    return hasTitle(label) || label.timed() || TurnLabelWords.isRole(label.core());
  }

  private boolean isTitleCaseLabel(TurnLabel label) {
    if (TurnLabelWords.isBarred(label.core()) || (wrapped && !record && !followsBlank(label))) {
      return false;
    }
    if (capitals.size() > 1) {
      return isTitleCaseAmongCapitals(label);
    }
    return label.opensParagraph() && (titled.contains(key(label)) || isAmongNames(label));
  }

  /** Where other labels are names, another is one unless its words are those of sentences. */
  private boolean isAmongNames(TurnLabel label) {
    if (label.core().indexOf(' ') < 0) {
      return crowded && isNeverLower(label);
    }
    boolean named = dialogue ? !isAllLower(label) : titled.size() > 1 && isNeverLower(label);
    return named && followedByWords(label);
  }

  /** Where labels are in capitals, another is one only if it is a role or a name known there. */
  private boolean isTitleCaseAmongCapitals(TurnLabel label) {
    if (!label.opensParagraph()) {
      return false;
    }
    String upper = label.core().toUpperCase(Locale.ROOT);
    boolean known = surnames().contains(upper);
    int count = counts.get(key(label));
    boolean often = count > 2 && isNeverLower(label);
    return TurnLabelWords.isRole(label.core())
        || (known && count > 1)
        || often
        || !courteous && isAmongOthers(label);
  }

  /** Where names open most paragraphs, so does another behind an empty line. */
  private boolean isAmongOthers(TurnLabel label) {
    return crowded && followsBlank(label) && isNeverLower(label) && followedByWords(label);
  }

  /** The ends of the labels in capitals, word by word: {@code ADA ROWE}, {@code ROWE}. */
  private Set<String> surnames() {
    if (surnames == null) {
      surnames = new HashSet<>(capitals);
      for (String name : capitals) {
        for (int gap = name.indexOf(' '); gap > 0; gap = name.indexOf(' ', gap + 1)) {
          surnames.add(name.substring(gap + 1));
        }
      }
    }
    return surnames;
  }

  private boolean isNamed(TurnLabel label) {
    String core = label.core();
    if (TurnLabelWords.isBarred(core) || !label.opensParagraph()) {
      return false;
    }
    if (TurnLabelWords.isRole(core) || label.timed() || label.language().isPresent()) {
      return true;
    }
    if (hasTitle(label)) {
      return record || counts.get(key(label)) > 1 || isHinted(label);
    }
    boolean two = core.indexOf(' ') > 0;
    boolean evidence = counts.get(key(label)) > 1 || (two && isHinted(label));
    return evidence && isNeverLower(label);
  }

  private static boolean hasTitle(TurnLabel label) {
    String core = label.core();
    int gap = core.indexOf(' ');
    return gap > 0 && TurnLabelWords.isTitle(core.substring(0, gap));
  }

  private boolean isHinted(TurnLabel label) {
    String core = label.core();
    String last = core.substring(core.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
    return last.length() > 2 && hints.contains(last);
  }

  /** Whether nothing or a blank line stands before {@code label}. */
  private boolean followsBlank(TurnLabel label) {
    int at = label.start();
    int breaks = 0;
    while (at > body.start() && Glyphs.isSpace(text.charAt(at - 1)) && breaks < 3) {
      at--;
      breaks += text.charAt(at) == '\n' ? 1 : 0;
    }
    return at == body.start() || breaks > 1;
  }

  private boolean followedByWords(TurnLabel label) {
    int from = label.end();
    while (from < body.end() && Glyphs.isSpace(text.charAt(from))) {
      from++;
    }
    int end = TextLines.end(text, from, body.end());
    for (int i = from; i < end; i++) {
      if (Character.isLowerCase(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  /** Whether every word of {@code label} stands in lower case somewhere in the text. */
  private boolean isAllLower(TurnLabel label) {
    Set<String> lower = lowerCase();
    return Stream.of(label.core().split(" "))
        .allMatch(word -> lower.contains(word.toLowerCase(Locale.ROOT)));
  }

  private boolean isNeverLower(TurnLabel label) {
    Set<String> lower = lowerCase();
    for (String word : label.core().split(" ")) {
      if (lower.contains(word.toLowerCase(Locale.ROOT)) && word.length() > 3) {
        return false;
      }
    }
    return true;
  }

  private Set<String> lowerCase() {
    if (lowerCase == null) {
      lowerCase = lowerCaseWords();
    }
    return lowerCase;
  }

  private Set<String> lowerCaseWords() {
    Set<String> words = new HashSet<>();
    int at = body.start();
    while (at < body.end()) {
      int end = at;
      while (end < body.end() && Character.isLetter(text.charAt(end))) {
        end++;
      }
      if (end > at && end - at < 24 && Character.isLowerCase(text.charAt(at))) {
        words.add(text.substring(at, end));
      }
      at = end + 1;
    }
    return words;
  }

  /** Whether lines are broken at a column: blank lines part paragraphs and no line is long. */
  private static boolean isWrapped(String text, Span body) {
    int limit = Math.min(body.end(), body.start() + 20_000);
    int at = body.start();
    int blank = 0;
    while (at < limit) {
      int end = TextLines.end(text, at, limit);
      if (end - at > WRAP) {
        return false;
      }
      blank += text.substring(at, end).isBlank() ? 1 : 0;
      at = TextLines.next(text, end);
    }
    return blank > 0;
  }

  private static String key(TurnLabel label) {
    return label.core();
  }

  /** Whether a label may stand after {@code c} on the same line. */
  static boolean closesTurn(char c) {
    return ".?!)]>-\u2026*".indexOf(c) >= 0 || Glyphs.isDash(c) || Glyphs.isDoubleMark(c);
  }
}
