package org.dixit.app;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.io.SerializedString;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.dixit.Milestone;
import org.dixit.Transcript;
import org.dixit.Utterance;
import org.dixit.read.InputReader;
import org.dixit.read.ReadException;

/**
 * Writes a transcript as a text file with YAML front matter; where that would not be read back with
 * the same turns, as lines of JSON.
 */
final class TranscriptFile {
  private static final int LONGEST_NAME = 80;

  private TranscriptFile() {}

  static Path write(Path folder, int number, Transcript transcript) throws IOException {
    Files.createDirectories(folder);
    String name = transcript.id().replaceAll("[^\\p{L}\\p{N}.-]+", "-");
    String end = name.substring(Math.max(0, name.length() - LONGEST_NAME));
    String base = String.format(Locale.ROOT, "%06d-%s", number, end);
    Path text = folder.resolve(base + ".txt");
    Files.writeString(text, text(transcript), StandardCharsets.UTF_8);
    if (isReadBack(text, transcript)) {
      return text;
    }
    Files.delete(text);
    return lines(folder.resolve(base + ".jsonl"), transcript);
  }

  private static boolean isReadBack(Path file, Transcript transcript) {
    List<ReadException> problems = new ArrayList<>();
    List<Transcript> read = new InputReader().transcripts(file, problems::add);
    return read.size() == 1 && turns(read.get(0)).equals(turns(transcript));
  }

  private static List<String> turns(Transcript transcript) {
    return transcript.utterances().stream()
        .map(u -> u.label() + "\n" + u.span().in(transcript.text()))
        .toList();
  }

  private static Path lines(Path file, Transcript transcript) throws IOException {
    try (BufferedWriter out = Files.newBufferedWriter(file);
        JsonGenerator json = new JsonFactory().createGenerator(out)) {
      json.setRootValueSeparator(new SerializedString("\n"));
      boolean first = true;
      for (Utterance turn : transcript.utterances()) {
        json.writeStartObject();
        json.writeStringField("speaker", turn.label().isEmpty() ? null : turn.label());
        json.writeStringField("text", turn.span().in(transcript.text()));
        optional(json, "time", transcript.milestone(Milestone.Kind.TIME, turn.span().start()));
        optional(json, "date", transcript.date());
        if (first) {
          optional(json, "title", transcript.title());
          optional(json, "body", transcript.body());
          optional(json, "place", transcript.place());
          json.writeStringField("language", transcript.language());
          json.writeStringField("grade", transcript.grade().name());
          json.writeBooleanField("complete", transcript.complete());
          optional(json, "source", transcript.source());
        }
        json.writeEndObject();
        first = false;
      }
      json.writeRaw("\n");
    }
    return file;
  }

  private static void optional(JsonGenerator json, String field, Optional<String> value)
      throws IOException {
    if (value.isPresent()) {
      json.writeStringField(field, value.get());
    }
  }

  private static String text(Transcript transcript) {
    StringBuilder text = new StringBuilder();
    boolean own = transcript.text().startsWith("---\n");
    if (!own) {
      text.append("---\n");
      row(text, "title", transcript.title());
      row(text, "date", transcript.date());
      row(text, "body", transcript.body());
      row(text, "place", transcript.place());
      row(text, "speaker", transcript.speaker());
      row(text, "role", transcript.role());
      row(text, "language", Optional.of(transcript.language()));
      row(text, "spoken_language", transcript.spokenLanguage());
      row(text, "grade", Optional.of(transcript.grade().name()));
      text.append("complete: ").append(transcript.complete()).append('\n');
      row(text, "source", transcript.source());
      text.append("---\n\n");
    }
    return text.append(transcript.text()).toString();
  }

  private static void row(StringBuilder text, String name, Optional<String> value) {
    value.ifPresent(
        v ->
            text.append(name)
                .append(": \"")
                .append(v.replace("\\", "\\\\").replace("\"", "\\\"").replaceAll("\\s+", " "))
                .append("\"\n"));
  }
}
