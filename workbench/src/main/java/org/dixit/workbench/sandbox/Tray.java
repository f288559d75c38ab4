package org.dixit.workbench.sandbox;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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
  private int records;

  Tray(Sandbox sandbox, Path folder) {
    this.sandbox = sandbox;
    this.folder = folder;
  }

  Path folder() {
    return folder;
  }

  /** Puts the article in. */
  public void article(Upload file) {
    put(folder.resolve(ReadingProcess.ARTICLE), file);
  }

  /** Puts a file with transcripts in. */
  public void record(Upload file) {
    String number = String.format(Locale.ROOT, "%04d", records++);
    put(folder.resolve(ReadingProcess.RECORD).resolve(number), file);
  }

  /** How many files with transcripts are in it. */
  public int records() {
    return records;
  }

  /** Says of all transcripts what they may not say themselves: title, date, speaker and so on. */
  public void told(Map<String, String> facts) {
    try {
      Files.write(folder.resolve(ReadingProcess.TOLD), MAPPER.writeValueAsBytes(facts));
    } catch (IOException e) {
      throw full(e);
    }
  }

  private static void put(Path place, Upload file) {
    try {
      Files.createDirectories(place);
      Path target = place.resolve(file.name()).normalize();
      if (!target.getParent().equals(place)) {
        throw new Problem(Problem.Kind.MALFORMED, "a file's name must be a plain name");
      }
      Files.write(target, file.bytes());
    } catch (IOException e) {
      throw full(e);
    }
  }

  private static Problem full(IOException cause) {
    return new Problem(
        Problem.Kind.BUSY, "the upload cannot be stored (" + cause.getMessage() + "); try again");
  }

  /**
   * Reads all of it in a process of its own.
   *
   * @param whole whether words that nobody speaks are read too, as of a model's sources
   * @param progress may stop it
   * @throws Problem if it takes too long or too much memory
   */
  public Contents read(boolean whole, Progress progress) throws IOException {
    Process process = sandbox.start(folder, whole);
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
      process.destroyForcibly();
    }
  }

  private Contents contents(int exit) throws IOException {
    Path out = folder.resolve(ReadingProcess.OUT);
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

  @Override
  public void close() {
    try (Stream<Path> all = Files.walk(folder)) {
      List<Path> deepest = all.sorted(Comparator.reverseOrder()).toList();
      for (Path path : deepest) {
        Files.deleteIfExists(path);
      }
    } catch (IOException e) {
      sandbox.left(folder, e);
    }
  }
}
