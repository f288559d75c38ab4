package org.dixit.check;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dixit.text.Lexicon;

/** The small words that tell how quoted words are framed, by kind. */
final class FrameWords {
  private static final Map<String, Set<String>> WORDS =
      Lexicon.of(FrameWords.class, "frame-words.tsv").words("kind", "words");

  private FrameWords() {}

  /** Whether {@code form} is a word of {@code kind}. */
  static boolean is(String kind, String form) {
    Set<String> words = WORDS.get(kind);
    if (words == null) {
      throw new IllegalArgumentException("no kind of frame words: " + kind);
    }
    return words.contains(form);
  }

  /** Whether any of {@code forms} is a word of {@code kind}. */
  static boolean any(String kind, Iterable<String> forms) {
    for (String form : forms) {
      if (is(kind, form)) {
        return true;
      }
    }
    return false;
  }

  /** Whether {@code forms} deny: with a negator, or with a word of denial. */
  static boolean isNegative(Iterable<String> forms) {
    return any("negator", forms) || any("denial", forms);
  }

  /** Whether a negator is among {@code forms}. */
  static boolean hasNegator(List<String> forms) {
    return any("negator", forms);
  }

  /** How many negators are among {@code forms}. */
  static long negators(List<String> forms) {
    return forms.stream().filter(form -> is("negator", form)).count();
  }
}
