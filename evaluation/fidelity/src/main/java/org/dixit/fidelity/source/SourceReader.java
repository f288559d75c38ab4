package org.dixit.fidelity.source;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.dixit.Transcript;
import org.dixit.Utterance;
import org.dixit.read.InputReader;
import org.dixit.read.ReadException;

/** Cuts transcripts into windows. */
public final class SourceReader {
  private static final int TURNS = 60;
  private static final int UNITS = 8_000;

  private SourceReader() {}

  /** The windows of all transcripts below {@code paths}, in order. */
  public static List<Window> read(List<Path> paths, Consumer<ReadException> problems) {
    InputReader reader = new InputReader();
    List<Window> windows = new ArrayList<>();
    for (Path path : paths) {
      for (Transcript transcript : reader.transcripts(path, problems)) {
        windows.addAll(windows(transcript));
      }
    }
    return windows;
  }

  private static List<Window> windows(Transcript transcript) {
    List<Window> windows = new ArrayList<>();
    List<Turn> turns = new ArrayList<>();
    int units = 0;
    for (Turn turn : turns(transcript)) {
      int length = turn.text().length();
      if (!turns.isEmpty() && (turns.size() == TURNS || units + length > UNITS)) {
        windows.add(window(transcript, windows.size(), turns));
        turns.clear();
        units = 0;
      }
      turns.add(turn);
      units += length;
    }
    if (!turns.isEmpty()) {
      windows.add(window(transcript, windows.size(), turns));
    }
    return windows;
  }

  private static Window window(Transcript transcript, int number, List<Turn> turns) {
    boolean unlabelled = turns.stream().allMatch(t -> t.label().isEmpty());
    Optional<String> speaker = transcript.speaker().filter(s -> unlabelled);
    String name = transcript.id().replaceAll("\\.[a-z]+$", "");
    String slug = name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
    String id = slug.substring(Math.max(0, slug.length() - 50)).replaceAll("^-|-$", "");
    String unique = id + "-" + Integer.toHexString(transcript.id().hashCode() & 0xfff);
    return new Window(
        unique + "-" + number,
        transcript.id(),
        transcript.title().orElse(name.substring(name.lastIndexOf('/') + 1)),
        transcript.date(),
        speaker,
        turns);
  }

  private static List<Turn> turns(Transcript transcript) {
    List<Turn> turns = new ArrayList<>();
    for (Utterance utterance : transcript.utterances()) {
      String label = utterance.label().replaceAll("[^\\p{L}\\p{N}.'’ \\-]", " ").strip();
      String name = SpeakerNames.of(label.isEmpty() ? transcript.speaker().orElse("") : label);
      String text = utterance.span().in(transcript.text());
      for (List<List<String>> part : parts(text)) {
        turns.add(new Turn(label.toUpperCase(Locale.ROOT), name, part));
      }
    }
    return turns;
  }

  /** The paragraphs of one turn, in pieces that fit a window. */
  private static List<List<List<String>>> parts(String text) {
    List<List<List<String>>> parts = new ArrayList<>();
    List<List<String>> part = new ArrayList<>();
    int units = 0;
    for (String paragraph : text.replace("\r", "").split("\n\\s*\n")) {
      String words = paragraph.strip();
      if (words.isEmpty() || words.matches("(?s)[\\p{L} .]{1,30}:.*")) {
        continue;
      }
      if (units > 0 && units + words.length() > UNITS) {
        parts.add(part);
        part = new ArrayList<>();
        units = 0;
      }
      part.add(SentenceSplitter.split(words));
      units += words.length();
    }
    if (!part.isEmpty()) {
      parts.add(part);
    }
    return parts;
  }
}
