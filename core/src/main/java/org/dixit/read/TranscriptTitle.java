package org.dixit.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.dixit.text.Names;

/**
 * The one speaker that a title names: {@code Remarks by Vice President Holt at the Fair}.
 *
 * @param name without title
 * @param role the title before the name
 */
record TranscriptTitle(String name, Optional<String> role) {
  private static final int MAX_NAME = 4;
  private static final Set<String> SPOKEN =
      Set.of("remarks", "speech", "statement", "address", "testimony", "transcript", "words");

  /** The speaker named after {@code by} or {@code of}; none where several are named. */
  static Optional<TranscriptTitle> of(String title) {
    String[] words = TextLines.collapse(title).split(" ");
    for (int i = 1; i + 1 < words.length; i++) {
      boolean by = words[i].equals("by") || words[i].equals("By");
      boolean of = words[i].equals("of") && SPOKEN.contains(words[i - 1].toLowerCase(Locale.ROOT));
      if (by || of) {
        return speaker(words, i + 1);
      }
    }
    return Optional.empty();
  }

  private static Optional<TranscriptTitle> speaker(String[] words, int from) {
    List<String> run = new ArrayList<>();
    int at = from;
    boolean comma = false;
    while (at < words.length && !comma && isCapitalised(words[at]) && !isEnd(words[at], run)) {
      comma = words[at].endsWith(",") || words[at].endsWith(":");
      run.add(comma ? words[at].substring(0, words[at].length() - 1) : words[at]);
      at++;
    }
    if (run.isEmpty() || isSeveral(words, at, comma)) {
      return Optional.empty();
    }
    return split(run);
  }

  /** Whether {@code word} goes on after a name in a title that capitalises every word. */
  private static boolean isEnd(String word, List<String> run) {
    String before = run.isEmpty() ? "" : run.get(run.size() - 1);
    boolean gerund = word.length() > 5 && word.endsWith("ing") && !Names.isGivenName(before);
    boolean small = word.length() > 1 && TranscriptName.isGeneric(word) && !isOffice(word);
    return !run.isEmpty() && !isOffice(before) && (gerund || small);
  }

  private static boolean isOffice(String word) {
    return TurnLabelWords.isTitle(word) || TurnLabelScanner.isCapitals(word);
  }

  private static boolean isSeveral(String[] words, int at, boolean comma) {
    if (at >= words.length) {
      return false;
    }
    boolean and = words[at].equalsIgnoreCase("and") || words[at].equals("&");
    if (!comma || and) {
      return and;
    }
    boolean date = TranscriptDate.line(String.join(" ", rest(words, at))).isPresent();
    return isCapitalised(words[at]) && !date;
  }

  private static List<String> rest(String[] words, int at) {
    return List.of(words).subList(at, Math.min(words.length, at + 3));
  }

  private static Optional<TranscriptTitle> split(List<String> run) {
    int first = 0;
    for (int i = 0; i < run.size() - 1; i++) {
      if (TurnLabelWords.isTitle(run.get(i))) {
        first = i + 1;
      }
    }
    List<String> name = run.subList(first, run.size());
    boolean person = name.stream().noneMatch(w -> isNoName(w)) && name.size() <= MAX_NAME;
    boolean verb = name.size() == 1 && name.get(0).length() > 6 && name.get(0).endsWith("ing");
    if (!person || verb || (first == 0 && name.size() < 2)) {
      return Optional.empty();
    }
    Optional<String> role =
        Optional.of(String.join(" ", run.subList(0, first)))
            .map(words -> words.replaceFirst(" ?(Dr|Mrs?|Ms)\\.?$", ""))
            .filter(words -> !words.isEmpty());
    return Optional.of(new TranscriptTitle(String.join(" ", name), role));
  }

  private static boolean isNoName(String word) {
    return TranscriptName.isGeneric(word) || TurnLabelWords.isTitle(word);
  }

  private static boolean isCapitalised(String word) {
    return Character.isUpperCase(word.charAt(0))
        && !word.toLowerCase(Locale.ROOT).equals("and")
        && word.chars().noneMatch(Character::isDigit);
  }
}
