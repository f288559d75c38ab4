package org.dixit.read;

import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Records made to keep a reader busy. The bound is no measure of speed: work that grows with the
 * square of these inputs takes hours.
 */
class HostileRecordsTest {
  private static final Duration BOUND = Duration.ofSeconds(60);
  private static final int MANY = 400_000;

  private static final String HANSARD = "HC Deb 05 February 1987 vol 103 cc1-99999\n\n";
  private static final String MEETING =
      "United Nations A/86/PV.31\nGeneral Assembly\nThe meeting was called to order at 10 a.m.\n\n";
  private static final String CONGRESS =
      "[Congressional Record Volume 1, Number 1 (Tuesday, March 18, 2031)]\n[House]\n\n";

  @TempDir Path folder;

  private void read(String name, String text) throws Exception {
    Path file = Files.writeString(folder.resolve(name), text);
    assertTimeoutPreemptively(BOUND, () -> new InputReader().transcripts(file, p -> {}));
  }

  @Test
  void hansard() throws Exception {
    read("a.txt", HANSARD + "§ Mr. Hume rose" + " ".repeat(MANY) + "x\n");
    read("b.txt", HANSARD + "§ Mr. Hume\n".repeat(MANY / 10));
    read("c.txt", HANSARD + "§ The " + "Minister of ".repeat(MANY / 10) + "(");
    read("d.txt", HANSARD + "1 2 3 4 5 ".repeat(MANY / 10));
    read("e.txt", HANSARD + "Mr " + "Ab ".repeat(MANY / 3) + "(x) (y\n");
  }

  @Test
  void meetings() throws Exception {
    read("a.txt", MEETING + "Mr. Orlov: Yes." + "\n ".repeat(MANY));
    read("b.txt", MEETING + "Mr. Orlov took the, ".repeat(MANY / 20));
    read("c.txt", MEETING + "The President: Yes.\n\n".repeat(MANY / 20));
    read("d.txt", MEETING + "1/9 31-00000\n".repeat(MANY / 10));
  }

  @Test
  void congress() throws Exception {
    read("a.txt", CONGRESS + "  Mr. " + "AB. ".repeat(MANY / 4));
    read("b.txt", CONGRESS + "  Mr. AB. Yes.\n".repeat(MANY / 20));
    read("c.txt", CONGRESS + "[[Page H1".repeat(MANY / 8));
    read("d.txt", CONGRESS + "  Mr. AB. Yes. " + "{time} ".repeat(MANY / 8));
  }

  @Test
  void captions() throws Exception {
    String cue = "00:00:01.000 --> 00:00:02.000\n";
    read("a.vtt", "WEBVTT\n\n" + (cue + "yes\n".repeat(MANY / 10) + "\n").repeat(3));
    read("b.vtt", "WEBVTT\n\n" + (cue + "- a\n- b\n\n").repeat(MANY / 40));
  }

  @Test
  void manifests() throws Exception {
    Files.writeString(folder.resolve("x.txt"), "Good morning to all of you.\n");
    Files.writeString(
        folder.resolve("manifest.csv"), "file,title\n" + "../../x.txt,t\n".repeat(MANY / 40));
    assertTimeoutPreemptively(BOUND, () -> new InputReader().transcripts(folder, p -> {}));
  }
}
