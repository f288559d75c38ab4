package org.dixit.check;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dixit.text.Lexicon;

/** Repairs of grammar that an editor who cleans may make: they was, they were. */
final class Repairs {
  private static final Map<String, Set<String>> PARTNERS = load();

  private static final Set<String> SINGULAR = GrammarWords.of("singular");
  private static final Set<String> PLURAL = GrammarWords.of("plural");
  private static final Set<String> PERFECT = GrammarWords.of("perfect");

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

  /**
   * Whether {@code mine} agrees with {@code before}, the word before it, where {@code theirs} does
   * not: it remind us, it reminds us; have be, have been; have did, have done.
   */
  static boolean isAgreement(String before, String theirs, String mine) {
    boolean third = SINGULAR.contains(before) && isThirdPerson(theirs, mine);
    boolean other = PLURAL.contains(before) && isThirdPerson(mine, theirs);
    boolean done =
        PERFECT.contains(before)
            && Stems.stem(theirs).equals(Stems.stem(mine))
            && !theirs.equals(Stems.stem(theirs))
            && !mine.equals(Stems.stem(mine));
    return third
        || other
        || done
        || PERFECT.contains(before) && theirs.equals("be") && mine.equals("been");
  }

  private static boolean isThirdPerson(String verb, String form) {
    return form.equals(verb + "s") || form.equals(verb + "es");
  }

  /** Whether {@code forms} are an article that speech swallows and an editor puts in. */
  static boolean isArticle(List<String> forms) {
    return forms.equals(List.of("a")) || forms.equals(List.of("an"));
  }
}
