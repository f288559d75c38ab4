package org.dixit.app;

import java.io.PrintWriter;
import java.util.List;
import picocli.CommandLine;

/** Says in one line what is wrong with the command line, and where help is. */
final class MisuseHandler implements CommandLine.IParameterExceptionHandler {
  @Override
  public int handleParseException(CommandLine.ParameterException thrown, String[] args) {
    CommandLine line = thrown.getCommandLine();
    CommandLine.ParameterException problem = mistyped(thrown, args);
    PrintWriter err = line.getErr();
    err.println("dixit: " + problem.getMessage().lines().findFirst().orElse("misuse"));
    CommandLine.UnmatchedArgumentException.printSuggestions(problem, err);
    err.println("Try: " + line.getCommandSpec().qualifiedName() + " --help");
    return ExitCode.MISUSE;
  }

  /** A required option that is missing most often was mistyped: then that is the problem. */
  private static CommandLine.ParameterException mistyped(
      CommandLine.ParameterException thrown, String... args) {
    if (!(thrown instanceof CommandLine.MissingParameterException)) {
      return thrown;
    }
    CommandLine line = thrown.getCommandLine();
    for (String arg : args) {
      String name = arg.contains("=") ? arg.substring(0, arg.indexOf('=')) : arg;
      if (name.startsWith("--") && line.getCommandSpec().findOption(name) == null) {
        return new CommandLine.UnmatchedArgumentException(line, List.of(name));
      }
    }
    return thrown;
  }
}
