package org.dixit.fidelity.text;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The forms of English verbs and nouns: rules, and the list {@code irregular.tsv}. */
public final class Inflection {
  private static final Map<String, List<String>> VERBS = new HashMap<>();
  private static final Map<String, String> NOUNS = new HashMap<>();
  private static final Set<String> DOUBLING =
      Set.of(
          "admit",
          "permit",
          "commit",
          "submit",
          "prefer",
          "refer",
          "occur",
          "regret",
          "control",
          "compel",
          "expel",
          "rebel",
          "omit",
          "transfer",
          "deter",
          "defer",
          "propel",
          "equip");

  static {
    for (WordList.Row row : WordList.load("irregular").rows()) {
      if (row.get(0).equals("v")) {
        VERBS.put(row.get(1), List.of(row.get(2), row.get(3)));
      } else {
        NOUNS.put(row.get(1), row.get(2));
      }
    }
  }

  private Inflection() {}

  /** {@code goes}. */
  public static String third(String verb) {
    if (verb.equals("have")) {
      return "has";
    }
    if (verb.matches(".*(?:s|x|z|ch|sh|o)")) {
      return verb + "es";
    }
    return verb.matches(".*[^aeiou]y") ? verb.substring(0, verb.length() - 1) + "ies" : verb + "s";
  }

  /** {@code went}. */
  public static String past(String verb) {
    List<String> irregular = VERBS.get(verb);
    return irregular == null ? regularPast(verb) : irregular.get(0);
  }

  /** {@code gone}. */
  public static String participle(String verb) {
    List<String> irregular = VERBS.get(verb);
    return irregular == null ? regularPast(verb) : irregular.get(1);
  }

  /** {@code going}. */
  public static String ing(String verb) {
    if (verb.endsWith("ie")) {
      return verb.substring(0, verb.length() - 2) + "ying";
    }
    if (verb.matches(".*[^eoy]e") && !verb.equals("be")) {
      return verb.substring(0, verb.length() - 1) + "ing";
    }
    return (doubles(verb) ? verb + verb.charAt(verb.length() - 1) : verb) + "ing";
  }

  /** {@code children}. */
  public static String plural(String noun) {
    String irregular = NOUNS.get(noun);
    return irregular == null ? third(noun) : irregular;
  }

  private static String regularPast(String verb) {
    if (verb.endsWith("e")) {
      return verb + "d";
    }
    if (verb.matches(".*[^aeiou]y")) {
      return verb.substring(0, verb.length() - 1) + "ied";
    }
    return (doubles(verb) ? verb + verb.charAt(verb.length() - 1) : verb) + "ed";
  }

  private static boolean doubles(String verb) {
    return DOUBLING.contains(verb) || verb.matches("[^aeiou]*(?:qu)?[aeiou][bdgklmnprt]");
  }
}
