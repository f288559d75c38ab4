package org.dixit.fidelity.text;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;

/** Closed classes of words, from the list {@code classes.tsv}. */
public final class Sets {
  public static final Set<String> DETERMINERS = of("determiner");
  public static final Set<String> PREPOSITIONS = of("preposition");
  public static final Set<String> CONJUNCTIONS = of("conjunction");
  public static final Set<String> AUXILIARIES = of("auxiliary");
  public static final Set<String> MODALS = of("modal");
  public static final Set<String> BE = of("be");
  public static final Set<String> HAVE = of("have");
  public static final Set<String> SUBJECTS = of("subject");
  public static final Set<String> PLURAL_SUBJECTS = of("plural-subject");
  public static final Set<String> SINGULAR_SUBJECTS = of("singular-subject");
  public static final Set<String> OBJECTS = of("object-start");
  public static final Set<String> ADVERBS = of("adverb");
  public static final Set<String> DEGREES = of("degree");
  public static final Set<String> ADJECTIVES = of("adjective");
  public static final Set<String> NEGATORS = of("negator");
  public static final Set<String> TURNS = of("turn");
  public static final Set<String> HEDGES = of("hedge");
  public static final Set<String> QUANTIFIERS = of("quantifier");
  public static final Set<String> POLARITY_ITEMS = of("polarity-item");
  public static final Set<String> CONNECTIVES = of("connective");
  public static final Set<String> ANAPHORS = of("anaphor");

  private Sets() {}

  /** Whether {@code word} negates. */
  public static boolean isNegator(String word) {
    return word.endsWith("n't") || NEGATORS.contains(word);
  }

  private static Set<String> of(String name) {
    Set<String> words = new LinkedHashSet<>();
    for (WordList.Row row : WordList.load("classes").rows()) {
      if (row.get(0).equals(name)) {
        words.addAll(java.util.List.of(row.get(1).split(" ")));
      }
    }
    if (words.isEmpty()) {
      throw new IllegalArgumentException("no class of words " + name);
    }
    return Collections.unmodifiableSet(words);
  }
}
