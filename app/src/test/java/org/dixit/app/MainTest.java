package org.dixit.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MainTest {
  @TempDir private Path folder;
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  private String article;
  private String record;

  @BeforeEach
  void write() throws Exception {
    article = file("article.txt", "\"We will keep the tram,\" Mayor Ada Lund said on Monday.\n");
    record = file("record.txt", "ADA LUND: We will keep the tram.\n");
  }

  @Test
  void helpTeaches() {
    assertEquals(ExitCode.FINE, run("--help"));
    assertTrue(out.toString().contains("MISPLACED"), out.toString());
    assertTrue(out.toString().contains("Exit codes"), out.toString());
  }

  @Test
  void helpOfACommandHasExamples() {
    assertEquals(ExitCode.FINE, run("help", "check"));
    assertTrue(out.toString().contains("dixit check article.txt --record"), out.toString());
  }

  @Test
  void versionIsTold() {
    assertEquals(ExitCode.FINE, run("--version"));
    assertTrue(out.toString().matches("dixit \\d+\\.\\d+\\.\\d+\\S*\\R"), out.toString());
  }

  @Test
  void misuseIsOneLineAndAPointerToHelp() {
    assertEquals(ExitCode.MISUSE, run("check", article));
    assertEquals(2, err.toString().lines().count(), err.toString());
    assertTrue(err.toString().contains("--record"), err.toString());
    assertEquals(ExitCode.MISUSE, run());
    assertEquals(ExitCode.MISUSE, run("read", article, "--format", "xml"));
    assertEquals(ExitCode.MISUSE, run("read", article, "--threads", "0"));
    assertEquals(ExitCode.MISUSE, run("read", article, article, "--format", "html"));
    assertEquals("", out.toString());
  }

  @Test
  void aMistypedOptionIsNamed() {
    assertEquals(ExitCode.MISUSE, run("check", article, "--recrod", record));
    assertTrue(err.toString().contains("--recrod"), err.toString());
    assertTrue(err.toString().contains("solutions: --record"), err.toString());
  }

  @Test
  void aFolderThatDoesNotExistIsToldBeforeAnyWork() {
    String out = folder.resolve("lost").resolve("report.html").toString();
    assertEquals(ExitCode.MISUSE, run("read", article, "--format", "html", "--out", out));
    assertTrue(err.toString().contains("there is no folder"), err.toString());
  }

  @Test
  void aFolderWithoutArticlesIsTold() throws Exception {
    Path empty = Files.createDirectory(folder.resolve("empty"));
    assertEquals(ExitCode.UNREADABLE, run("read", empty.toString()));
    assertTrue(err.toString().contains("holds no article"), err.toString());
  }

  @Test
  void theArticleIsNeverWrittenOver() throws Exception {
    Path copy = Files.copy(Path.of(article), folder.resolve("copy.txt"));
    String before = Files.readString(copy);
    assertEquals(
        ExitCode.MISUSE,
        run("read", copy.toString(), "--out", folder.resolve("copy.txt").toString()));
    assertEquals(before, Files.readString(copy));
    assertTrue(err.toString().contains("would write over"), err.toString());
  }

  @Test
  void anUnknownRecordIsMisuse() {
    assertEquals(ExitCode.MISUSE, run("check", article, "--record", "no-such-folder"));
    assertTrue(err.toString().contains("no such record: no-such-folder"), err.toString());
  }

  @Test
  void aRecordWithNothingReadableIsTold() throws Exception {
    Path empty = Files.createDirectory(folder.resolve("empty"));
    assertEquals(ExitCode.UNREADABLE, run("check", article, "--record", empty.toString()));
    assertTrue(err.toString().contains("no transcript in the record"), err.toString());
  }

  @Test
  void unreadableInputIsToldAndTheRestReported() {
    String lost = folder.resolve("lost.txt").toString();
    assertEquals(ExitCode.UNREADABLE, run("read", lost, article));
    assertEquals(1, err.toString().lines().count(), err.toString());
    assertTrue(err.toString().startsWith(lost), err.toString());
    assertTrue(out.toString().contains("article.txt"), out.toString());
  }

  @Test
  void unreadableInputIsALineOfJsonLines() {
    String lost = folder.resolve("lost.txt").toString();
    assertEquals(ExitCode.UNREADABLE, run("read", lost, "--format", "jsonl"));
    assertTrue(out.toString().startsWith("{\"type\":\"error\""), out.toString());
  }

  @Test
  void standardInputIsRead() {
    assertEquals(ExitCode.FINE, run("read", "-"));
    assertTrue(out.toString().contains("standard input"), out.toString());
    assertEquals("", err.toString());
  }

  @Test
  void severalArticlesAreAnArrayInTheOrderGiven() throws Exception {
    String other = file("a-first.txt", "Nobody spoke.\n");
    assertEquals(ExitCode.FINE, run("read", article, other, "--format", "json"));
    String json = out.toString();
    assertTrue(json.startsWith("[\n{") && json.endsWith("}\n]\n"), json);
    assertTrue(json.indexOf("article.txt") < json.indexOf("a-first.txt"), json);
  }

  @Test
  void aFolderBecomesPagesAndAnIndex() throws Exception {
    Path site = folder.resolve("site");
    Path articles = Files.createDirectory(folder.resolve("articles"));
    Files.writeString(articles.resolve("one.txt"), "One.\n");
    Files.writeString(articles.resolve(".hidden.txt"), "Hidden.\n");
    int code = run("read", articles.toString(), "--format", "html", "--out", site.toString());
    assertEquals(ExitCode.FINE, code, err.toString());
    assertTrue(Files.readString(site.resolve("index.html")).contains("1 article"));
    try (var pages = Files.list(site)) {
      assertEquals(2, pages.count());
    }
  }

  @Test
  void everyStatementIsRead() throws Exception {
    String more =
        file("more.txt", "Ada Lund said that the tram would stay. “It must,” she added.\n");
    assertEquals(ExitCode.FINE, run("read", more, "--format", "csv"), err.toString());
    assertTrue(out.toString().contains(",INDIRECT,"), out.toString());
    out.getBuffer().setLength(0);
    assertEquals(ExitCode.FINE, run("read", more, "--format", "csv", "--quoted-only"));
    assertTrue(!out.toString().contains(",INDIRECT,"), out.toString());
    assertTrue(out.toString().contains(",DIRECT,"), out.toString());
  }

  @Test
  void predictionLinesAreOneForEachArticle() {
    assertEquals(ExitCode.FINE, run("read", article, article, "--format", "polnear"));
    assertEquals(2, out.toString().lines().count(), out.toString());
    assertTrue(out.toString().startsWith("{\"doc\":\"article\""), out.toString());
  }

  @Test
  void annotationsStandBesideTheirTexts() throws Exception {
    String other = file("other.txt", "“No,” said Tom Ferrow.\n");
    Path notes = folder.resolve("notes");
    assertEquals(
        ExitCode.FINE, run("read", article, other, "--format", "brat", "--out", notes.toString()));
    String text = Files.readString(notes.resolve("other.txt"));
    assertEquals(Files.readString(Path.of(other)), text);
    assertTrue(Files.readString(notes.resolve("other.ann")).contains("\tContent 0 5\t“No,”"));
    assertEquals(
        ExitCode.MISUSE,
        run("read", article, other, "--format", "brat", "--out", folder.toString()));
    assertTrue(err.toString().contains("would write over"), err.toString());
  }

  @Test
  void outputGoesToAFile() throws Exception {
    Path file = folder.resolve("report.json");
    run("read", article, "--format", "json", "--out", file.toString());
    assertEquals("", out.toString());
    assertTrue(Files.readString(file).endsWith("}\n"));
  }

  @Test
  void severalRecordsAfterOneOption() {
    int code = run("check", article, "--record", record, record, "--fail-on", "never");
    assertEquals(ExitCode.FINE, code, err.toString());
  }

  @Test
  void noColourOutsideATerminal() {
    run("read", article);
    assertEquals(-1, out.toString().indexOf('\u001B'));
    run("read", article, "--color", "always");
    assertTrue(out.toString().indexOf('\u001B') >= 0);
  }

  @Test
  void threadsDoNotChangeTheOutput() {
    run("read", article, record, article, "--format", "jsonl", "--threads", "1");
    String one = out.toString();
    out.getBuffer().setLength(0);
    run("read", article, record, article, "--format", "jsonl", "--threads", "4");
    assertEquals(one, out.toString());
  }

  private int run(String... args) {
    byte[] stdin = "\"Yes,\" she said.\n".getBytes(StandardCharsets.UTF_8);
    return new Main(new ByteArrayInputStream(stdin), out, err, Terminal.NONE).run(args);
  }

  private String file(String name, String text) throws Exception {
    return Files.writeString(folder.resolve(name), text).toString();
  }
}
