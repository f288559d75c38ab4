package org.dixit.workbench.sandbox;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.dixit.Progress;
import org.dixit.workbench.http.Problem;
import org.dixit.workbench.http.Upload;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** A private folder with the files of one request; nothing of it is left when it is closed. */
public final class Tray implements AutoCloseable {
  private static final long LOOK_MILLIS = 100;
  private static final long MOST_OUT = 128L << 20;
  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  private final Sandbox sandbox;
  private final Path folder;
  private final List<String> records = new ArrayList<>();
  private Optional<String> article = Optional.empty();
  private Map<String, String> told = Map.of();

  Tray(Sandbox sandbox, Path folder) {
    this.sandbox = sandbox;
    this.folder = folder;
  }

  Path folder() {
    return folder;
  }

  /** Puts the article in. */
  public void article(Upload file) {
    put(Order.ARTICLE, file);
    article = Optional.of(file.name());
  }

  /** Puts a file with transcripts in. */
  public void record(Upload file) {
    put(Order.record(records.size()), file);
    records.add(file.name());
  }

  /** How many files with transcripts are in it. */
  public int records() {
    return records.size();
  }

  /** Says of all transcripts what they may not say themselves: title, date, speaker and so on. */
  public void told(Map<String, String> facts) {
    told = Map.copyOf(facts);
  }

  private void put(String place, Upload file) {
    try {
      Files.write(folder.resolve(place), file.bytes());
    } catch (IOException e) {
      throw new Problem(Problem.Kind.BUSY, "there is no room for the file; try again later");
    }
  }

  /**
   * Reads all of it in a process of its own.
   *
   * @param whole whether words that nobody speaks are read too, as of a model's sources
   * @param progress may stop it
   * @throws Problem if it takes too long or too much memory
   */
  public Contents read(boolean whole, Progress progress) throws IOException {
    Order order = new Order(article, records, told, whole);
    Files.write(folder.resolve(Order.FILE), MAPPER.writeValueAsBytes(order));
    Process process = sandbox.start(folder);
    try {
      long until = System.nanoTime() + sandbox.patience().toNanos();
      while (!process.waitFor(LOOK_MILLIS, TimeUnit.MILLISECONDS)) {
        progress.at(Progress.Step.READING, 0, 0);
        if (System.nanoTime() > until) {
          throw new Problem(
              Problem.Kind.TOOK_TOO_LONG,
              "reading the files took longer than "
                  + sandbox.patience().toSeconds()
                  + " seconds; send them as plain text");
        }
      }
      return contents(process.exitValue());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new Problem(Problem.Kind.BUSY, "the workbench is closing; try again later");
    } finally {
      end(process);
    }
  }

  /** Ends the process, and waits until it can no longer write into the folder. */
  private static void end(Process process) {
    process.destroyForcibly();
    boolean interrupted = Thread.interrupted();
    try {
      process.waitFor(10, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      interrupted = true;
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  private Contents contents(int exit) throws IOException {
    Path out = folder.resolve(Order.OUT);
    if (exit != 0 || !Files.exists(out) || Files.size(out) > MOST_OUT) {
      throw new Problem(
          Problem.Kind.UNREADABLE,
          "the files need more memory than there is for them, or are damaged; send plain text");
    }
    try {
      return MAPPER.readValue(Files.readAllBytes(out), Contents.class);
    } catch (JacksonException e) {
      throw new IOException("what the reading process wrote is damaged", e);
    }
  }

  /** Deletes all of it; may be called more than once. */
  @Override
  public void close() {
    if (!Files.exists(folder)) {
      return;
    }
    try (Stream<Path> all = Files.walk(folder)) {
      List<Path> deepest = all.sorted(Comparator.reverseOrder()).toList();
      for (Path path : deepest) {
        Files.deleteIfExists(path);
      }
    } catch (IOException | UncheckedIOException e) {
      sandbox.left(folder, e);
    }
  }
}
