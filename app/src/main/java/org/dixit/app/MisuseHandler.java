package org.dixit.app;

import java.io.PrintWriter;
import picocli.CommandLine;

/** Says in one line what is wrong with the command line, and where help is. */
final class MisuseHandler implements CommandLine.IParameterExceptionHandler {
  @Override
  public int handleParseException(CommandLine.ParameterException problem, String[] args) {
    CommandLine line = problem.getCommandLine();
    PrintWriter err = line.getErr();
    err.println("dixit: " + problem.getMessage().lines().findFirst().orElse("misuse"));
    CommandLine.UnmatchedArgumentException.printSuggestions(problem, err);
    err.println("Try: " + line.getCommandSpec().qualifiedName() + " --help");
    return ExitCode.MISUSE;
  }
}
