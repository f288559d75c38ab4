package org.dixit.read;

import java.util.Locale;
import java.util.Optional;

/** Reads notes that tell the language of a turn: {@code spoke in Russian}, {@code In French.} */
final class TurnLanguage {
  private TurnLanguage() {}

  /** Whether {@code note}, the words inside brackets, tells of language or interpreter. */
  static boolean isNote(String note) {
    String words = fold(note);
    for (String phrase : StageNotes.languagePhrases()) {
      if (words.startsWith(phrase) && endsNote(phrase, TextLines.collapse(note))) {
        return true;
      }
    }
    return words.startsWith("in ") && words.split(" ").length == 2 && of(note).isPresent();
  }

  /** Whether what follows {@code phrase} in {@code note} is the name of a language, or little. */
  private static boolean endsNote(String phrase, String note) {
    String rest = note.substring(phrase.length()).replaceFirst("^[ .,;]+", "");
    if (phrase.endsWith(" in") || phrase.endsWith(" from")) {
      return !rest.isEmpty() && Character.isUpperCase(rest.charAt(0));
    }
    return rest.isEmpty()
        || Character.isUpperCase(rest.charAt(0))
        || rest.startsWith("from ")
        || rest.startsWith("by ");
  }

  /** The language {@code note} names, as BCP 47. */
  static Optional<String> of(String note) {
    String[] words = fold(note).split("[ ;,]+");
    for (int i = 1; i < words.length; i++) {
      boolean named = words[i - 1].equals("in") || words[i - 1].equals("from");
      Optional<String> language = named ? TurnLabelWords.language(words[i]) : Optional.empty();
      if (language.isPresent()) {
        return language;
      }
    }
    return Optional.empty();
  }

  private static String fold(String note) {
    return TextLines.collapse(note).toLowerCase(Locale.ROOT).replace(".", "");
  }
}
