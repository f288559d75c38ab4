package org.dixit.app.polnear;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.dixit.Span;

/**
 * A statement as the scorer compares it: by its words.
 *
 * @param content the words of what was said; never empty
 * @param source the words that name who said it
 * @param cue the words that signal it
 * @param stratum how the content stands to the marks
 */
record ScoredStatement(
    BitSet content, Optional<BitSet> source, Optional<BitSet> cue, Stratum stratum) {

  /** The statement of these spans; empty where the content has no word. */
  static Optional<ScoredStatement> of(
      ScoredText text, List<Span> content, List<Span> source, List<Span> cue) {
    BitSet words = text.words(content);
    return words.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new ScoredStatement(
                words, some(text.words(source)), some(text.words(cue)), text.stratum(words)));
  }

  private static Optional<BitSet> some(BitSet words) {
    return words.isEmpty() ? Optional.empty() : Optional.of(words);
  }
}
