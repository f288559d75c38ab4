package org.dixit.workbench.work;

/** Stops work on an article from inside. */
final class Stopped extends RuntimeException {
  private static final long serialVersionUID = 1;

  Stopped() {
    super("stopped", null, false, false);
  }
}
