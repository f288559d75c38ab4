package org.dixit.workbench.sandbox;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.dixit.Article;
import org.dixit.Exhibit;
import org.dixit.Transcript;
import org.dixit.read.InputReader;
import org.dixit.read.ReadException;
import org.dixit.text.Sha256;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The process that reads uploaded files; it knows nothing but its folder. */
final class ReadingProcess {
  /** The tray's folder with the article. */
  static final String ARTICLE = "article";

  /** The tray's folder with the record; each file in a folder of its own number. */
  static final String RECORD = "record";

  /** What is told of the record, as JSON. */
  static final String TOLD = "told.json";

  /** What was read, as JSON. */
  static final String OUT = "out.json";

  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  private final Path tray;
  private final boolean whole;
  private final List<String> problems = new ArrayList<>();

  private ReadingProcess(Path tray, boolean whole) {
    this.tray = tray;
    this.whole = whole;
  }

  /** Reads the tray in the first argument; with every word, spoken or not, if there is a second. */
  public static void main(String[] args) throws IOException {
    System.setProperty("org.apache.commons.logging.Log", "org.apache.commons.logging.impl.NoOpLog");
    Path tray = Path.of(args[0]);
    Contents contents = new ReadingProcess(tray, args.length > 1).contents();
    Files.write(tray.resolve(OUT), MAPPER.writeValueAsBytes(contents));
  }

  private Contents contents() throws IOException {
    List<Exhibit> exhibits = new ArrayList<>();
    Optional<Article> article = Optional.empty();
    for (Path file : files(tray.resolve(ARTICLE))) {
      try (InputStream in = Files.newInputStream(file)) {
        article = Optional.of(new InputReader().article(in, name(file), exhibits::add));
      } catch (ReadException e) {
        problems.add(e.getMessage());
      }
    }
    List<Contents.RecordUpload> records = new ArrayList<>();
    Map<String, String> told = told();
    for (Path file : files(tray.resolve(RECORD))) {
      record(file, told).ifPresent(records::add);
    }
    return new Contents(article, exhibits.stream().findFirst(), records, problems);
  }

  private Map<String, String> told() throws IOException {
    Path file = tray.resolve(TOLD);
    return Files.exists(file)
        ? MAPPER.readValue(
            Files.readAllBytes(file), new TypeReference<TreeMap<String, String>>() {})
        : Map.of();
  }

  private Optional<Contents.RecordUpload> record(Path file, Map<String, String> told)
      throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    List<Exhibit> exhibits = new ArrayList<>();
    InputReader reader = new InputReader(told);
    InputStream in = new ByteArrayInputStream(bytes);
    try {
      List<Transcript> read =
          whole
              ? reader.sources(in, name(file), this::doubt, exhibits::add)
              : reader.transcripts(in, name(file), this::doubt, exhibits::add);
      String hash = Sha256.of(bytes);
      String all = told.isEmpty() ? hash : Sha256.of(hash + told);
      return Optional.of(new Contents.RecordUpload(name(file), all, read, exhibits));
    } catch (ReadException e) {
      doubt(e);
      return Optional.empty();
    }
  }

  private void doubt(ReadException problem) {
    problems.add(problem.getMessage());
  }

  private static String name(Path file) {
    return file.getFileName().toString();
  }

  /** Every file below {@code folder}, in the order of its numbered folders. */
  private static List<Path> files(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> below = Files.walk(folder)) {
      return below.filter(Files::isRegularFile).sorted().toList();
    }
  }
}
