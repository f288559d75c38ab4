package org.dixit.app;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.dixit.library.Library;
import org.dixit.library.LibraryException;
import org.dixit.library.Volume;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Tells how much a library holds. */
@Command(
    name = "stats",
    mixinStandardHelpOptions = true,
    description = "Tells how much a library holds.",
    footer = {"", "Exit codes: 0 fine; 1 nothing found; 2 misuse; 3 the library cannot be read."})
final class RecordStatsCommand implements Callable<Integer> {
  private final Console console;

  @Spec private CommandSpec spec;
  @Mixin private LibraryOption library;

  RecordStatsCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws Exception {
    try (Library open = library.open(spec)) {
      List<Volume> volumes = open.volumes();
      long words = volumes.stream().mapToLong(Volume::words).sum();
      long turns = volumes.stream().mapToLong(Volume::turns).sum();
      row("transcripts", volumes.size());
      row("turns", turns);
      row("words", words);
      row("speakers", open.people().size());
      row("bytes", open.bytes());
      console
          .out()
          .printf(
              "%-12s %s%n",
              "days",
              volumes.stream().flatMap(v -> v.date().stream()).min(String::compareTo).orElse("–")
                  + " to "
                  + volumes.stream()
                      .flatMap(v -> v.date().stream())
                      .max(String::compareTo)
                      .orElse("–"));
      return ExitCode.FINE;
    } catch (LibraryException e) {
      console.problem("dixit: " + e.getMessage());
      return ExitCode.UNREADABLE;
    }
  }

  private void row(String name, long value) {
    console.out().printf(Locale.ROOT, "%-12s %,d%n", name, value);
  }
}
