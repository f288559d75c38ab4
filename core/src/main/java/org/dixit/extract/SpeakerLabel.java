package org.dixit.extract;

import org.dixit.text.Tokens;

/** Tells the label of a turn, as transcripts print it: "WALLACE: Will you come?". Stateless. */
final class SpeakerLabel {
  private static final int LONGEST = 5;

  private SpeakerLabel() {}

  /**
   * The token behind the colon of the label that begins at token {@code i}; {@code i} if none does.
   * A label is in capitals.
   */
  static int end(Tokens tokens, int i) {
    int at = i;
    while (at < i + LONGEST && isCapitals(tokens, at)) {
      at++;
    }
    boolean label = at > i && tokens.lower(at).equals(":") && tokens.has(at + 1);
    return label ? at + 1 : i;
  }

  private static boolean isCapitals(Tokens tokens, int i) {
    if (!tokens.isWord(i)) {
      return tokens.has(i) && tokens.lower(i).equals(".") && i > 0 && !tokens.spaceBefore(i);
    }
    String word = tokens.get(i).text();
    return word.chars().noneMatch(Character::isLowerCase)
        && word.chars().anyMatch(Character::isUpperCase);
  }

  /** The first word of a paragraph, behind the mark it may open with. */
  static int first(Tokens tokens) {
    return tokens.isMark(0) ? 1 : 0;
  }

  /** Whether the paragraph is a turn with its label. */
  static boolean opens(Tokens tokens) {
    return end(tokens, first(tokens)) > first(tokens);
  }
}
