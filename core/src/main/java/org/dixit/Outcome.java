package org.dixit;

import java.util.List;

/** What a reader sees first. */
public enum Outcome {
  /** These are the words of the record. */
  FAITHFUL,
  /** The words were edited; the sense was not. */
  EDITED,
  /** The sense was changed. */
  CHANGED,
  /** The words stand in the record, but not so: another speaker, another context. */
  MISPLACED,
  /** The record does not decide. */
  OPEN;

  /** All of them as a reader should look at them: what was changed first, what is faithful last. */
  public static List<Outcome> worstFirst() {
    return List.of(CHANGED, MISPLACED, EDITED, OPEN, FAITHFUL);
  }
}
