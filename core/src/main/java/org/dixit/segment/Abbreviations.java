package org.dixit.segment;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.dixit.text.Lexicon;

/** The words that carry their own full stop or apostrophe. Immutable. */
final class Abbreviations {
  static final Abbreviations ENGLISH = new Abbreviations();

  private final Map<String, String> kinds = new HashMap<>();
  private final Set<String> starters = new HashSet<>();

  private Abbreviations() {
    for (Lexicon.Row row : Lexicon.of(Abbreviations.class, "abbreviations.tsv")) {
      kinds.put(row.get("form"), row.get("kind"));
    }
    for (Lexicon.Row row : Lexicon.of(Abbreviations.class, "starters.tsv")) {
      starters.addAll(row.list("words"));
    }
  }

  /** Whether {@code word}, its full stop included, is listed; {@code number} ones need a number. */
  boolean hasStop(String word, boolean beforeNumber) {
    String kind = kinds.get(word);
    return kind != null && (beforeNumber || !kind.equals("number"));
  }

  /** Whether {@code word}, in lower case with a straight apostrophe before it, is an elision. */
  boolean isElision(String word) {
    return "elision".equals(kinds.get(word));
  }

  /** Whether a sentence never ends after {@code word}, which ends with its full stop. */
  boolean bindsToNext(String word) {
    String kind = kinds.get(word);
    return "title".equals(kind) || "number".equals(kind);
  }

  /** Whether {@code word} with a capital is how sentences begin. */
  boolean opensSentence(String word) {
    return starters.contains(word.toLowerCase(Locale.ROOT));
  }
}
