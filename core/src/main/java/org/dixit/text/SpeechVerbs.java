package org.dixit.text;

import java.util.HashSet;
import java.util.Set;

/** The verbs that report speech, as every room that must know one asks for them. */
public final class SpeechVerbs {
  private static final Set<String> FINITE = column("finite");
  private static final Set<String> PARTICIPLES = column("participle");
  private static final Set<String> BASES = column("base");

  private SpeechVerbs() {}

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

  /** Whether {@code word} is any form of such a verb. Lower case is expected. */
  public static boolean isAny(String word) {
    return isFinite(word) || isParticiple(word) || isBase(word);
  }
}
