package org.dixit.check;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.dixit.text.Lexicon;

/**
 * Brings the forms of one word together: spelling variants, numerals, inflections. A stem is a key
 * for comparison, not a word of the language.
 */
final class Stems {
  private static final Map<String, String> IRREGULAR = irregular();
  private static final Map<String, String> WORDS = new HashMap<>();
  private static final Map<String, String> ENDINGS = new LinkedHashMap<>();

  static {
    for (Lexicon.Row row : Lexicon.of(Stems.class, "spelling.tsv")) {
      (row.get("scope").equals("word") ? WORDS : ENDINGS).put(row.get("from"), row.get("to"));
    }
  }

  /** Endings are only exchanged behind so many letters: raised is no spelling of raized. */
  private static final int SHORTEST_HEAD = 3;

  private Stems() {}

  private static Map<String, String> irregular() {
    Map<String, String> stems = new HashMap<>();
    for (Lexicon.Row row : Lexicon.of(Stems.class, "irregulars.tsv")) {
      String stem = row.list("forms").get(0);
      row.list("forms").forEach(form -> stems.put(form, stem));
    }
    return stems;
  }

  /** One spelling for all variants of {@code form}, numbers in digits. */
  static String spelling(String form) {
    String word = WORDS.get(form);
    if (word != null) {
      return word;
    }
    for (Map.Entry<String, String> ending : ENDINGS.entrySet()) {
      int cut = form.length() - ending.getKey().length();
      if (cut >= SHORTEST_HEAD && form.endsWith(ending.getKey())) {
        return form.substring(0, cut) + ending.getValue();
      }
    }
    return Numerals.digits(form);
  }

  /** One key for all inflections of {@code form}. */
  static String stem(String form) {
    String known = IRREGULAR.get(form);
    return known != null ? known : withoutEnding(spelling(form));
  }

  private static String withoutEnding(String word) {
    int n = word.length();
    if (n < 4 || !Character.isLetter(word.charAt(0))) {
      return word;
    }
    if (word.endsWith("ies") || word.endsWith("ied")) {
      return n > 4 ? word.substring(0, n - 3) + "y" : word;
    }
    if (word.endsWith("ing") && n > 5) {
      return shorten(word.substring(0, n - 3));
    }
    if (word.endsWith("ed") && n > 4) {
      return shorten(word.substring(0, n - 2));
    }
    if (word.endsWith("es") && n > 4 && isHissing(word.substring(0, n - 2))) {
      return shorten(word.substring(0, n - 2));
    }
    if (word.endsWith("s")
        && !word.endsWith("ss")
        && !word.endsWith("us")
        && !word.endsWith("is")) {
      return shorten(word.substring(0, n - 1));
    }
    return shorten(word);
  }

  private static boolean isHissing(String stem) {
    return stem.endsWith("s")
        || stem.endsWith("x")
        || stem.endsWith("z")
        || stem.endsWith("ch")
        || stem.endsWith("sh");
  }

  /** Drops a silent e and the second of a doubled consonant. */
  private static String shorten(String stem) {
    int n = stem.length();
    if (n > 3 && stem.charAt(n - 1) == 'e') {
      return stem.substring(0, n - 1);
    }
    boolean doubled = n > 3 && stem.charAt(n - 1) == stem.charAt(n - 2);
    return doubled && "bdglmnprt".indexOf(stem.charAt(n - 1)) >= 0
        ? stem.substring(0, n - 1)
        : stem;
  }
}
