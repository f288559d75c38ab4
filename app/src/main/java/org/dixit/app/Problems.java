package org.dixit.app;

import java.util.function.Consumer;
import org.dixit.read.ReadException;

/** Says each problem in one line and remembers that there was one. */
final class Problems implements Consumer<ReadException> {
  private final Console console;
  private boolean any;

  Problems(Console console) {
    this.console = console;
  }

  @Override
  public void accept(ReadException problem) {
    any = true;
    console.problem(problem.getMessage());
  }

  boolean any() {
    return any;
  }
}
