package org.dixit.fidelity.text;

/** In which form a word stands, and so what may stand beside it. */
public enum Slot {
  BASE,
  THIRD,
  PAST,
  PARTICIPLE,
  EITHER_PAST,
  ING,
  SINGULAR,
  PLURAL,
  ADJECTIVE,
  ADVERB,
  ANY
}
