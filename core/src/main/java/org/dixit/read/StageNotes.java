package org.dixit.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.dixit.text.Lexicon;

/** Tells notes of what happened from words that were said in round brackets. */
final class StageNotes {
  private static final int MAX_WORDS = 25;
  private static final int ALONE_WORDS = 15;
  private static final Map<String, Set<String>> WORDS = new HashMap<>();

  static {
    for (Lexicon.Row row : Lexicon.of(StageNotes.class, "stage-notes.tsv")) {
      WORDS.computeIfAbsent(row.get("kind"), k -> new HashSet<>()).add(row.get("form"));
    }
  }

  /** {@code see S/2026/211, annex II}: the reference that editors add to what is spoken of. */
  private static final Pattern SYMBOL =
      Pattern.compile("(?:see )?(?:S|A|E)/(?:PV\\.|RES/|[A-Z]+\\.\\d+/)?\\d");

  private StageNotes() {}

  /**
   * Whether {@code inside}, the words between round brackets, is a note.
   *
   * @param alone whether the brackets fill their line
   */
  static boolean isNote(String inside, boolean alone) {
    List<String> words = words(inside);
    if (words.isEmpty()) {
      return isGap(inside);
    }
    if (words.size() > MAX_WORDS) {
      return false;
    }
    if (TurnLanguage.isNote(inside) || areSounds(words) || SYMBOL.matcher(inside).lookingAt()) {
      return true;
    }
    boolean shouted = isCapitals(inside);
    if (shouted && (alone || words.stream().anyMatch(StageNotes::isAny))) {
      return true;
    }
    if (speaks(words)) {
      return false;
    }
    boolean sentence = isSentence(inside);
    boolean event = words.stream().anyMatch(w -> is("event", w) || is("sound", w));
    return opens(words)
        || (sentence && event)
        || (sentence && alone && words.size() <= ALONE_WORDS && event(words));
  }

  /** The first words of a note that tell of language, as the lexicon has them. */
  static Set<String> languagePhrases() {
    return WORDS.getOrDefault("language", Set.of());
  }

  private static boolean areSounds(List<String> words) {
    boolean sound = false;
    for (String word : words) {
      boolean heard = is("sound", word);
      if (!heard && !is("link", word) && !Character.isDigit(word.charAt(0))) {
        return false;
      }
      sound |= heard;
    }
    return sound || words.stream().allMatch(w -> w.indexOf(':') > 0);
  }

  private static boolean opens(List<String> words) {
    if (is("opening", words.get(0))) {
      return true;
    }
    return words.size() > 1 && is("opening", words.get(0) + " " + words.get(1));
  }

  /** A verb of the present in the third person among the first words: {@code The dog barks.} */
  private static boolean event(List<String> words) {
    for (int i = 1; i < Math.min(5, words.size()); i++) {
      String word = words.get(i);
      if (word.equals("is") || word.equals("are") || (word.endsWith("s") && word.length() > 3)) {
        return true;
      }
    }
    return false;
  }

  private static boolean speaks(List<String> words) {
    return words.stream().anyMatch(w -> is("speaker", w));
  }

  private static boolean isAny(String word) {
    return is("sound", word) || is("opening", word) || is("event", word);
  }

  private static boolean is(String kind, String word) {
    return WORDS.getOrDefault(kind, Set.of()).contains(word);
  }

  private static boolean isSentence(String inside) {
    String words = inside.strip();
    char last = words.charAt(words.length() - 1);
    boolean closed = ".\u201D\"!".indexOf(last) >= 0;
    return Character.isUpperCase(words.charAt(0)) && closed;
  }

  private static boolean isCapitals(String inside) {
    int letters = 0;
    for (int i = 0; i < inside.length(); i++) {
      if (Character.isLowerCase(inside.charAt(i))) {
        return false;
      }
      letters += Character.isLetter(inside.charAt(i)) ? 1 : 0;
    }
    return letters > 1;
  }

  private static boolean isGap(String inside) {
    return inside.chars().anyMatch(c -> c == '.' || c == '\u2026');
  }

  private static List<String> words(String inside) {
    List<String> words = new ArrayList<>();
    for (String word : inside.toLowerCase(Locale.ROOT).split("[\\s,;/\u00A0]+")) {
      String bare = strip(word);
      if (!bare.isEmpty()) {
        words.add(bare);
      }
    }
    return words;
  }

  private static String strip(String word) {
    int start = 0;
    int end = word.length();
    while (start < end && !Character.isLetterOrDigit(word.charAt(start))) {
      start++;
    }
    while (end > start && !Character.isLetterOrDigit(word.charAt(end - 1))) {
      end--;
    }
    return word.substring(start, end);
  }
}
