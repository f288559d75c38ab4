package org.dixit;

/** In what way an edit changes the meaning. */
public enum MeaningKind {
  /** A negator, an antonym, a phrasal verb reversed. */
  POLARITY,
  /** A value, a unit, an order of magnitude. */
  NUMBER,
  /** A date, a weekday, a relative time. */
  DATE,
  /** Another person, country or body. */
  NAME,
  /** Who does it and to whom; we, you, they. */
  ROLE,
  /** A pronoun that now points elsewhere. */
  REFERENT,
  /** From or to, before or after, rise or fall. */
  DIRECTION,
  /** Must, should, may; statement or question. */
  MODALITY,
  /** All, some, none. */
  QUANTIFIER,
  /** Alleged, if, unless. */
  HEDGE,
  /** Did, does, will. */
  TENSE,
  /** How strongly. */
  DEGREE,
  /** A term of art. */
  TERM,
  /** The copy's cue against what was done. */
  SPEECH_ACT,
  /** Half of "not X but Y". */
  COMPLETENESS
}
