package org.dixit.align;

/** What one step of an alignment does to turn the record into the quotation. */
public enum StepKind {
  /** The word stands on both sides. */
  MATCH,
  /** Another word stands in the quotation. */
  SUBSTITUTE,
  /** The quotation has a word that the record lacks. */
  INSERT,
  /** The record has a word that the quotation lacks. */
  DELETE
}
