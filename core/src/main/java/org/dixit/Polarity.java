package org.dixit;

/** Whether somebody is reported to have said something, or not to have said it. */
public enum Polarity {
  /** She said so. */
  POSITIVE,
  /** She did not say so. */
  NEGATIVE
}
