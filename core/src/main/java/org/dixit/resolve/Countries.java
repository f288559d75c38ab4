package org.dixit.resolve;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.dixit.Span;
import org.dixit.text.Lexicon;
import org.dixit.text.Word;
import org.dixit.text.Words;

/** Countries by their names, adjectives and capitals, read once from {@code countries.tsv}. */
final class Countries {
  static final Countries ALL = new Countries(Lexicon.of(Countries.class, "countries.tsv"));
  private static final int LONGEST = 4;

  private final Map<String, String> byName = new HashMap<>();
  private final Map<String, String> byAdjective = new HashMap<>();

  private Countries(Lexicon lexicon) {
    for (Lexicon.Row row : lexicon) {
      String country = row.get("country");
      byName.put(key(country), country);
      row.list("others").forEach(o -> byName.putIfAbsent(key(o), country));
      row.list("adjectives").forEach(a -> byAdjective.put(key(a), country));
    }
  }

  private static String key(String name) {
    StringBuilder key = new StringBuilder();
    for (Word word : Words.of(name)) {
      key.append(key.isEmpty() ? "" : " ").append(word.form());
    }
    return key.toString();
  }

  /** The country an adjective of one word speaks of. */
  Optional<String> ofAdjective(String word) {
    return Optional.ofNullable(byAdjective.get(key(word)));
  }

  /** Whether the words are a country's name or adjective. */
  boolean isCountry(String words) {
    String key = key(words);
    return byName.containsKey(key) || byAdjective.containsKey(key);
  }

  /** All countries named in {@code text}, by name or by adjective. */
  Set<String> in(String text) {
    List<Word> words = Words.of(text, new Span(0, Math.min(text.length(), 300)));
    Set<String> found = new TreeSet<>();
    for (int i = 0; i < words.size(); i++) {
      StringBuilder key = new StringBuilder();
      for (int k = i; k < Math.min(words.size(), i + LONGEST); k++) {
        key.append(key.isEmpty() ? "" : " ").append(words.get(k).form());
        String country = byName.getOrDefault(key.toString(), byAdjective.get(key.toString()));
        if (country != null) {
          found.add(country);
        }
      }
    }
    return found;
  }
}
