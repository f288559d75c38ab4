package org.dixit;

/** What was done to the record's words. */
public enum EditKind {
  INSERT,
  DELETE,
  SUBSTITUTE,
  MOVE,
  DUPLICATE
}
