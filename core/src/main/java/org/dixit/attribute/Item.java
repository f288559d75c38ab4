package org.dixit.attribute;

import org.dixit.Span;

/**
 * One unit of a paragraph as the rules see it: a token of the frame, or a whole quoted span.
 *
 * @param kind what it is
 * @param span where it stands in the article's text
 * @param text its characters as printed; for a quotation only the mark it opens with
 * @param form the word folded to lower case; empty for what is no word
 * @param quotation which quotation of the extraction it belongs to, or -1
 */
record Item(Kind kind, Span span, String text, String form, int quotation) {
  enum Kind {
    WORD,
    NUMBER,
    SIGN,
    QUOTE,
    TERM
  }

  boolean isQuote() {
    return kind == Kind.QUOTE;
  }

  boolean isWord() {
    return kind == Kind.WORD;
  }

  boolean isSign(String sign) {
    return kind == Kind.SIGN && text.equals(sign);
  }

  boolean isDash() {
    return kind == Kind.SIGN && (text.startsWith("-") || "–—―".contains(text));
  }

  /** Whether a word begins with a capital letter. */
  boolean isCapital() {
    return kind == Kind.WORD && Character.isUpperCase(text.charAt(0));
  }

  /** Whether it can be part of a noun phrase by its shape alone. */
  boolean isNounShaped() {
    return kind == Kind.WORD || kind == Kind.NUMBER || kind == Kind.TERM;
  }
}
