package org.dixit.app;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.dixit.Transcript;
import org.dixit.library.Library;
import org.dixit.library.LibraryException;
import org.dixit.library.Volume;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Writes the transcripts of a library into a folder, from which they can be added again. */
@Command(
    name = "export",
    mixinStandardHelpOptions = true,
    description = {
      "Writes the transcripts of a library into a folder, one file each: the text with its front",
      "matter or, where turns would not be read back from it, lines of JSON."
    },
    footer = {"", "Exit codes: 0 fine; 1 nothing found; 2 misuse; 3 the library cannot be read."})
final class RecordExportCommand implements Callable<Integer> {
  private final Console console;

  @Spec private CommandSpec spec;
  @Mixin private LibraryOption library;

  @Option(
      names = {"-o", "--out"},
      required = true,
      paramLabel = "DIR",
      description = "the folder to write into")
  private Path out;

  RecordExportCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws Exception {
    try (Library open = library.open(spec)) {
      int number = 0;
      for (Volume volume : open.volumes()) {
        Transcript transcript = open.transcript(volume.key()).orElseThrow();
        Path file = TranscriptFile.write(out, ++number, transcript);
        console.out().println(file);
      }
      return ExitCode.FINE;
    } catch (LibraryException e) {
      console.problem("dixit: " + e.getMessage());
      return ExitCode.UNREADABLE;
    }
  }
}
