package org.dixit.check;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.dixit.text.Lexicon;

/** Repairs of grammar that an editor who cleans may make: they was, they were. */
final class Repairs {
  private static final Map<String, Set<String>> PARTNERS = load();

  private Repairs() {}

  private static Map<String, Set<String>> load() {
    Map<String, Set<String>> partners = new HashMap<>();
    for (Lexicon.Row row : Lexicon.of(Repairs.class, "repairs.tsv")) {
      for (String form : row.list("forms")) {
        partners.computeIfAbsent(form, f -> new HashSet<>()).addAll(row.list("forms"));
      }
    }
    return partners;
  }

  /** Whether one form stands for the other where only number, case or an article is mended. */
  static boolean isRepair(String theirs, String mine) {
    return !theirs.equals(mine) && PARTNERS.getOrDefault(theirs, Set.of()).contains(mine);
  }
}
