package org.dixit.app;

import java.util.OptionalInt;

/** When a run fails: from which severity on, or where the profile does not allow something. */
enum FailOn {
  S0,
  S1,
  S2,
  S3,
  S4,
  PROFILE,
  NEVER;

  /**
   * Whether the run fails.
   *
   * @param worst the gravest severity
   * @param refused whether something is not allowed under the profile
   */
  boolean isReached(OptionalInt worst, boolean refused) {
    return switch (this) {
      case NEVER -> false;
      case PROFILE -> refused;
      default -> worst.isPresent() && worst.getAsInt() >= ordinal();
    };
  }
}
