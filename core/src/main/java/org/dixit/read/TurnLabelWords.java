package org.dixit.read;

import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.dixit.text.Lexicon;

/** What the words of a label tell: titles, roles, and words that open a line but name nobody. */
final class TurnLabelWords {
  private static final Set<String> TITLES = new HashSet<>();
  private static final Set<String> ROLES = new HashSet<>();
  private static final Set<String> ANSWERS = new HashSet<>();
  private static final Set<String> CROWD = new HashSet<>();
  private static final Set<String> CRIES = new HashSet<>();
  private static final Set<String> BARRED = new HashSet<>();
  private static final Map<String, String> LANGUAGES = languages();

  static {
    for (Lexicon.Row row : Lexicon.of(TurnLabelWords.class, "label-words.tsv")) {
      set(row.get("kind")).add(row.get("form"));
    }
  }

  private static final Pattern ADDRESSED =
      Pattern.compile(
          "(?:his|her) (?:majesty|excellency|(?:royal |serene )?highness|holiness|eminence) ");

  private TurnLabelWords() {}

  private static Set<String> set(String kind) {
    return switch (kind) {
      case "title" -> TITLES;
      case "role" -> ROLES;
      case "answer" -> ANSWERS;
      case "crowd" -> CROWD;
      case "cry" -> CRIES;
      case "barred" -> BARRED;
      default -> throw new IllegalArgumentException("no such kind of label word: " + kind);
    };
  }

  /** Whether {@code word} stands before a name: {@code MR}, {@code Secretary}. */
  static boolean isTitle(String word) {
    return TITLES.contains(fold(word));
  }

  /** Whether {@code name} is a role that stands for a name: {@code QUESTION}, {@code Moderator}. */
  static boolean isRole(String name) {
    String bare = bare(name);
    return ROLES.contains(bare) || isAnswer(name) || isCrowd(name);
  }

  /** Whether {@code name} stands for whoever answers: {@code ANSWER}. */
  static boolean isAnswer(String name) {
    return ANSWERS.contains(bare(name));
  }

  /** Whether {@code name} is one of those that ask or clap: {@code QUESTION}, {@code Audience}. */
  static boolean isCrowd(String name) {
    return CROWD.contains(bare(name)) || isCry(name);
  }

  /** Whether {@code name} is a crowd that cries out rather than asks. */
  static boolean isCry(String name) {
    return CRIES.contains(bare(name));
  }

  private static String bare(String name) {
    String folded = fold(name);
    int end = folded.length();
    while (end > 0
        && (Character.isDigit(folded.charAt(end - 1)) || isGap(folded.charAt(end - 1)))) {
      end--;
    }
    return folded.substring(0, end);
  }

  /** Whether {@code name}, or the word it begins with, is no speaker: {@code NOTE}. */
  static boolean isBarred(String name) {
    String folded = fold(name);
    if (isRole(name) || ADDRESSED.matcher(folded).lookingAt()) {
      return false;
    }
    return BARRED.contains(folded) || BARRED.contains(folded.split(" ", 2)[0] + " *");
  }

  /** The language called {@code name} in English, as BCP 47. */
  static Optional<String> language(String name) {
    return Optional.ofNullable(LANGUAGES.get(name.toLowerCase(Locale.ROOT)));
  }

  private static boolean isGap(char c) {
    return c == ' ' || c == '#';
  }

  private static String fold(String word) {
    return word.replace(".", "").toLowerCase(Locale.ROOT).strip();
  }

  private static Map<String, String> languages() {
    Map<String, String> codes = new HashMap<>();
    for (String code : Locale.getISOLanguages()) {
      String name = Locale.forLanguageTag(code).getDisplayLanguage(Locale.ENGLISH);
      codes.putIfAbsent(name.toLowerCase(Locale.ROOT), code);
    }
    return Collections.unmodifiableMap(codes);
  }
}
