package org.dixit.library;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import org.dixit.Grade;
import org.dixit.Milestone;
import org.dixit.RecordFile;
import org.dixit.Span;
import org.dixit.Speaker;
import org.dixit.Transcript;
import org.dixit.Utterance;
import org.dixit.text.Sha256;

/** Transcripts for tests. */
final class Books {
  private static final List<String> WORDS =
      List.of(
          "harbour", "ferry", "toll", "winter", "pilot", "council", "vote", "bridge", "we", "the",
          "will", "not", "raise", "of", "and", "mend", "quay", "storm", "letter", "island");

  private Books() {}

  static Speaker speaker(String name) {
    String id = name.toLowerCase(Locale.ROOT).replace(' ', '-');
    return new Speaker(id, name, List.of(), Optional.of("Member"), List.of());
  }

  /** A transcript of turns "name: words", one a line. */
  static Transcript transcript(String id, String date, String... turns) {
    StringBuilder text = new StringBuilder("The assembly met at noon.\n\n");
    List<Utterance> utterances = new ArrayList<>();
    for (String turn : turns) {
      String[] parts = turn.split(": ", 2);
      String label = parts[0].toUpperCase(Locale.ROOT);
      text.append(label).append(": ");
      int start = text.length();
      text.append(parts[1]);
      List<Span> asides = new ArrayList<>();
      int aside = parts[1].indexOf("(Applause.)");
      if (aside >= 0) {
        asides.add(new Span(start + aside, start + aside + "(Applause.)".length()));
      }
      utterances.add(
          new Utterance(
              label,
              Optional.of(speaker(parts[0])),
              new Span(start, text.length()),
              Optional.empty(),
              true,
              asides));
      text.append("\n\n");
    }
    text.append("The assembly rose at dusk.\n");
    return new Transcript(
        id,
        Optional.of("Assembly of " + date),
        Optional.of(date),
        Optional.of("Harbour Assembly"),
        Optional.of("Velmar"),
        "en",
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Grade.G1,
        true,
        Optional.of("invented"),
        text.toString(),
        utterances,
        List.of(
            new Milestone(0, Milestone.Kind.PAGE, "1"),
            new Milestone(text.length() / 2, Milestone.Kind.PAGE, "2"),
            new Milestone(text.length() / 2, Milestone.Kind.TIME, "12:30")));
  }

  static RecordFile file(String name, Transcript... transcripts) {
    StringBuilder bytes = new StringBuilder();
    for (Transcript transcript : transcripts) {
      bytes.append(transcript.text());
    }
    return new RecordFile(
        Path.of("/records").resolve(name), Sha256.of(bytes.toString()), List.of(transcripts));
  }

  /** A file with a few hundred words, the same for the same seed. */
  static RecordFile random(long seed) {
    Random dice = new Random(seed);
    String[] turns = new String[1 + dice.nextInt(12)];
    for (int i = 0; i < turns.length; i++) {
      StringBuilder said = new StringBuilder();
      for (int n = 3 + dice.nextInt(400); n > 0; n--) {
        said.append(WORDS.get(dice.nextInt(WORDS.size())));
        said.append(dice.nextInt(12) == 0 ? ". " : dice.nextInt(90) == 0 ? " \uD83D\uDEA2 " : " ");
      }
      String end = dice.nextInt(4) == 0 ? "(Applause.)" : "so.";
      turns[i] = (dice.nextBoolean() ? "Ada Brandt" : "Tom Ferrow") + ": " + said + end;
    }
    String date = String.format(Locale.ROOT, "2031-%02d-%02d", 1 + seed % 12, 1 + seed % 28);
    return file("r" + seed + ".txt", transcript("r" + seed + ".txt", date, turns));
  }
}
