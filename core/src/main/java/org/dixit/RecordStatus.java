package org.dixit;

/** What the record holds of the words in question. */
public enum RecordStatus {
  /** The passage is here. */
  FOUND,
  /** Only part of what was said is here. */
  PARTIAL,
  /** Several records have the passage and differ. */
  PLURAL,
  /** No record of this speaker or event is here. */
  ABSENT,
  /** The record is complete, so absence is evidence. */
  CLOSED
}
