package org.dixit;

import java.util.Objects;

/**
 * One token of a document.
 *
 * @param kind what it is made of
 * @param span where it stands in the article's text
 * @param text its characters as printed
 */
public record Token(TokenKind kind, Span span, String text) {
  public Token {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(span, "span");
    Objects.requireNonNull(text, "text");
  }

  public boolean isWord() {
    return kind == TokenKind.WORD;
  }
}
