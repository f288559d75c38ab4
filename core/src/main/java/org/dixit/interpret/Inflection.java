package org.dixit.interpret;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Makes the regular forms of an English verb or noun. Stateless. */
final class Inflection {
  private Inflection() {}

  /** The forms of the verb {@code lemma}, whose first word is inflected: calls for, called for. */
  static Set<String> verb(String lemma, List<String> irregular) {
    Set<String> forms = new LinkedHashSet<>(irregular);
    int space = lemma.indexOf(' ');
    String head = space < 0 ? lemma : lemma.substring(0, space);
    String rest = space < 0 ? "" : lemma.substring(space);
    forms.add(lemma);
    forms.add(third(head) + rest);
    forms.add(past(head) + rest);
    forms.add(progressive(head) + rest);
    return forms;
  }

  /** The noun and its plural; of several words the first is the noun: calls for. */
  static Set<String> noun(String lemma) {
    int space = lemma.indexOf(' ');
    String head = space < 0 ? lemma : lemma.substring(0, space);
    String rest = space < 0 ? "" : lemma.substring(space);
    return Set.of(lemma, third(head) + rest);
  }

  private static String third(String verb) {
    if (endsInConsonantY(verb)) {
      return verb.substring(0, verb.length() - 1) + "ies";
    }
    boolean hissing =
        verb.endsWith("s") || verb.endsWith("sh") || verb.endsWith("ch") || verb.endsWith("x");
    return verb + (hissing ? "es" : "s");
  }

  private static String past(String verb) {
    if (verb.endsWith("e")) {
      return verb + "d";
    }
    return endsInConsonantY(verb) ? verb.substring(0, verb.length() - 1) + "ied" : verb + "ed";
  }

  private static String progressive(String verb) {
    boolean silent = verb.endsWith("e") && !verb.endsWith("ee");
    return (silent ? verb.substring(0, verb.length() - 1) : verb) + "ing";
  }

  private static boolean endsInConsonantY(String verb) {
    int n = verb.length();
    return n > 1 && verb.charAt(n - 1) == 'y' && "aeou".indexOf(verb.charAt(n - 2)) < 0;
  }
}
