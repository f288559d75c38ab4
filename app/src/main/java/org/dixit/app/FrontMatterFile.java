package org.dixit.app;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.dixit.Transcript;

/** Writes a transcript as a text file with YAML front matter. */
final class FrontMatterFile {
  private static final int LONGEST_NAME = 80;

  private FrontMatterFile() {}

  static Path write(Path folder, int number, Transcript transcript) throws IOException {
    Files.createDirectories(folder);
    String name = transcript.id().replaceAll("[^\\p{L}\\p{N}.-]+", "-");
    String end = name.substring(Math.max(0, name.length() - LONGEST_NAME));
    Path file = folder.resolve(String.format(Locale.ROOT, "%06d-%s.txt", number, end));
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
    text.append(transcript.text());
    Files.writeString(file, text, StandardCharsets.UTF_8);
    return file;
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
