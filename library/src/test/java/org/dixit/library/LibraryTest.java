package org.dixit.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.FSDirectory;
import org.dixit.Article;
import org.dixit.Block;
import org.dixit.BlockKind;
import org.dixit.RecordFile;
import org.dixit.RecordStatus;
import org.dixit.Span;
import org.dixit.Transcript;
import org.dixit.library.LibraryWriter.Added;
import org.dixit.pipeline.Pipeline;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LibraryTest {
  private static final Transcript MAY =
      Books.transcript(
          "may.txt",
          "2031-05-04",
          "Ada Brandt: We will not raise the toll. (Applause.) The ferry stays in public hands.",
          "Tom Ferrow: The toll is too high, and everybody in this hall knows it.");
  private static final Transcript JUNE =
      Books.transcript(
          "june.txt", "2031-06-08", "Tom Ferrow: The ferry stays where it is, says the council.");

  @TempDir Path folder;

  private Added add(RecordFile file) throws LibraryException {
    try (LibraryWriter writer = LibraryWriter.open(folder)) {
      return writer.add(file);
    }
  }

  private List<String> found(Search search) throws LibraryException {
    try (Library library = Library.open(folder)) {
      return library.search(search, 10).stream()
          .map(h -> h.transcript().id() + " " + h.utterance().label())
          .toList();
    }
  }

  @Test
  void whatWasAddedComesBackAsItWas() throws Exception {
    assertEquals(Added.NEW, add(Books.file("may.txt", MAY)));
    try (Library library = Library.open(folder)) {
      assertEquals(Optional.of(MAY), library.transcript("/records/may.txt"));
      assertEquals(Optional.empty(), library.transcript("/records/april.txt"));
      assertEquals(List.of(), library.verify());
    }
  }

  @Test
  void everyTranscriptComesBackAsItWas() throws Exception {
    for (long seed = 0; seed < 60; seed++) {
      RecordFile file = Books.random(seed);
      add(file);
      try (Library library = Library.open(folder)) {
        assertEquals(
            Optional.of(file.transcripts().get(0)),
            library.transcript(file.path().toString()),
            "seed " + seed);
      }
    }
    try (Library library = Library.open(folder)) {
      assertEquals(60, library.volumes().size());
      assertEquals(List.of(), library.verify());
    }
  }

  @Test
  void everyTurnThatHasTheWordsIsFoundAndOnlyOfWhoIsAskedFor() throws Exception {
    add(Books.file("may.txt", MAY));
    assertEquals(
        List.of("may.txt ADA BRANDT", "may.txt TOM FERROW"),
        found(Search.of(List.of("toll"), List.of())));
    Search his =
        new Search(
            List.of("toll"),
            List.of(),
            Optional.of("Ferrow"),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());
    assertEquals(List.of("may.txt TOM FERROW"), found(his));
    assertEquals(List.of(), found(Search.of(List.of("toll", "ferry", "hall"), List.of())));
    assertEquals(
        List.of("may.txt TOM FERROW"),
        found(Search.of(List.of(), List.of(List.of("the", "toll", "is")))));
    assertEquals(List.of(), found(Search.of(List.of(), List.of(List.of("toll", "the")))));
  }

  @Test
  void theSameFileTwiceChangesNothing() throws Exception {
    add(Books.file("may.txt", MAY));
    assertEquals(Added.UNCHANGED, add(Books.file("may.txt", MAY)));
    assertEquals(Added.COPY, add(Books.file("again.txt", MAY)));
    try (Library library = Library.open(folder)) {
      assertEquals(1, library.volumes().size());
    }
  }

  @Test
  void aChangedFileTakesThePlaceOfWhatItWas() throws Exception {
    add(Books.file("day.txt", MAY));
    assertEquals(Added.REPLACED, add(Books.file("day.txt", JUNE)));
    assertEquals(List.of(), found(Search.of(List.of("toll"), List.of())));
    assertEquals(
        List.of("june.txt TOM FERROW"), found(Search.of(List.of("ferry", "council"), List.of())));
    try (Library library = Library.open(folder)) {
      assertEquals(List.of(), library.verify());
    }
  }

  @Test
  void aFileWithSeveralDaysHasAVolumeForEach() throws Exception {
    add(Books.file("table.tsv", MAY, JUNE));
    try (Library library = Library.open(folder)) {
      assertEquals(
          List.of("/records/table.tsv#1", "/records/table.tsv#2"),
          library.volumes().stream().map(Volume::key).toList());
      assertEquals(Optional.of(JUNE), library.transcript("/records/table.tsv#2"));
    }
    try (LibraryWriter writer = LibraryWriter.open(folder)) {
      assertTrue(writer.remove("/records/table.tsv"));
      assertFalse(writer.remove("/records/table.tsv"));
    }
    try (Library library = Library.open(folder)) {
      assertEquals(List.of(), library.volumes());
    }
  }

  @Test
  void wordsPhrasesSpeakersAndDaysAreLookedFor() throws Exception {
    add(Books.file("may.txt", MAY));
    add(Books.file("june.txt", JUNE));
    List<String> ferry = List.of("ferry");
    assertEquals(2, found(Search.of(ferry, List.of())).size());
    assertEquals(
        List.of("may.txt ADA BRANDT"),
        found(Search.of(List.of(), List.of(List.of("in", "public", "hands")))));
    assertEquals(List.of(), found(Search.of(List.of("applause"), List.of())));
    Search brandt =
        new Search(
            List.of("toll"),
            List.of(),
            Optional.of("Brandt"),
            Optional.empty(),
            Optional.empty(),
            Optional.of("2031-05-31"),
            Optional.of("en"),
            Optional.empty());
    assertEquals(List.of("may.txt ADA BRANDT"), found(brandt));
    Search later =
        new Search(
            ferry,
            List.of(),
            Optional.empty(),
            Optional.of("harbour"),
            Optional.of("2031-06-01"),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());
    assertEquals(List.of("june.txt TOM FERROW"), found(later));
  }

  @Test
  void aSecondWriterIsToldSo() throws Exception {
    try (LibraryWriter first = LibraryWriter.open(folder)) {
      first.add(Books.file("may.txt", MAY));
      LibraryException told =
          assertThrows(LibraryException.class, () -> LibraryWriter.open(folder));
      assertTrue(told.getMessage().contains("another Dixit is writing"), told.getMessage());
    }
  }

  @Test
  void readersSeeWhatWasCommitted() throws Exception {
    try (LibraryWriter writer = LibraryWriter.open(folder);
        Library before = Library.open(folder)) {
      writer.add(Books.file("may.txt", MAY));
      assertEquals(0, before.volumes().size());
      writer.commit();
      assertEquals(0, before.volumes().size());
      try (Library after = Library.open(folder)) {
        assertEquals(1, after.volumes().size());
      }
    }
  }

  @Test
  void aNewerLibraryIsRefused() throws Exception {
    try (IndexWriter writer = new IndexWriter(FSDirectory.open(folder), new IndexWriterConfig())) {
      writer.setLiveCommitData(Map.of(Fields.FORMAT_KEY, "999").entrySet());
      writer.commit();
    }
    for (LibraryException told :
        List.of(
            assertThrows(LibraryException.class, () -> Library.open(folder)),
            assertThrows(LibraryException.class, () -> LibraryWriter.open(folder)))) {
      assertTrue(told.getMessage().contains("newer Dixit (format 999"), told.getMessage());
    }
  }

  @Test
  void whatIsNoLibraryIsToldSo() throws Exception {
    LibraryException none = assertThrows(LibraryException.class, () -> Library.open(folder));
    assertTrue(none.getMessage().contains("no library there"), none.getMessage());
    try (IndexWriter writer = new IndexWriter(FSDirectory.open(folder), new IndexWriterConfig())) {
      writer.commit();
    }
    LibraryException other = assertThrows(LibraryException.class, () -> Library.open(folder));
    assertTrue(other.getMessage().contains("no Dixit library"), other.getMessage());
  }

  @Test
  void damageIsFound() throws Exception {
    add(Books.file("may.txt", MAY));
    Path data;
    try (var files = Files.list(folder)) {
      data = files.filter(f -> f.toString().endsWith(".cfs")).findFirst().orElseThrow();
    }
    byte[] bytes = Files.readAllBytes(data);
    bytes[bytes.length / 2] ^= 1;
    Files.write(data, bytes);
    boolean refused = false;
    try (Library library = Library.open(folder)) {
      refused = !library.verify().isEmpty();
    } catch (LibraryException | RuntimeException e) {
      refused = true;
    }
    assertTrue(refused, "damage was not noticed");
  }

  @Test
  void namesOfTenThousandSignsAreNoDefect() throws Exception {
    String name = "A".repeat(10_000);
    Transcript odd = Books.transcript("odd.txt", "2031-05-04", name + ": The toll stays.");
    add(Books.file("odd.txt", odd));
    assertEquals(1, found(Search.of(List.of("toll"), List.of())).size());
  }

  /** The status of a quotation of {@code speaker} checked against what was added. */
  private RecordStatus status(String speaker, String quotation) throws LibraryException {
    String text = speaker + " said: \u201c" + quotation + "\u201d";
    Article article =
        new Article(
            "a",
            Optional.empty(),
            Optional.empty(),
            Optional.of("2031-05-05"),
            Optional.empty(),
            List.of(new Block(BlockKind.PARAGRAPH, new Span(0, text.length()))),
            text);
    try (Library library = Library.open(folder)) {
      return new Pipeline()
          .check(article, library, Optional.empty())
          .entries()
          .get(0)
          .finding()
          .orElseThrow()
          .verdict()
          .record();
    }
  }

  @Test
  void whatIsNotFoundIsNoProofInLibraryOfYears() throws Exception {
    add(Books.file("may.txt", MAY));
    for (long seed = 0; seed < 30; seed++) {
      add(Books.random(seed));
    }
    String other = "Nobody has ever seen a purple elephant dancing on this marble staircase.";
    assertEquals(RecordStatus.PARTIAL, status("Ada Brandt", other));
    assertEquals(RecordStatus.ABSENT, status("Odile Marchetti", other));
  }

  @Test
  void pathsOfManySignsAreToldApart() throws Exception {
    String folderName = "f".repeat(240) + "/";
    add(Books.file(folderName + "one.txt", MAY));
    add(Books.file(folderName + "two.txt", JUNE));
    try (Library library = Library.open(folder)) {
      assertEquals(2, library.volumes().size());
      assertEquals(List.of(), library.verify());
    }
    try (LibraryWriter writer = LibraryWriter.open(folder)) {
      assertTrue(writer.remove("/records/" + folderName + "one.txt"));
    }
    try (Library library = Library.open(folder)) {
      assertEquals(
          List.of("/records/" + folderName + "two.txt"),
          library.volumes().stream().map(Volume::key).toList());
    }
  }
}
