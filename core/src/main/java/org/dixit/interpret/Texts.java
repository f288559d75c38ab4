package org.dixit.interpret;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.dixit.text.Lexicon;

/** Words as this room compares them, and its lists of words. Stateless. */
final class Texts {
  private static final Map<String, Set<String>> GROUPS = groups();

  private Texts() {}

  private static Map<String, Set<String>> groups() {
    Map<String, Set<String>> groups = new HashMap<>();
    for (Lexicon.Row row : Lexicon.of(Texts.class, "words.tsv")) {
      groups.put(row.get("group"), new HashSet<>(row.list("words")));
    }
    return groups;
  }

  static String folded(String word) {
    return word.toLowerCase(Locale.ROOT).replace('\u2019', '\'');
  }

  /** The words listed under {@code group}. */
  static Set<String> group(String group) {
    Set<String> words = GROUPS.get(group);
    if (words == null) {
      throw new IllegalArgumentException("no group of words " + group);
    }
    return words;
  }
}
