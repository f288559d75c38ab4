package org.dixit;

import java.util.List;
import java.util.Objects;

/**
 * One sentence.
 *
 * @param span where it stands in the article's text, without the white space around it
 * @param tokens its tokens in order
 */
public record Sentence(Span span, List<Token> tokens) {
  public Sentence {
    Objects.requireNonNull(span, "span");
    tokens = List.copyOf(tokens);
  }
}
