package org.dixit;

/** What a token is made of. */
public enum TokenKind {
  /** Letters, with the apostrophes and hyphens inside them: {@code don't}, {@code U.S.}. */
  WORD,
  /** Digits, with the separators inside them: {@code 1,300}, {@code 7.5}, {@code 5th}. */
  NUMBER,
  /** A quotation mark of any script, single or double, {@code ''} and {@code ``} included. */
  MARK,
  /** Any other visible sign. */
  PUNCTUATION
}
