package org.dixit.app;

import java.util.OptionalInt;

/** The severity from which on a run fails. */
enum FailOn {
  S0,
  S1,
  S2,
  S3,
  S4,
  NEVER;

  boolean isReached(OptionalInt worst) {
    return this != NEVER && worst.isPresent() && worst.getAsInt() >= ordinal();
  }
}
