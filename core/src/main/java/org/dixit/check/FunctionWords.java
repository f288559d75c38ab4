package org.dixit.check;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import org.dixit.text.Lexicon;

/** The words that carry grammar rather than content. */
final class FunctionWords {
  private static final Set<String> ALL = new HashSet<>();
  private static final Set<String> AUXILIARIES = new HashSet<>();

  static {
    for (Lexicon.Row row : Lexicon.of(FunctionWords.class, "function-words.tsv")) {
      ALL.addAll(row.list("words"));
      if (row.get("class").equals("auxiliary")) {
        AUXILIARIES.addAll(row.list("words"));
      }
    }
  }

  private FunctionWords() {}

  static boolean contains(String form) {
    return ALL.contains(form);
  }

  /** Whether {@code form} helps another verb: is, did, will. */
  static boolean isAuxiliary(String form) {
    return AUXILIARIES.contains(form);
  }

  static boolean containsAll(Collection<String> forms) {
    return ALL.containsAll(forms);
  }
}
