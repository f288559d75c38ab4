package org.dixit.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The words that names are made of, read once from {@code names.tsv}. */
final class NameWords {
  static final NameWords ALL = new NameWords(Lexicon.of(NameWords.class, "names.tsv"));

  private final Map<String, Names.Gender> titles = new HashMap<>();
  private final Map<String, Names.Gender> given = new HashMap<>();
  private final Map<String, Set<String>> variants = new HashMap<>();
  private final Set<String> particles = new HashSet<>();
  private final Set<String> suffixes = new HashSet<>();
  private final Set<String> families = new HashSet<>();

  private NameWords(Lexicon lexicon) {
    for (Lexicon.Row row : lexicon) {
      List<String> words = new ArrayList<>();
      for (String word : row.list("words")) {
        words.add(Names.plain(word));
      }
      switch (row.get("kind")) {
        case "title" -> words.forEach(w -> titles.put(w, gender(row.get("gender"))));
        case "given" -> words.forEach(w -> given.put(w, gender(row.get("gender"))));
        case "variant" -> addVariants(words);
        case "particle" -> particles.addAll(words);
        case "suffix" -> suffixes.addAll(words);
        case "family" -> families.addAll(words);
        default -> throw new IllegalArgumentException("no kind of name word: " + row.get("kind"));
      }
    }
    Map<String, Names.Gender> full = Map.copyOf(given);
    variants.forEach((word, all) -> given.putIfAbsent(word, commonGender(all, full)));
  }

  /** The gender of a short form: that of the full forms, where they agree. */
  private static Names.Gender commonGender(Set<String> forms, Map<String, Names.Gender> full) {
    Set<Names.Gender> genders = new HashSet<>();
    forms.forEach(form -> genders.add(full.getOrDefault(form, Names.Gender.UNKNOWN)));
    genders.remove(Names.Gender.UNKNOWN);
    return genders.size() == 1 ? genders.iterator().next() : Names.Gender.UNKNOWN;
  }

  private void addVariants(List<String> words) {
    for (String word : words) {
      variants.computeIfAbsent(word, w -> new HashSet<>()).addAll(words);
    }
  }

  private static Names.Gender gender(String letter) {
    return switch (letter.toLowerCase(Locale.ROOT)) {
      case "m" -> Names.Gender.MALE;
      case "f" -> Names.Gender.FEMALE;
      default -> Names.Gender.UNKNOWN;
    };
  }

  boolean isTitle(String word) {
    return titles.containsKey(word);
  }

  boolean isGiven(String word) {
    return given.containsKey(word);
  }

  boolean isParticle(String word) {
    return particles.contains(word);
  }

  boolean isSuffix(String word) {
    return suffixes.contains(word);
  }

  boolean isFamilyFirst(String word) {
    return families.contains(word);
  }

  /** Whether {@code word} is a given name with other forms (Kim, Kimberly). */
  boolean hasVariants(String word) {
    return variants.containsKey(word);
  }

  Names.Gender titleGender(String word) {
    return titles.getOrDefault(word, Names.Gender.UNKNOWN);
  }

  Names.Gender givenGender(String word) {
    return given.getOrDefault(word, Names.Gender.UNKNOWN);
  }

  /** Whether two given names may be one: equal, an initial, a nickname, a spelling. */
  boolean agree(String a, String b) {
    if (a.equals(b)) {
      return true;
    }
    if (a.length() == 1 || b.length() == 1) {
      return a.charAt(0) == b.charAt(0);
    }
    return variants.getOrDefault(a, Set.of()).contains(b);
  }

  /** Cuts a folded name at white space and hyphens. */
  static List<String> cut(String name) {
    List<String> words = new ArrayList<>();
    int start = 0;
    for (int i = 0; i <= name.length(); i++) {
      boolean gap = i == name.length() || Glyphs.isSpace(name.charAt(i));
      if (gap && i > start) {
        words.add(name.substring(start, i));
      }
      if (gap) {
        start = i + 1;
      }
    }
    return words;
  }
}
