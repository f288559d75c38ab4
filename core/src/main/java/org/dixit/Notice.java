package org.dixit;

import java.util.Objects;

/**
 * A defect of the copy, with its place.
 *
 * @param kind what is wrong
 * @param span where, in the article's text
 * @param message one sentence that says what is wrong and what Dixit did about it
 */
public record Notice(NoticeKind kind, Span span, String message) {
  public Notice {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(span, "span");
    Objects.requireNonNull(message, "message");
  }
}
