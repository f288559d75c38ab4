package org.dixit.check;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** Words and their short forms: has, 's. */
final class Contractions {
  private static final Map<String, Set<String>> FULL =
      Map.of("'s", GrammarWords.of("short-s"), "'d", GrammarWords.of("short-d"));

  private Contractions() {}

  /** Whether {@code forms} have more than a short "have": 've got to, gotta. */
  static boolean isHave(List<String> forms) {
    return forms.size() > 1 && forms.get(0).equals("'ve");
  }

  /** Whether one of the two is the short form of the other. */
  static boolean isPair(String theirs, String mine) {
    return FULL.getOrDefault(theirs, Set.of()).contains(mine)
        || FULL.getOrDefault(mine, Set.of()).contains(theirs);
  }
}
