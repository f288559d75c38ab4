package org.dixit.text;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** The verbs that report speech, as every room that must know one asks for them. */
public final class SpeechVerbs {
  private static final Set<String> FINITE = column("finite");
  private static final Set<String> PARTICIPLES = column("participle");
  private static final Set<String> BASES = column("base");

  private SpeechVerbs() {}

  private static final Map<String, String> KINDS = kinds();

  private static Map<String, String> kinds() {
    Map<String, String> kinds = new HashMap<>();
    for (Lexicon.Row row : Lexicon.of(SpeechVerbs.class, "speech-verbs.tsv")) {
      row.list("finite").forEach(form -> kinds.put(form, row.get("kind")));
    }
    return kinds;
  }

  private static Set<String> column(String name) {
    Set<String> forms = new HashSet<>();
    for (Lexicon.Row row : Lexicon.of(SpeechVerbs.class, "speech-verbs.tsv")) {
      forms.addAll(row.list(name));
    }
    return forms;
  }

  /** Whether {@code word} is a past or third-person form: said, says. Lower case is expected. */
  public static boolean isFinite(String word) {
    return FINITE.contains(word);
  }

  /** Whether {@code word} is a present participle: saying. Lower case is expected. */
  public static boolean isParticiple(String word) {
    return PARTICIPLES.contains(word);
  }

  /** Whether {@code word} is a base form: say. Lower case is expected. */
  public static boolean isBase(String word) {
    return BASES.contains(word);
  }

  /** Whether two finite forms belong to verbs of one kind, such as said and told. */
  public static boolean isAlike(String one, String other) {
    return KINDS.containsKey(one) && KINDS.get(one).equals(KINDS.get(other));
  }

  /** Whether {@code word} is any form of such a verb. Lower case is expected. */
  public static boolean isAny(String word) {
    return isFinite(word) || isParticiple(word) || isBase(word);
  }
}
