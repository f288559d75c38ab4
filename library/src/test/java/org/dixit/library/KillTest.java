package org.dixit.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.dixit.RecordFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Kills a process that adds, at moments drawn from a seed. {@code -Ddixit.kills=50} kills as often.
 */
class KillTest {
  private static final int KILLS = Integer.getInteger("dixit.kills", 4);
  private static final long SEED = Long.getLong("dixit.seed", 20261126);

  @TempDir Path folder;

  @Test
  void whatAFinishedCommandAddedOutlivesAKill() throws Exception {
    Random dice = new Random(SEED);
    int finished = 0;
    for (int kill = 0; kill < KILLS; kill++) {
      finished = Math.max(finished, killed(finished, dice));
      String place = "seed " + SEED + ", kill " + kill + ", finished " + finished;
      try (Library library = Library.open(folder)) {
        assertEquals(List.of(), library.verify(), place);
        for (int file = 0; file < finished * Adder.FILES; file++) {
          RecordFile added = Books.random(file);
          assertEquals(
              Optional.of(added.transcripts().get(0)),
              library.transcript(added.path().toString()),
              place);
        }
      }
    }
    assertTrue(finished > 0, "no command finished before a kill");
  }

  /** Runs commands from {@code first} on and kills them; gives how many have finished in all. */
  private int killed(int first, Random dice) throws Exception {
    Path log = Files.createTempFile("dixit", ".log");
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-cp",
                System.getProperty("java.class.path"),
                Adder.class.getName(),
                folder.toString(),
                String.valueOf(first))
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .redirectOutput(log.toFile())
            .start();
    while (process.isAlive() && Files.size(log) == 0) {
      Thread.sleep(5);
    }
    Thread.sleep(dice.nextInt(250));
    process.destroyForcibly();
    process.waitFor(20, TimeUnit.SECONDS);
    String told = Files.readString(log);
    Files.delete(log);
    List<String> lines = told.substring(0, told.lastIndexOf('\n') + 1).lines().toList();
    return lines.isEmpty() ? first : Integer.parseInt(lines.get(lines.size() - 1)) + 1;
  }
}
