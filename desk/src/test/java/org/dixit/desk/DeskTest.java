package org.dixit.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.dixit.Outcome;
import org.dixit.Progress;
import org.dixit.RecordFile;
import org.dixit.Transcript;
import org.dixit.library.Library;
import org.dixit.library.LibraryWriter;
import org.dixit.read.InputReader;
import org.dixit.text.Sha256;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a desk answers, with and without a library. */
class DeskTest {
  private static final String ARTICLE = "“We will sell the lamps,” said Ada Brandt.\n";
  private static final String RECORD = "ADA BRANDT: We will not sell the lamps. They stay lit.\n";

  @TempDir Path folder;

  private static RecordFile file(String name, String text) throws Exception {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    List<Transcript> read =
        new InputReader().transcripts(new ByteArrayInputStream(bytes), name, p -> {});
    return new RecordFile(Path.of(name), Sha256.of(bytes), read);
  }

  private Desk desk() throws Exception {
    Desk desk = new Desk(Optional.empty(), Optional.of(folder.resolve("library")));
    desk.found();
    return desk;
  }

  private static Outcome outcome(Desk desk) throws Exception {
    Given given = Desk.given(Request.of(Map.of("text", ARTICLE)));
    return desk.check(given, Progress.NONE)
        .report()
        .entries()
        .get(0)
        .finding()
        .orElseThrow()
        .verdict()
        .outcome();
  }

  @Test
  void whatIsAddedAndRemovedIsSeenAtOnce() throws Exception {
    try (Desk desk = desk()) {
      assertEquals(Outcome.OPEN, outcome(desk));
      assertEquals(List.of(LibraryWriter.Added.NEW), desk.add(List.of(file("board.txt", RECORD))));
      assertEquals(Outcome.CHANGED, outcome(desk));
      desk.remove("board.txt");
      desk.remove("board.txt");
      assertEquals(Outcome.OPEN, outcome(desk));
    }
  }

  @Test
  void whatAnotherProcessCommitsIsSeenSoon() throws Exception {
    try (Desk desk = desk()) {
      assertEquals(Outcome.OPEN, outcome(desk));
      try (LibraryWriter other = LibraryWriter.open(folder.resolve("library"))) {
        other.add(file("board.txt", RECORD));
      }
      int seen = 0;
      for (int i = 0; i < 100 && seen == 0; i++) {
        TimeUnit.MILLISECONDS.sleep(50); // who asks all the time must see it too
        seen = desk.library(Library::volumes).size();
      }
      assertEquals(1, seen);
    }
  }

  @Test
  void whoReadsKeepsWhatIsReadWhileOthersAdd() throws Exception {
    ExecutorService readers = Executors.newFixedThreadPool(4);
    try (Desk desk = desk()) {
      desk.add(List.of(file("board-0.txt", RECORD)));
      List<Future<Integer>> read = new ArrayList<>();
      for (int reader = 0; reader < 4; reader++) {
        read.add(
            readers.submit(
                () -> {
                  int seen = 0;
                  for (int i = 0; i < 200; i++) {
                    seen =
                        desk.library(
                            open -> {
                              int count = open.volumes().size();
                              String key = open.volumes().get(0).key();
                              assertTrue(open.transcript(key).isPresent());
                              return count;
                            });
                  }
                  return seen;
                }));
      }
      for (int i = 1; i < 8; i++) {
        desk.add(List.of(file("board-" + i + ".txt", RECORD + "Day " + i + ".\n")));
      }
      for (Future<Integer> one : read) {
        assertTrue(one.get() >= 1);
      }
      assertEquals(8, desk.library(Library::volumes).size());
    } finally {
      readers.shutdownNow();
    }
  }

  @Test
  void withoutALibraryOnlySourcesAreAsked() throws Exception {
    try (Desk desk = new Desk(Optional.empty(), Optional.empty())) {
      assertThrows(Refusal.class, () -> outcome(desk));
      Given given =
          Desk.given(
              Request.of(Map.of("text", ARTICLE, "sources", List.of(Map.of("text", RECORD)))));
      Checked checked = desk.check(given, Progress.NONE);
      assertEquals(1, checked.named().record().size());
      StringWriter out = new StringWriter();
      Format.SCHEMAORG.write(checked, false, out);
      assertTrue(out.toString().contains("ClaimReview"), out.toString());
    }
  }

  @Test
  void whatIsAskedWronglyIsToldInOneLine() {
    Map<String, Object> wrong =
        Map.of(
            "number", "many", "day", "May", "text", 7, "list", "x", "long", "xxxx", "house",
            "times");
    Request request = Request.of(wrong);
    for (Runnable ask :
        List.<Runnable>of(
            () -> request.number("number", 1, 10),
            () -> request.day("day"),
            () -> request.text("text"),
            () -> request.objects("list", 3),
            () -> request.required("long", 3),
            () -> request.required("missing", 3),
            () -> Desk.house("times"))) {
      String message = assertThrows(Refusal.class, ask::run).getMessage();
      assertFalse(message.contains("\n"), message);
    }
    assertEquals(7, Request.of(Map.of("n", "7")).number("n", 1, 10));
    assertEquals(Optional.empty(), Request.of(null).text("anything"));
  }

  @Test
  void aFilesNameIsOnlyAName() {
    assertEquals("minutes.txt", Desk.plain("../../minutes.txt"));
    assertEquals("minutes.txt", Desk.plain("C:\\desk\\minutes.txt"));
    assertEquals("unnamed.txt", Desk.plain("..."));
    assertEquals("a-b.txt", Desk.plain("a<>\"b.txt"));
    assertEquals("Élodie 3.txt", Desk.plain("Élodie 3.txt"));
    assertEquals(120, Desk.plain("x".repeat(500)).length());
  }
}
