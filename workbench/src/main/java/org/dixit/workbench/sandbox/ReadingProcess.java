package org.dixit.workbench.sandbox;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.dixit.Article;
import org.dixit.Exhibit;
import org.dixit.Transcript;
import org.dixit.read.InputReader;
import org.dixit.read.ReadException;
import org.dixit.text.Sha256;
import tools.jackson.databind.json.JsonMapper;

/** The process that reads uploaded files; it knows nothing but its folder. */
final class ReadingProcess {
  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  private final Path tray;
  private final Order order;
  private final List<String> problems = new ArrayList<>();

  private ReadingProcess(Path tray, Order order) {
    this.tray = tray;
    this.order = order;
  }

  /** Reads what is ordered in the folder that the argument names. */
  public static void main(String[] args) throws IOException {
    System.setProperty("org.apache.commons.logging.Log", "org.apache.commons.logging.impl.NoOpLog");
    Path tray = Path.of(args[0]);
    Order order = MAPPER.readValue(Files.readAllBytes(tray.resolve(Order.FILE)), Order.class);
    Contents contents = new ReadingProcess(tray, order).contents();
    Files.write(tray.resolve(Order.OUT), MAPPER.writeValueAsBytes(contents));
  }

  private Contents contents() throws IOException {
    List<Exhibit> exhibits = new ArrayList<>();
    Optional<Article> article = Optional.empty();
    if (order.article().isPresent()) {
      try (InputStream in = Files.newInputStream(tray.resolve(Order.ARTICLE))) {
        article = Optional.of(new InputReader().article(in, order.article().get(), exhibits::add));
      } catch (ReadException e) {
        doubt(e);
      }
    }
    List<Contents.RecordUpload> records = new ArrayList<>();
    for (int i = 0; i < order.records().size(); i++) {
      record(tray.resolve(Order.record(i)), order.records().get(i)).ifPresent(records::add);
    }
    return new Contents(article, exhibits.stream().findFirst(), records, problems);
  }

  private Optional<Contents.RecordUpload> record(Path file, String name) throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    List<Exhibit> exhibits = new ArrayList<>();
    InputReader reader = new InputReader(order.told());
    InputStream in = new ByteArrayInputStream(bytes);
    try {
      List<Transcript> read =
          order.whole()
              ? reader.sources(in, name, this::doubt, exhibits::add)
              : reader.transcripts(in, name, this::doubt, exhibits::add);
      String hash = Sha256.of(bytes);
      String all = order.told().isEmpty() ? hash : Sha256.of(hash + new TreeMap<>(order.told()));
      return Optional.of(new Contents.RecordUpload(name, all, read, exhibits));
    } catch (ReadException e) {
      doubt(e);
      return Optional.empty();
    }
  }

  private void doubt(ReadException problem) {
    problems.add(problem.getMessage());
  }
}
