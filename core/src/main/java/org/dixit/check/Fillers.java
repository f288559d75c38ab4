package org.dixit.check;

import java.util.ArrayList;
import java.util.List;
import org.dixit.text.Lexicon;

/** What speakers say between words. */
final class Fillers {
  private static final List<List<String>> PHRASES = new ArrayList<>();

  static {
    for (Lexicon.Row row : Lexicon.of(Fillers.class, "fillers.tsv")) {
      row.list("words").forEach(phrase -> PHRASES.add(List.of(phrase.split(" "))));
    }
  }

  private Fillers() {}

  /** Whether {@code forms} are fillers and nothing else. */
  static boolean isFiller(List<String> forms) {
    int at = 0;
    while (at < forms.size()) {
      int length = fillerAt(forms, at);
      if (length == 0) {
        return false;
      }
      at += length;
    }
    return !forms.isEmpty();
  }

  private static int fillerAt(List<String> forms, int at) {
    int longest = 0;
    for (List<String> phrase : PHRASES) {
      int end = at + phrase.size();
      if (end <= forms.size() && phrase.size() > longest && forms.subList(at, end).equals(phrase)) {
        longest = phrase.size();
      }
    }
    return longest;
  }
}
