package org.dixit.proof;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.dixit.text.Lexicon;

/** The word lists of this room. Immutable. */
final class Words {
  private static final Map<String, Set<String>> GROUPS = read("words.tsv", "group");
  private static final Map<String, Set<String>> REPEATS = read("repeats.tsv", "kind");

  private Words() {}

  private static Map<String, Set<String>> read(String table, String key) {
    Map<String, Set<String>> groups = new HashMap<>();
    for (Lexicon.Row row : Lexicon.of(Words.class, table)) {
      groups.put(row.get(key), new HashSet<>(row.list("words")));
    }
    return groups;
  }

  /** Whether {@code word} is listed under {@code group}, in that case. */
  static boolean in(String group, String word) {
    return GROUPS.get(group).contains(word);
  }

  /** Whether {@code word} may stand twice in a row. */
  static boolean mayRepeat(String word) {
    return REPEATS.get("word").contains(word);
  }

  /** Whether a phrase with {@code word} may stand twice in a row. */
  static boolean mayRepeatIn(String word) {
    return REPEATS.get("phrase").contains(word);
  }
}
