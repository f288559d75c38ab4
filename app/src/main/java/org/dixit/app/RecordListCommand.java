package org.dixit.app;

import java.util.concurrent.Callable;
import org.dixit.library.Library;
import org.dixit.library.LibraryException;
import org.dixit.library.Volume;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Lists the transcripts of a library. */
@Command(
    name = "list",
    mixinStandardHelpOptions = true,
    description = "Lists the transcripts of a library.",
    footer = {
      "",
      "One line each, tab-separated: day, grade, complete or partial, words, turns, language, title, key.",
      "",
      "Exit codes: 0 fine; 1 nothing found; 2 misuse; 3 the library cannot be read."
    })
final class RecordListCommand implements Callable<Integer> {
  private final Console console;

  @Spec private CommandSpec spec;
  @Mixin private LibraryOption library;

  RecordListCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws Exception {
    try (Library open = library.open(spec)) {
      for (Volume volume : open.volumes()) {
        console.out().println(line(volume));
      }
      return open.volumes().isEmpty() ? ExitCode.FOUND : ExitCode.FINE;
    } catch (LibraryException e) {
      console.problem("dixit: " + e.getMessage());
      return ExitCode.UNREADABLE;
    }
  }

  private String line(Volume volume) {
    return String.join(
        "\t",
        volume.date().orElse(""),
        volume.grade().name(),
        volume.complete() ? "complete" : "partial",
        String.valueOf(volume.words()),
        String.valueOf(volume.turns()),
        volume.language(),
        volume.title().orElse("").replaceAll("\\s+", " "),
        volume.key());
  }
}
