package org.dixit.app;

import java.util.List;
import java.util.concurrent.Callable;
import org.dixit.library.Library;
import org.dixit.library.LibraryException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Reads a whole library and tells whether it is what was added. */
@Command(
    name = "verify",
    mixinStandardHelpOptions = true,
    description = "Reads a whole library and tells whether it is what was added.",
    footer = {
      "",
      "Exit codes: 0 fine; 1 something is wrong; 2 misuse; 3 the library cannot be read."
    })
final class RecordVerifyCommand implements Callable<Integer> {
  private final Console console;

  @Spec private CommandSpec spec;
  @Mixin private LibraryOption library;

  RecordVerifyCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws Exception {
    try (Library open = library.open(spec)) {
      List<String> problems = open.verify();
      problems.forEach(console::problem);
      if (problems.isEmpty()) {
        console.out().println(open.volumes().size() + " transcripts, all as they were added");
      }
      return problems.isEmpty() ? ExitCode.FINE : ExitCode.FOUND;
    } catch (LibraryException e) {
      console.problem("dixit: " + e.getMessage());
      return ExitCode.UNREADABLE;
    }
  }
}
