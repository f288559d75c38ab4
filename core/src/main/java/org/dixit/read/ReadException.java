package org.dixit.read;

import java.io.IOException;

/** Input that cannot be read, with its name: the message is {@code file:line: problem}. */
public final class ReadException extends IOException {
  private static final long serialVersionUID = 1;

  /**
   * @param file the input's name as the user gave it
   * @param line the line of the problem, counted from 1; 0 where it has none
   * @param problem what is wrong and, where possible, what to do about it
   */
  public ReadException(String file, int line, String problem) {
    super(file + (line > 0 ? ":" + line : "") + ": " + problem);
  }
}
