package org.dixit.check;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.dixit.QuotationForm;
import org.dixit.text.Lexicon;

/** Tells whether quoted words make a clause or only a part of one. */
final class Clauses {
  private static final Set<String> FINITE = words("finite");
  private static final Set<String> SUBJECTS = words("subject");

  private Clauses() {}

  private static Set<String> words(String kind) {
    Set<String> words = new HashSet<>();
    for (Lexicon.Row row : Lexicon.of(Clauses.class, "clause-words.tsv")) {
      if (row.get("kind").equals(kind)) {
        words.addAll(row.list("words"));
      }
    }
    return words;
  }

  /** Whether {@code forms} begin a clause: with a subject, or with a finite verb among them. */
  static boolean hasSubject(List<String> forms) {
    return forms.stream().anyMatch(f -> FINITE.contains(f) || SUBJECTS.contains(f));
  }

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
