package org.dixit.fidelity.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A sentence and its words.
 *
 * @param text as it stands
 * @param words in order; punctuation stands between them
 */
public record Line(String text, List<Word> words) {
  private static final Pattern WORD =
      Pattern.compile("\\$?[\\p{L}\\p{N}]+(?:[.,'’\\-/&][\\p{L}\\p{N}]+)*%?");
  private static final Set<String> SUBORDINATORS =
      Set.of(
          "that",
          "which",
          "who",
          "whom",
          "whose",
          "if",
          "when",
          "because",
          "while",
          "where",
          "whether",
          "although",
          "though",
          "unless",
          "until",
          "since",
          "before",
          "after",
          "as",
          "than",
          "what",
          "how",
          "why",
          "whatever",
          "whoever",
          "once");

  /**
   * A word and its place.
   *
   * @param text as it stands
   * @param start first unit
   * @param end after the last unit
   */
  public record Word(String text, int start, int end) {
    /** In lower case, with a straight apostrophe. */
    public String lower() {
      return text.toLowerCase(Locale.ROOT).replace('’', '\'');
    }
  }

  public Line {
    words = List.copyOf(words);
  }

  /** The words of {@code text}. */
  public static Line of(String text) {
    List<Word> words = new ArrayList<>();
    Matcher matcher = WORD.matcher(text);
    while (matcher.find()) {
      words.add(new Word(matcher.group(), matcher.start(), matcher.end()));
    }
    return new Line(text, words);
  }

  public int size() {
    return words.size();
  }

  /** Word {@code i} in lower case, empty outside the line. */
  public String lower(int i) {
    return i < 0 || i >= words.size() ? "" : words.get(i).lower();
  }

  /** Word {@code i} as printed, empty outside the line. */
  public String word(int i) {
    return i < 0 || i >= words.size() ? "" : words.get(i).text();
  }

  /** What stands between word {@code i} and the next, or after the last. */
  public String after(int i) {
    if (i < 0) {
      return text.substring(0, words.isEmpty() ? text.length() : words.get(0).start());
    }
    int end = i + 1 < words.size() ? words.get(i + 1).start() : text.length();
    return text.substring(words.get(i).end(), end);
  }

  /** Whether nothing but one space stands between word {@code i} and the next. */
  public boolean joined(int i) {
    return i >= 0 && i + 1 < words.size() && after(i).equals(" ");
  }

  /** Whether the words from {@code i} are {@code phrase}, with nothing between them. */
  public boolean matches(int i, List<String> phrase) {
    for (int k = 0; k < phrase.size(); k++) {
      if (!lower(i + k).equals(phrase.get(k)) || k > 0 && !joined(i + k - 1)) {
        return false;
      }
    }
    return true;
  }

  /** Whether word {@code i} stands in the first clause: no subordinator and no break before it. */
  public boolean isMain(int i) {
    for (int k = 0; k < i; k++) {
      if (SUBORDINATORS.contains(lower(k)) || after(k).matches(".*[;:—?.!]\\s.*|.*--.*")) {
        return false;
      }
    }
    return true;
  }

  /** Whether any word is one of {@code set}. */
  public boolean hasAny(Set<String> set) {
    return words.stream().anyMatch(w -> set.contains(w.lower()));
  }

  /** Whether any word from {@code from} on is one of {@code set}. */
  public boolean hasAnyAfter(int from, Set<String> set) {
    return words.subList(from, words.size()).stream().anyMatch(w -> set.contains(w.lower()));
  }

  /** How many words negate. */
  public int negators() {
    return (int) words.stream().filter(w -> Sets.isNegator(w.lower())).count();
  }

  /**
   * The text with other words in place of {@code [from, to)}; the first letter's case and the
   * article before them are made to agree.
   */
  public String replace(int from, int to, String with) {
    if (with.isEmpty()) {
      return delete(from, to);
    }
    String first = word(from);
    boolean capital = Character.isUpperCase(first.charAt(0)) && (from == 0 || isCapital(with));
    String words = capital ? Letters.upperFirst(with) : with;
    String head = text.substring(0, this.words.get(from).start());
    if (from > 0 && joined(from - 1)) {
      head = Letters.article(head, lower(from - 1), words);
    }
    return head + words + text.substring(this.words.get(to - 1).end());
  }

  private static boolean isCapital(String with) {
    return Character.isUpperCase(with.charAt(0));
  }

  /** The text without the words {@code [from, to)} and the space beside them. */
  public String delete(int from, int to) {
    if (from == 0) {
      return to >= size() ? "" : Letters.upperFirst(text.substring(words.get(to).start()));
    }
    String head = text.substring(0, words.get(from - 1).end());
    String gap = after(from - 1);
    String tail = text.substring(words.get(to - 1).end());
    boolean keepGap = tail.isEmpty() || tail.startsWith(" ");
    if (keepGap) {
      String shortened = head + gap.stripTrailing() + tail;
      return repaired(shortened, from, to, head.length() + gap.stripTrailing().length());
    }
    return head + gap.stripTrailing() + tail;
  }

  private String repaired(String shortened, int from, int to, int at) {
    if (!after(from - 1).equals(" ") || to >= size()) {
      return shortened;
    }
    return Letters.article(shortened.substring(0, at) + " ", lower(from - 1), word(to))
            .stripTrailing()
        + shortened.substring(at);
  }
}
