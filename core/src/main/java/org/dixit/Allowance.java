package org.dixit;

/** What a house says to a quotation; the gravest last. */
public enum Allowance {
  /** It may be printed so. */
  ALLOWED,
  /** It may be, but somebody should look. */
  FLAGGED,
  /** It may not. */
  NOT_ALLOWED
}
