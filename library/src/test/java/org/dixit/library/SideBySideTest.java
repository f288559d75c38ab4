package org.dixit.library;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Readers beside a writer answer as a quiet library of the same commit does. */
class SideBySideTest {
  private static final int READERS = 16;
  private static final int COMMITS = Integer.getInteger("dixit.commits", 25);

  @TempDir Path folder;

  private static List<String> answers(Library library) throws LibraryException {
    List<String> answers = new ArrayList<>();
    for (String word : List.of("ferry", "storm", "letter")) {
      library
          .search(Search.of(List.of(word), List.of()), 5)
          .forEach(hit -> answers.add(hit.key() + hit.span()));
    }
    answers.add(library.volumes().size() + " volumes");
    return answers;
  }

  @Test
  void readersAreNotDisturbed() throws Exception {
    try (LibraryWriter writer = LibraryWriter.open(folder)) {
      writer.add(Books.random(0));
    }
    AtomicBoolean writing = new AtomicBoolean(true);
    ExecutorService pool = Executors.newFixedThreadPool(READERS);
    List<Future<Integer>> readers = new ArrayList<>();
    for (int i = 0; i < READERS; i++) {
      readers.add(pool.submit(() -> read(writing)));
    }
    try (LibraryWriter writer = LibraryWriter.open(folder)) {
      for (int commit = 1; commit <= COMMITS; commit++) {
        writer.add(Books.random(commit));
        writer.remove(Books.random(commit - 3L).path().toString());
        writer.commit();
      }
    }
    writing.set(false);
    for (Future<Integer> reader : readers) {
      reader.get();
    }
    pool.shutdown();
  }

  private int read(AtomicBoolean writing) throws Exception {
    int rounds = 0;
    do {
      try (Library library = Library.open(folder)) {
        List<String> first = answers(library);
        assertEquals(first, answers(library));
        assertEquals(List.of(), missing(library));
      }
      rounds++;
    } while (writing.get());
    return rounds;
  }

  private static List<String> missing(Library library) throws LibraryException {
    List<String> missing = new ArrayList<>();
    for (Volume volume : library.volumes()) {
      if (library.transcript(volume.key()).isEmpty()) {
        missing.add(volume.key());
      }
    }
    return missing;
  }
}
