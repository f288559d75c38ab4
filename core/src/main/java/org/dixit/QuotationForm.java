package org.dixit;

/** How words are quoted. */
public enum QuotationForm {
  /** All of the content stands inside marks. */
  DIRECT,
  /** The content stands partly inside marks. */
  MIXED,
  /** None of it does. */
  INDIRECT
}
