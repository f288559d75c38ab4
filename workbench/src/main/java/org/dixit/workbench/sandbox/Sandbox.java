package org.dixit.workbench.sandbox;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * Reads files that came from outside. Each request's files stand in a private folder; a process of
 * its own reads them, with little memory and time and an empty environment, so that a file made to
 * harm the reader harms nothing else. Safe for any thread.
 */
public final class Sandbox {
  private final int megabytes;
  private final Duration patience;
  private final Consumer<Throwable> defects;

  /**
   * @param megabytes memory of the process
   * @param patience how long it may take
   * @param defects is told of what could not be deleted
   */
  public Sandbox(int megabytes, Duration patience, Consumer<Throwable> defects) {
    this.megabytes = megabytes;
    this.patience = patience;
    this.defects = defects;
  }

  /** An empty tray; who takes it closes it. */
  public Tray tray() throws IOException {
    return new Tray(this, Files.createTempDirectory("dixit-tray"));
  }

  Duration patience() {
    return patience;
  }

  void left(Path folder, Exception cause) {
    defects.accept(new IOException("could not delete " + folder, cause));
  }

  Process start(Path folder) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(
        List.of(
            "-Xmx" + megabytes + "m",
            "-Xss4m",
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-XX:+ExitOnOutOfMemoryError",
            "-Xshare:auto",
            "-Djava.awt.headless=true",
            "-Dfile.encoding=UTF-8",
            "-Djava.io.tmpdir=" + folder));
    command.addAll(List.of("-cp", absolute(System.getProperty("java.class.path"))));
    command.add(ReadingProcess.class.getName());
    command.add(folder.toString());
    ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
    builder.environment().clear();
    builder.environment().put("LC_ALL", "C.UTF-8"); // names of files are in every script
    return builder
        .redirectInput(ProcessBuilder.Redirect.from(nothing()))
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .redirectError(ProcessBuilder.Redirect.DISCARD)
        .start();
  }

  private static File nothing() {
    boolean windows = System.getProperty("os.name").startsWith("Windows");
    return new File(windows ? "NUL" : "/dev/null");
  }

  /** The process starts in its own folder, where relative parts of a class path lead nowhere. */
  private static String absolute(String classPath) {
    String separator = System.getProperty("path.separator");
    List<String> parts = new ArrayList<>();
    for (String part : classPath.split(separator)) {
      parts.add(Path.of(part).toAbsolutePath().toString());
    }
    return String.join(separator, parts);
  }
}
