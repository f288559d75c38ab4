package org.dixit.read;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.dixit.text.Glyphs;
import org.dixit.text.Lexicon;

/**
 * Tells the words under a picture from running text: they say in the present tense what is to be
 * seen, often with a day, and a credit follows. Immutable.
 */
final class Captions {
  private static final int LONGEST = 700;
  private static final int SUBJECT_WORDS = 12;
  private static final int ENOUGH = 3;
  private static final Set<String> BETWEEN_NAMES =
      Set.of("of", "the", "for", "and", "de", "van", "von", "al", "bin", "la", "to");

  private static final Pattern BETWEEN = Pattern.compile("[\\s,]+");

  /** How near a credit stands. */
  enum CreditAt {
    NOWHERE,
    NEXT_BLOCK,
    NEXT_LINE,
    INSIDE
  }

  private final List<String> markers = new ArrayList<>();
  private final Set<String> noVerbs = new HashSet<>();

  Captions() {
    for (Lexicon.Row row : Lexicon.of(Captions.class, "captions.tsv")) {
      if (row.get("role").equals("marker")) {
        markers.add(row.get("word"));
      } else {
        noVerbs.add(row.get("word"));
      }
    }
  }

  /** Whether {@code block} reads as a caption, given where the next credit is. */
  boolean isCaption(String block, CreditAt credit) {
    if (block.length() > LONGEST || Glyphs.isDoubleMark(block.charAt(0))) {
      return false;
    }
    int score =
        switch (credit) {
          case NOWHERE -> 0;
          case NEXT_BLOCK -> 1;
          case NEXT_LINE, INSIDE -> 2;
        };
    score += hasMarker(block) ? 2 : 0;
    if (score == 0) {
      return false;
    }
    score += showsVerb(block) ? 1 : 0;
    score += Dates.find(block).isPresent() ? 1 : 0;
    return score >= ENOUGH;
  }

  /** Whether {@code block} has words that only captions have. */
  boolean hasMarker(String block) {
    String plain = " " + block.toLowerCase(Locale.ROOT);
    return markers.stream().anyMatch(m -> holds(plain, m));
  }

  private static boolean holds(String plain, String marker) {
    for (int at = plain.indexOf(marker); at >= 0; at = plain.indexOf(marker, at + 1)) {
      int end = at + marker.length();
      boolean starts =
          !Character.isLetter(marker.charAt(0)) || !Character.isLetter(plain.charAt(at - 1));
      boolean ends =
          !Character.isLetter(marker.charAt(marker.length() - 1))
              || end == plain.length()
              || !Character.isLetter(plain.charAt(end));
      if (starts && ends) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether the first words are names and the first word after them a verb in the present tense.
   */
  boolean showsVerb(String block) {
    String[] words = BETWEEN.split(block.substring(0, Math.min(block.length(), 200)));
    for (int i = 1; i < words.length && i < SUBJECT_WORDS; i++) {
      String word = words[i];
      if (word.isEmpty() || isNamePart(word)) {
        continue;
      }
      return isPresent(word);
    }
    return false;
  }

  private static boolean isNamePart(String word) {
    char first = word.charAt(0);
    return !Character.isLowerCase(first) || BETWEEN_NAMES.contains(word);
  }

  private boolean isPresent(String word) {
    return word.length() > 3
        && word.endsWith("s")
        && !word.endsWith("ss")
        && !word.endsWith("us")
        && !noVerbs.contains(word);
  }
}
