package org.dixit.read;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.dixit.Span;
import org.dixit.Transcript;
import org.dixit.Utterance;

/** Writes records into a folder and reads them again, for tests. */
final class Records {
  private final Path folder;
  final List<String> problems = new ArrayList<>();

  Records(Path folder) {
    this.folder = folder;
  }

  Transcript one(String name, String text) {
    List<Transcript> all = all(name, text);
    assertEquals(List.of(), problems);
    assertEquals(1, all.size());
    return all.get(0);
  }

  List<Transcript> all(String name, String text) {
    write(name, text);
    return read(folder.resolve(name));
  }

  void write(String name, String text) {
    try {
      Path file = folder.resolve(name);
      Files.createDirectories(file.getParent());
      Files.write(file, text.getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  List<Transcript> read(Path path) {
    return new InputReader().transcripts(path, e -> problems.add(e.getMessage()));
  }

  /** Turns as {@code label: words}, white space collapsed, asides left out. */
  static List<String> spoken(Transcript transcript) {
    return transcript.utterances().stream()
        .map(turn -> turn.label() + ": " + spoken(transcript, turn))
        .toList();
  }

  static String spoken(Transcript transcript, Utterance turn) {
    StringBuilder words = new StringBuilder();
    int at = turn.span().start();
    for (Span aside : turn.asides()) {
      words.append(transcript.text(), at, aside.start());
      at = aside.end();
    }
    words.append(transcript.text(), at, turn.span().end());
    return TextLines.collapse(words.toString());
  }

  static List<String> labels(Transcript transcript) {
    return transcript.utterances().stream().map(Utterance::label).toList();
  }

  static List<String> asides(Transcript transcript) {
    return transcript.utterances().stream()
        .flatMap(turn -> turn.asides().stream())
        .map(aside -> TextLines.collapse(aside.in(transcript.text())))
        .toList();
  }
}
