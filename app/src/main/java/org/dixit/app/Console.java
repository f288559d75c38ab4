package org.dixit.app;

import java.io.InputStream;
import java.io.PrintWriter;

/**
 * The streams a command works on.
 *
 * @param in standard input, read when {@code -} is among the inputs
 * @param out where reports go
 * @param err where problems and progress go
 * @param terminal which of them are terminals
 */
record Console(InputStream in, PrintWriter out, PrintWriter err, Terminal terminal) {
  /** Says in one line what is wrong. */
  void problem(String message) {
    err.println(message.lines().findFirst().orElse(""));
    err.flush();
  }
}
