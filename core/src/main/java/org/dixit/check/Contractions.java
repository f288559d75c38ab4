package org.dixit.check;

import java.util.Map;
import java.util.Set;

/** Words and their short forms: has, 's. */
final class Contractions {
  private static final Map<String, Set<String>> FULL =
      Map.of("'s", Set.of("is", "has", "us", "was"), "'d", Set.of("had", "would", "did"));

  private Contractions() {}

  /** Whether one of the two is the short form of the other. */
  static boolean isPair(String theirs, String mine) {
    return FULL.getOrDefault(theirs, Set.of()).contains(mine)
        || FULL.getOrDefault(mine, Set.of()).contains(theirs);
  }
}
