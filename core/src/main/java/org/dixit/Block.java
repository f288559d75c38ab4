package org.dixit;

import java.util.Objects;

/**
 * One typed block of an article.
 *
 * @param kind what the block is for
 * @param span where it stands in the article's text, without the white space around it
 */
public record Block(BlockKind kind, Span span) {
  public Block {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(span, "span");
  }
}
