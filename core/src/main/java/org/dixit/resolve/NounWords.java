package org.dixit.resolve;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.dixit.text.Lexicon;
import org.dixit.text.Names.Gender;

/** What single words say of the thing they name, read once from {@code words.tsv}. */
final class NounWords {
  static final NounWords ENGLISH = new NounWords(Lexicon.of(NounWords.class, "words.tsv"));

  private final Map<String, Set<String>> byKind = new HashMap<>();
  private final Map<String, Gender> genders = new HashMap<>();

  private NounWords(Lexicon lexicon) {
    for (Lexicon.Row row : lexicon) {
      byKind.computeIfAbsent(row.get("kind"), k -> new HashSet<>()).addAll(row.list("words"));
      if (!row.get("gender").isEmpty()) {
        Gender gender = row.get("gender").equals("m") ? Gender.MALE : Gender.FEMALE;
        row.list("words").forEach(w -> genders.put(w, gender));
      }
    }
  }

  private boolean is(String kind, String form) {
    return byKind.getOrDefault(kind, Set.of()).contains(form);
  }

  /** Whether the noun names one person by what he or she is: minister, farmer. */
  boolean isPerson(String form) {
    return is("person", form);
  }

  /** Whether the noun names a body or a text: ministry, statement. */
  boolean isBody(String form) {
    return is("body", form);
  }

  /** Whether the noun names what somebody says: statement, reply. */
  boolean isUtterance(String form) {
    return is("utterance", form);
  }

  /** Whether the word is usual in names of places. */
  boolean isPlace(String form) {
    return is("place", form);
  }

  /** Whether the word begins sentences with a capital letter and is no name. */
  boolean isPlain(String form) {
    return is("plain", form);
  }

  /** Whether the word stands for several named before: the two, both. */
  boolean isJoint(String form) {
    return is("joint", form);
  }

  /** Whether a country owns such a thing, and a person does not: ministry, border. */
  boolean isNational(String form) {
    return is("national", form);
  }

  /** Whether the word before a name makes it a place: in, near. */
  boolean isLocating(String form) {
    return is("locating", form);
  }

  /** Whether the word before a month's name makes it one: in, last. */
  boolean isTimed(String form) {
    return is("timed", form);
  }

  /** Words of one office: a premier is a prime minister. */
  Set<String> same(String form) {
    return is("same", form) ? byKind.get("same") : Set.of(form);
  }

  /** Whether a transcript's label names nobody in particular: Q, MODERATOR. */
  boolean isQuestion(String label) {
    return is("question", label);
  }

  Gender gender(String form) {
    return genders.getOrDefault(form, Gender.UNKNOWN);
  }
}
