package org.dixit.check;

import java.util.Map;
import java.util.Set;
import org.dixit.text.Lexicon;

/** The words of grammar that decide what a change of the words beside them is, by kind. */
final class GrammarWords {
  private static final Map<String, Set<String>> WORDS =
      Lexicon.of(GrammarWords.class, "grammar-words.tsv").words("kind", "words");

  private GrammarWords() {}

  /** The words of {@code kind}. */
  static Set<String> of(String kind) {
    Set<String> words = WORDS.get(kind);
    if (words == null) {
      throw new IllegalArgumentException("no kind of grammar words: " + kind);
    }
    return Set.copyOf(words);
  }
}
