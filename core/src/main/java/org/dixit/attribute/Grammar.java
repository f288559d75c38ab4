package org.dixit.attribute;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.dixit.text.Lexicon;

/** The closed classes of English words that bound noun phrases, read from {@code grammar.tsv}. */
final class Grammar {
  /** What a word can be. */
  enum Class {
    PRONOUN,
    OBJECT,
    RELATIVE,
    DETERMINER,
    ARTICLE,
    POSSESSIVE,
    PREPOSITION,
    ATTACHING,
    CONJUNCTION,
    SUBORDINATOR,
    AUXILIARY,
    BE,
    ADVERB,
    VERB,
    DAY,
    TIME,
    DOCUMENT,
    INSCRIPTION
  }

  /** A capital letter makes these a name: Will, Grant, May. */
  private static final Set<Class> NEVER_CAPITAL =
      EnumSet.of(Class.AUXILIARY, Class.BE, Class.VERB, Class.OBJECT, Class.TIME);

  static final Grammar ENGLISH = new Grammar(Lexicon.of(Grammar.class, "grammar.tsv"));

  private final Map<String, Set<Class>> classes = new HashMap<>();

  private Grammar(Lexicon lexicon) {
    Map<Class, Integer> seen = new EnumMap<>(Class.class);
    for (Lexicon.Row row : lexicon) {
      Class kind = Class.valueOf(row.get("class").toUpperCase(Locale.ROOT));
      seen.merge(kind, 1, Integer::sum);
      List<String> words = row.list("words");
      for (String word : words) {
        classes.computeIfAbsent(word, w -> EnumSet.noneOf(Class.class)).add(kind);
      }
    }
  }

  boolean is(String form, Class kind) {
    Set<Class> of = classes.get(form);
    return of != null && of.contains(kind);
  }

  boolean is(Item item, Class kind) {
    boolean name = item.isCapital() && NEVER_CAPITAL.contains(kind);
    return item.isWord() && !name && is(item.form(), kind);
  }

  /** Whether the word is an adverb by the list or by its ending. */
  boolean isAdverb(Item item) {
    if (!item.isWord()) {
      return false;
    }
    return is(item.form(), Class.ADVERB)
        || (item.form().length() > 4 && item.form().endsWith("ly") && !item.isCapital());
  }

  /** Whether the word names a day or a stretch of time. */
  boolean isTime(Item item) {
    return is(item, Class.DAY) || is(item, Class.TIME);
  }

  /** Whether the word ends a noun phrase that is read from right to left. */
  boolean endsPhrase(Item item) {
    if (!item.isNounShaped()) {
      return true;
    }
    return is(item, Class.PRONOUN)
        || is(item, Class.OBJECT)
        || is(item, Class.RELATIVE)
        || is(item, Class.PREPOSITION)
        || is(item, Class.CONJUNCTION)
        || is(item, Class.SUBORDINATOR)
        || is(item, Class.AUXILIARY)
        || (is(item, Class.VERB) && !item.isCapital());
  }
}
