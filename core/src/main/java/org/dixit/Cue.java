package org.dixit;

import java.util.Objects;

/**
 * The words that signal speech.
 *
 * @param span where they stand in the article's text
 * @param lemma the entry of the cue lexicon, for instance {@code say} or {@code according to}; the
 *     words themselves, in lower case, where the lexicon has none
 */
public record Cue(Span span, String lemma) {
  public Cue {
    Objects.requireNonNull(span, "span");
    Objects.requireNonNull(lemma, "lemma");
  }
}
