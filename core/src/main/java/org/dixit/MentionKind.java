package org.dixit;

/** How a source is mentioned. */
public enum MentionKind {
  /** By a name: {@code Secretary of State Antony Blinken}. */
  NAME,
  /** By a description: {@code the Chinese minister}. */
  NOMINAL,
  /** By a pronoun: {@code he}. */
  PRONOUN
}
