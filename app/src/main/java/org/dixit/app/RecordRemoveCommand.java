package org.dixit.app;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.dixit.library.LibraryException;
import org.dixit.library.LibraryWriter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Takes files out of a library. */
@Command(
    name = "remove",
    mixinStandardHelpOptions = true,
    description = {
      "Takes files out of a library, with all their transcripts; the files themselves stay."
    },
    footer = {
      "",
      "Exit codes: 0 fine; 1 some file was not there; 2 misuse; 3 the library cannot be written."
    })
final class RecordRemoveCommand implements Callable<Integer> {
  private final Console console;

  @Spec private CommandSpec spec;
  @Mixin private LibraryOption library;

  @Parameters(arity = "1..*", paramLabel = "FILE", description = "files, as list prints them")
  private List<Path> files = new ArrayList<>();

  RecordRemoveCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    boolean all = true;
    try (LibraryWriter writer = LibraryWriter.open(existing())) {
      for (Path file : files) {
        boolean removed = writer.remove(file.toAbsolutePath().normalize().toString());
        if (!removed) {
          console.problem("dixit: not in the library: " + file);
        }
        all &= removed;
      }
    } catch (LibraryException e) {
      console.problem("dixit: " + e.getMessage());
      return ExitCode.UNREADABLE;
    }
    return all ? ExitCode.FINE : ExitCode.FOUND;
  }

  /** The library's folder, where there is a library: removing makes none. */
  private Path existing() throws LibraryException {
    library.open(spec).close();
    return library.folder(spec);
  }
}
