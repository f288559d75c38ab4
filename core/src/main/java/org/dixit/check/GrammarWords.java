package org.dixit.check;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.dixit.text.Lexicon;

/** The words of grammar that decide what a change of the words beside them is, by kind. */
final class GrammarWords {
  private static final Map<String, Set<String>> WORDS = load();

  private GrammarWords() {}

  private static Map<String, Set<String>> load() {
    Map<String, Set<String>> words = new HashMap<>();
    for (Lexicon.Row row : Lexicon.of(GrammarWords.class, "grammar-words.tsv")) {
      words.computeIfAbsent(row.get("kind"), k -> new HashSet<>()).addAll(row.list("words"));
    }
    return words;
  }

  /** The words of {@code kind}. */
  static Set<String> of(String kind) {
    Set<String> words = WORDS.get(kind);
    if (words == null) {
      throw new IllegalArgumentException("no kind of grammar words: " + kind);
    }
    return Set.copyOf(words);
  }
}
