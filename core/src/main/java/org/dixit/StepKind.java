package org.dixit;

/** What one step of an alignment does to turn the record into the quotation. */
public enum StepKind {
  /** The words stand on both sides. */
  MATCH,
  /** Other words stand in the quotation. */
  SUBSTITUTE,
  /** The quotation has words that the record lacks. */
  INSERT,
  /** The record has words that the quotation lacks. */
  DELETE,
  /** The same words stand elsewhere in the quotation. */
  MOVE
}
