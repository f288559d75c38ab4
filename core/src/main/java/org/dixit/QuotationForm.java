package org.dixit;

/** How words are given as somebody's. */
public enum QuotationForm {
  /** All of the content stands inside marks. */
  DIRECT,
  /** The content stands partly inside marks. */
  MIXED,
  /** None of it does. */
  INDIRECT,
  /**
   * An act of speech is told, not what was said (Leech and Short, 1981): "she spoke at the fair",
   * "he attacked the board". The content is whom or what it concerned.
   */
  NARRATED
}
