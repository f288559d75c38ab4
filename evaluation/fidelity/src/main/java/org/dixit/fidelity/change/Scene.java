package org.dixit.fidelity.change;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.dixit.fidelity.source.Turn;
import org.dixit.fidelity.source.Window;
import org.dixit.fidelity.text.Line;

/**
 * One sentence of the record and where it stands.
 *
 * @param window the record
 * @param turn the turn, by its place in the window
 * @param paragraph the paragraph, by its place in the turn
 * @param sentence the sentence, by its place in the paragraph
 * @param line the words as they are now
 * @param random whatever is chosen is chosen by it
 */
public record Scene(
    Window window, int turn, int paragraph, int sentence, Line line, Random random) {

  /** The same place with other words. */
  public Scene with(String words) {
    return new Scene(window, turn, paragraph, sentence, Line.of(words), random);
  }

  /** Who speaks. */
  public Turn speaking() {
    return window.turns().get(turn);
  }

  /** The sentence as the record has it. */
  public String said() {
    return sentences().get(sentence);
  }

  /** The sentence {@code step} after this one in the same paragraph. */
  public Optional<String> next(int step) {
    int at = sentence + step;
    return at >= 0 && at < sentences().size() ? Optional.of(sentences().get(at)) : Optional.empty();
  }

  private List<String> sentences() {
    return speaking().paragraphs().get(paragraph);
  }

  /** Whether {@code sentence} can be quoted: one whole plain sentence of 8 to 40 words. */
  public static boolean isQuotable(String sentence) {
    return isRough(sentence) && !sentence.matches(".*(?:--|\\.\\.|…| - | – |—).*");
  }

  /** The same, but a dash or an ellipsis may stand in it. */
  public static boolean isRough(String sentence) {
    int words = sentence.split(" ").length;
    return words >= 8
        && words <= 40
        && sentence.matches("\\p{Lu}[^()\\[\\]{}“”\"«»*_<>|:\\n\\uFFFD`‘]*[a-z0-9%][.?!]")
        && !sentence.matches(".*(?:\\b(\\w+) \\1\\b|\\p{Lu}{4}.*\\p{Lu}{4}.*\\p{Lu}{4}).*");
  }
}
