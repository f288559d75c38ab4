package org.dixit.read;

import java.util.Locale;
import java.util.Optional;

/** Reads notes that tell the language of a turn: {@code spoke in Russian}, {@code In French.} */
final class TurnLanguage {
  private TurnLanguage() {}

  /** Whether {@code note}, the words inside brackets, tells of language or interpreter. */
  static boolean isNote(String note) {
    String words = fold(note);
    if (StageNotes.languagePhrases().stream().anyMatch(words::startsWith)) {
      return true;
    }
    return words.startsWith("in ") && words.split(" ").length == 2 && of(note).isPresent();
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
