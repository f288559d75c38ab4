package org.dixit;

import java.util.Objects;

/**
 * Words that name a possible source.
 *
 * @param span where they stand in the article's text
 * @param kind name, description or pronoun
 */
public record Mention(Span span, MentionKind kind) {
  public Mention {
    Objects.requireNonNull(span, "span");
    Objects.requireNonNull(kind, "kind");
  }
}
