package org.dixit.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.InputStream;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The library from the command line. */
class RecordTest {
  private static final Path EXAMPLES = Path.of("..", "examples");

  @TempDir private Path folder;
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();
  private String library;

  @BeforeEach
  void add() {
    library = folder.resolve("library").toString();
    String record = EXAMPLES.resolve("record").toString();
    assertEquals(ExitCode.FINE, record("add", record), err.toString());
    assertEquals("files: 3 new\n", out.toString());
    out.getBuffer().setLength(0);
  }

  private int run(String... args) {
    return new Main(InputStream.nullInputStream(), out, err, Terminal.NONE).run(args);
  }

  private int record(String command, String... args) {
    String[] all = new String[args.length + 4];
    all[0] = "record";
    all[1] = command;
    all[2] = "--library";
    all[3] = library;
    System.arraycopy(args, 0, all, 4, args.length);
    return run(all);
  }

  @Test
  void aCheckAgainstTheLibrarySaysWhatOneAgainstTheFilesSays() {
    String article = EXAMPLES.resolve("article.txt").toString();
    assertEquals(ExitCode.FOUND, run("check", article, "--library", library, "--format", "csv"));
    String byLibrary = out.toString();
    out.getBuffer().setLength(0);
    String files = EXAMPLES.resolve("record").toString();
    assertEquals(ExitCode.FOUND, run("check", article, "--record", files, "--format", "csv"));
    assertEquals(out.toString(), byLibrary);
  }

  @Test
  void wordsAreFoundAsTextAndAsJson() throws Exception {
    assertEquals(ExitCode.FINE, record("search", "\"raise fares\"", "--speaker", "Hart"));
    assertTrue(out.toString().contains("[raise fares]"), out.toString());
    out.getBuffer().setLength(0);
    assertEquals(ExitCode.FINE, record("search", "fares", "--format", "json"));
    JsonNode hits = new ObjectMapper().readTree(out.toString());
    assertTrue(hits.size() > 0 && hits.get(0).get("text").asText().contains("fares"));
    assertEquals(ExitCode.FOUND, record("search", "zeppelin"));
  }

  @Test
  void whatIsInItIsListedShownVerifiedAndRemoved() {
    assertEquals(ExitCode.FINE, record("list"));
    String[] lines = out.toString().split("\n");
    assertEquals(3, lines.length);
    String key = lines[0].substring(lines[0].lastIndexOf('\t') + 1);
    out.getBuffer().setLength(0);
    assertEquals(ExitCode.FINE, record("show", key));
    assertTrue(out.toString().contains("MS. HART") || out.toString().contains("title:"));
    assertEquals(ExitCode.FINE, record("verify"));
    assertEquals(ExitCode.FINE, record("stats"));
    assertEquals(ExitCode.FINE, record("remove", key), err.toString());
    assertEquals(ExitCode.FOUND, record("remove", key));
    assertTrue(err.toString().contains("not in the library"), err.toString());
  }

  @Test
  void addingAgainChangesNothing() {
    assertEquals(ExitCode.FINE, record("add", EXAMPLES.resolve("record").toString()));
    assertEquals("files: 3 there already\n", out.toString());
  }

  @Test
  void whatTheCommandLineSaysGoesBeforeWhatTheFileSays() throws Exception {
    Path file = Files.writeString(folder.resolve("speech.txt"), "We shall mend the old quay.\n");
    assertEquals(
        ExitCode.FINE,
        record("add", file.toString(), "--speaker", "Vera Lund", "--date", "2031-07-01"));
    out.getBuffer().setLength(0);
    assertEquals(ExitCode.FINE, record("search", "quay", "--speaker", "Lund"));
    assertTrue(out.toString().startsWith("2031-07-01 · Vera Lund"), out.toString());
  }

  @Test
  void exportedFilesMakeTheSameLibrary() {
    Path exported = folder.resolve("out");
    assertEquals(ExitCode.FINE, record("export", "--out", exported.toString()));
    library = folder.resolve("other").toString();
    out.getBuffer().setLength(0);
    assertEquals(ExitCode.FINE, record("add", exported.toString()), err.toString());
    assertEquals("files: 3 new\n", out.toString());
  }

  @Test
  void misuseIsToldInOneLine() {
    assertEquals(ExitCode.UNREADABLE, run("record", "list", "--library", folder + "/none"));
    assertTrue(err.toString().contains("no library there"), err.toString());
    assertEquals(ExitCode.MISUSE, record("add", "/nowhere/at/all"));
    assertEquals(ExitCode.MISUSE, record("search", "\"\""));
    assertEquals(ExitCode.MISUSE, record("add", "x.txt", "--date", "tomorrow"));
    assertEquals(ExitCode.MISUSE, record("add", "x.txt", "--layout", "papyrus"));
    assertTrue(err.toString().contains("hansard"), err.toString());
    String article = EXAMPLES.resolve("article.txt").toString();
    assertEquals(ExitCode.MISUSE, run("check", article, "--library", library, "--record", "x"));
    assertEquals(
        ExitCode.MISUSE, run("check", article, "--library", library, "--receipt", "r.json"));
    assertEquals(ExitCode.MISUSE, run("record"));
  }

  @Test
  void turnsOfCaptionsOutliveTheirExport() throws Exception {
    Path file =
        Files.writeString(
            folder.resolve("2031-03-18 talk.vtt"),
            """
            WEBVTT

            00:01.000 --> 00:04.000
            <v Ada Brandt>The lamps are lit.

            00:04.000 --> 00:06.000
            <v Tom Ferrow>So they are.
            """);
    library = folder.resolve("captions").toString();
    assertEquals(ExitCode.FINE, record("add", file.toString()), err.toString());
    Path exported = folder.resolve("out");
    assertEquals(ExitCode.FINE, record("export", "--out", exported.toString()));
    library = folder.resolve("again").toString();
    assertEquals(ExitCode.FINE, record("add", exported.toString()), err.toString());
    out.getBuffer().setLength(0);
    assertEquals(ExitCode.FINE, record("search", "lamps", "--speaker", "Brandt"));
    assertTrue(out.toString().startsWith("2031-03-18 · Ada Brandt"), out.toString());
    assertTrue(out.toString().contains("G6"), out.toString());
  }

  @Test
  void whoSpeaksIsListedAsTextAndAsJson() throws Exception {
    assertEquals(ExitCode.FINE, record("speakers", "hart"));
    assertTrue(out.toString().contains("\tHart\t"), out.toString());
    out.getBuffer().setLength(0);
    assertEquals(ExitCode.FINE, record("speakers", "--format", "json"));
    JsonNode people = new ObjectMapper().readTree(out.toString());
    assertTrue(people.size() > 2 && people.get(0).get("transcripts").size() > 0);
    assertEquals(ExitCode.FOUND, record("speakers", "zeppelin"));
    assertEquals(ExitCode.MISUSE, record("speakers", "--format", "xml"));
  }
}
