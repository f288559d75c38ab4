package org.dixit.workbench.sandbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dixit.Exhibit;
import org.dixit.Progress;
import org.dixit.Transcript;
import org.dixit.read.InputReader;
import org.dixit.workbench.http.Problem;
import org.dixit.workbench.http.Upload;
import org.junit.jupiter.api.Test;

/** Files from outside, read in a process of its own. */
class SandboxTest {
  private static final String RECORD =
      "---\ntitle: Port board\ndate: 2031-03-12\n---\n\n"
          + "ADA BRANDT: We will keep the lamps lit.\n\nTOM FERROW: All winter?\n";

  private final List<Throwable> defects = new ArrayList<>();

  private Sandbox sandbox(int megabytes, int seconds) {
    return new Sandbox(megabytes, Duration.ofSeconds(seconds), defects::add);
  }

  private static Upload upload(String name, String content) {
    return new Upload(name, content.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void whatComesBackIsWhatIsReadHere() throws Exception {
    List<Exhibit> exhibits = new ArrayList<>();
    List<Transcript> here =
        new InputReader()
            .transcripts(
                new ByteArrayInputStream(RECORD.getBytes(StandardCharsets.UTF_8)),
                "board.txt",
                p -> {},
                exhibits::add);
    try (Tray tray = sandbox(256, 60).tray()) {
      tray.article(upload("a.html", "<h1>Lamps</h1><p>“Lit,” said Ada Brandt.</p>"));
      tray.record(upload("board.txt", RECORD));
      tray.record(upload("empty.txt", " \n"));
      Contents contents = tray.read(false, Progress.NONE);
      assertEquals(here, contents.records().get(0).transcripts());
      assertEquals(exhibits, contents.records().get(0).exhibits());
      assertEquals(1, contents.records().size());
      assertEquals(1, contents.problems().size());
      assertTrue(contents.problems().get(0).startsWith("empty.txt"), contents.toString());
      assertTrue(contents.article().orElseThrow().text().contains("“Lit,”"));
      assertEquals("a.html", contents.exhibit().orElseThrow().id());
    }
  }

  @Test
  void nothingOfTheFilesIsLeft() throws Exception {
    Path folder;
    try (Tray tray = sandbox(256, 60).tray()) {
      tray.article(upload("a.txt", "“Lit,” said Ada Brandt."));
      tray.told(Map.of("speaker", "Ada Brandt"));
      folder = tray.folder();
      assertTrue(Files.isDirectory(folder));
      assertEquals("rwx------", permissions(folder));
      tray.read(false, Progress.NONE);
    }
    assertFalse(Files.exists(folder));
    assertEquals(List.of(), defects);
  }

  private static String permissions(Path folder) throws Exception {
    return java.nio.file.attribute.PosixFilePermissions.toString(
        Files.getPosixFilePermissions(folder));
  }

  /** A document of a few kilobytes whose text is hundreds of megabytes. */
  private static Upload bomb() throws Exception {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
      zip.write("<Types/>".getBytes(StandardCharsets.UTF_8));
      zip.putNextEntry(new ZipEntry("word/document.xml"));
      zip.write("<w:document><w:body><w:p><w:t>".getBytes(StandardCharsets.UTF_8));
      byte[] words = "lamp ".repeat(20_000).getBytes(StandardCharsets.UTF_8);
      for (int i = 0; i < 6_000; i++) {
        zip.write(words);
      }
      zip.write("</w:t></w:p></w:body></w:document>".getBytes(StandardCharsets.UTF_8));
    }
    return new Upload("bomb.docx", bytes.toByteArray());
  }

  @Test
  void aFileThatSwellsHarmsOnlyItsOwnProcess() throws Exception {
    try (Tray tray = sandbox(96, 60).tray()) {
      tray.article(bomb());
      try {
        Contents contents = tray.read(false, Progress.NONE);
        assertTrue(contents.article().isEmpty());
        assertFalse(contents.problems().isEmpty());
      } catch (Problem e) {
        assertEquals(Problem.Kind.UNREADABLE, e.kind());
      }
    }
  }

  @Test
  void aFileThatNeedsMoreMemoryThanThereIsIsRefused() throws Exception {
    try (Tray tray = sandbox(16, 60).tray()) {
      tray.record(upload("long.txt", "ADA BRANDT: " + "We keep the lamps lit. ".repeat(400_000)));
      Problem problem = assertThrows(Problem.class, () -> tray.read(false, Progress.NONE));
      assertEquals(Problem.Kind.UNREADABLE, problem.kind());
    }
  }

  @Test
  void whatTakesTooLongIsStopped() throws Exception {
    try (Tray tray = sandbox(256, 0).tray()) {
      tray.record(upload("long.txt", "ADA BRANDT: " + "We keep the lamps lit. ".repeat(400_000)));
      Problem problem = assertThrows(Problem.class, () -> tray.read(false, Progress.NONE));
      assertEquals(Problem.Kind.TOOK_TOO_LONG, problem.kind());
    }
  }

  @Test
  void whoAskedMayStopIt() throws Exception {
    try (Tray tray = sandbox(256, 60).tray()) {
      tray.record(upload("long.txt", "ADA BRANDT: " + "We keep the lamps lit. ".repeat(400_000)));
      Progress stop =
          (step, done, all) -> {
            throw new IllegalStateException("stop");
          };
      assertThrows(IllegalStateException.class, () -> tray.read(false, stop));
    }
  }

  @Test
  void aNameFromOutsideNamesNoFile() throws Exception {
    for (String name :
        List.of("../x.txt", "/etc/x.txt", "..", "Übersicht Debatte.txt", "討".repeat(60))) {
      try (Tray tray = sandbox(256, 60).tray()) {
        tray.article(upload(name, "“Lit,” said Ada Brandt."));
        tray.record(upload(name, RECORD));
        Contents contents = tray.read(false, Progress.NONE);
        assertEquals(name, contents.article().orElseThrow().id());
        assertEquals(name, contents.records().get(0).name());
        try (var all = Files.list(tray.folder())) {
          assertEquals(4, all.count());
        }
      }
    }
  }
}
