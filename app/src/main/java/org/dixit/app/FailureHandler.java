package org.dixit.app;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import picocli.CommandLine;

/**
 * Tells output that cannot be written, which is one line, from a defect of Dixit, which is shown
 * whole.
 */
final class FailureHandler implements CommandLine.IExecutionExceptionHandler {
  @Override
  public int handleExecutionException(
      Exception problem, CommandLine line, CommandLine.ParseResult parsed) {
    PrintWriter err = line.getErr();
    if (problem instanceof IOException || problem instanceof UncheckedIOException) {
      err.println("dixit: " + words(problem));
      return ExitCode.UNREADABLE;
    }
    err.println("dixit: this is a defect of Dixit; please report it with the lines below");
    problem.printStackTrace(err);
    return ExitCode.BUG;
  }

  /** The message of a file's exception is no more than its name. */
  private static String words(Exception problem) {
    Throwable cause = problem instanceof UncheckedIOException ? problem.getCause() : problem;
    if (cause instanceof NoSuchFileException) {
      return cause.getMessage() + ": no such file or folder";
    }
    if (cause instanceof AccessDeniedException) {
      return cause.getMessage() + ": not permitted";
    }
    return String.valueOf(cause.getMessage());
  }
}
