package org.dixit.app;

/** What the exit codes mean. */
final class ExitCode {
  /** Everything was read, and no finding is as grave as {@code --fail-on}. */
  static final int FINE = 0;

  /** A finding is at least as grave as {@code --fail-on}, or not allowed under the profile. */
  static final int FOUND = 1;

  /** The command line is wrong. */
  static final int MISUSE = 2;

  /** Some input could not be read, or the output could not be written. */
  static final int UNREADABLE = 3;

  /** A defect of Dixit. */
  static final int BUG = 70;

  private ExitCode() {}
}
