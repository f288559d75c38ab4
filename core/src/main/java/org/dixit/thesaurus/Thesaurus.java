package org.dixit.thesaurus;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import net.sf.extjwnl.JWNLException;
import net.sf.extjwnl.dictionary.Dictionary;

/**
 * How two English words stand to each other: opposites, words of like meaning, forms of one word.
 * Knowledge comes from WordNet 3.1 (Princeton University; Fellbaum, 1998), read with extJWNL when
 * the first question is asked. Safe for any thread; answers are remembered, a bounded number of
 * them.
 */
public final class Thesaurus {
  private static final int MOST = 50_000;

  private final WordNet words;
  private final Map<String, Relation> known = new ConcurrentHashMap<>();

  private Thesaurus(WordNet words) {
    this.words = words;
  }

  /** The thesaurus of English, read once for the process. */
  public static Thesaurus english() {
    return Shared.ENGLISH;
  }

  private static final class Shared {
    static final Thesaurus ENGLISH = load();

    private static Thesaurus load() {
      try {
        return new Thesaurus(new WordNet(Dictionary.getDefaultResourceInstance()));
      } catch (JWNLException e) {
        throw new IllegalStateException("WordNet is not on the class path", e);
      }
    }
  }

  /** How two words may stand to each other. */
  public enum Relation {
    /** Forms of one word: rise, rose. */
    SAME,
    /** In one sense at least they mean the same, or nearly so: rise, climb. */
    LIKE,
    /** In one sense at least they are opposites, and in none the same: rise, fall. */
    OPPOSITE,
    /** Nouns for two kinds of one thing: embassy, consulate. */
    SIBLING,
    /** One is made from the other: win, winner. */
    DERIVED,
    /** Nothing of these is known. */
    NONE
  }

  /** Whether {@code form}, of lower case, is known as a name and as nothing else: russia. */
  public boolean isName(String form) {
    return words.isName(form);
  }

  /**
   * How {@code a} stands to {@code b}, the same either way.
   *
   * @param a a word or phrase of lower case, in any form
   * @param b another
   */
  public Relation relation(String a, String b) {
    if (a.equals(b)) {
      return Relation.SAME;
    }
    String first = a.compareTo(b) < 0 ? a : b;
    String second = first.equals(a) ? b : a;
    if (known.size() >= MOST) {
      known.clear();
    }
    return known.computeIfAbsent(first + '\t' + second, k -> words.relation(first, second));
  }
}
