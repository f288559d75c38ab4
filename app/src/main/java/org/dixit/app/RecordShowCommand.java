package org.dixit.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.dixit.Speaker;
import org.dixit.Transcript;
import org.dixit.Utterance;
import org.dixit.library.Library;
import org.dixit.library.LibraryException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Shows a transcript of a library with its speakers. */
@Command(
    name = "show",
    mixinStandardHelpOptions = true,
    description = "Shows a transcript of a library with its speakers.",
    footer = {"", "Exit codes: 0 fine; 1 nothing found; 2 misuse; 3 the library cannot be read."})
final class RecordShowCommand implements Callable<Integer> {
  private final Console console;

  @Spec private CommandSpec spec;
  @Mixin private LibraryOption library;

  @Parameters(paramLabel = "KEY", description = "the transcript's key, as list prints it")
  private String key;

  RecordShowCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws Exception {
    try (Library open = library.open(spec)) {
      Optional<Transcript> found = open.transcript(key);
      if (found.isEmpty()) {
        console.problem("dixit: no transcript with the key " + key + "; see dixit record list");
        return ExitCode.FOUND;
      }
      Transcript transcript = found.get();
      row("title", transcript.title());
      row("date", transcript.date());
      row("body", transcript.body());
      row("place", transcript.place());
      row("grade", Optional.of(transcript.grade().name()));
      for (Utterance turn : transcript.utterances()) {
        console.out().println();
        String name = turn.speaker().map(Speaker::name).orElse("speaker not named");
        String label = turn.label().isEmpty() ? "" : " (" + turn.label() + ")";
        console.out().println(name + label + notes(transcript, turn));
        console.out().println(turn.span().in(transcript.text()).strip());
      }
      return ExitCode.FINE;
    } catch (LibraryException e) {
      console.problem("dixit: " + e.getMessage());
      return ExitCode.UNREADABLE;
    }
  }

  /** Where the turn stands, in what language it was spoken, and whether it was. */
  private static String notes(Transcript transcript, Utterance turn) {
    List<String> notes = new ArrayList<>();
    transcript.locator(turn.span().start()).ifPresent(notes::add);
    turn.language().ifPresent(l -> notes.add("spoken in " + l));
    if (!turn.delivered()) {
      notes.add("not spoken");
    }
    return notes.isEmpty() ? "" : " · " + String.join(" · ", notes);
  }

  private void row(String name, Optional<String> value) {
    value.ifPresent(v -> console.out().println(name + ": " + v));
  }
}
