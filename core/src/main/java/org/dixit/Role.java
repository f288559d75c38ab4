package org.dixit;

/** What a stretch of words does in an attribution. */
public enum Role {
  /** The words that name who is speaking, thinking or feeling. */
  SOURCE,
  /** The words that say that somebody speaks, thinks or feels. */
  CUE,
  /** What is said, thought or felt. */
  CONTENT
}
