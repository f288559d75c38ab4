package org.dixit;

import java.util.Objects;

/**
 * A stretch of words to which the tagger gives one role.
 *
 * @param role what the words do in an attribution
 * @param span where they stand in the article's text
 * @param confidence how probable the tagger holds the role of these words, 0 to 1: the mean over
 *     the tokens
 */
public record Tag(Role role, Span span, double confidence) {
  public Tag {
    Objects.requireNonNull(role, "role");
    Objects.requireNonNull(span, "span");
    if (!(confidence >= 0 && confidence <= 1)) {
      throw new IllegalArgumentException("not a probability: " + confidence);
    }
  }
}
