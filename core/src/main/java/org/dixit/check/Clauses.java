package org.dixit.check;

import java.util.List;
import java.util.Set;
import org.dixit.QuotationForm;

/** Tells whether quoted words make a clause or only a part of one. */
final class Clauses {
  private static final Set<String> FINITE =
      Set.of(
          "is", "are", "am", "was", "were", "has", "have", "had", "do", "does", "did", "will",
          "would", "shall", "should", "can", "could", "may", "might", "must", "'s", "'d");
  private static final Set<String> SUBJECTS =
      Set.of("i", "we", "you", "he", "she", "it", "they", "this", "that", "there", "who", "what");

  private Clauses() {}

  /** Whether {@code words} hold a finite verb, or stand by themselves as a sentence does. */
  static boolean isClause(QuotedWords words, QuotationForm form) {
    List<String> forms = words.words().stream().map(w -> w.form()).toList();
    if (forms.stream().anyMatch(FINITE::contains)) {
      return true;
    }
    boolean subject = forms.size() > 1 && SUBJECTS.contains(forms.get(0));
    return subject || form == QuotationForm.DIRECT && forms.size() > 4;
  }
}
