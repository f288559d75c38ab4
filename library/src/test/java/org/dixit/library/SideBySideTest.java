package org.dixit.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Readers beside a writer answer as a quiet library of the same commit does. */
class SideBySideTest {
  private static final int READERS = 16;
  private static final int COMMITS = Integer.getInteger("dixit.commits", 25);

  /** More than any word has hits here, so that no answer hangs on the order of what is alike. */
  private static final int ALL = 1_000;

  @TempDir Path folder;
  @TempDir Path quiet;

  private static Set<String> answers(Library library) throws LibraryException {
    Set<String> answers = new TreeSet<>();
    for (String word : List.of("ferry", "storm", "letter")) {
      library
          .search(Search.of(List.of(word), List.of()), ALL)
          .forEach(hit -> answers.add(word + " " + hit.key() + " " + hit.span()));
    }
    return answers;
  }

  /** The seeds of the books there are after a commit. */
  private static List<Long> books(int commit) {
    return LongStream.rangeClosed(Math.max(0, commit - 2), commit).boxed().toList();
  }

  private static List<String> keys(List<Long> books) {
    return books.stream().map(seed -> Books.random(seed).path().toString()).sorted().toList();
  }

  /** For each commit the keys of its volumes, and what a library of only these answers. */
  private Map<List<String>, Set<String>> quietly() throws Exception {
    Map<List<String>, Set<String>> answers = new HashMap<>();
    for (int commit = 0; commit <= COMMITS; commit++) {
      Path place = quiet.resolve(String.valueOf(commit));
      List<Long> books = books(commit);
      try (LibraryWriter writer = LibraryWriter.open(place)) {
        for (long book : books) {
          writer.add(Books.random(book));
        }
      }
      try (Library library = Library.open(place)) {
        answers.put(keys(books), answers(library));
      }
    }
    return Map.copyOf(answers);
  }

  @Test
  void readersAreNotDisturbed() throws Exception {
    Map<List<String>, Set<String>> expected = quietly();
    try (LibraryWriter writer = LibraryWriter.open(folder)) {
      writer.add(Books.random(0));
    }
    AtomicBoolean writing = new AtomicBoolean(true);
    ExecutorService pool = Executors.newFixedThreadPool(READERS);
    List<Future<Integer>> readers = new ArrayList<>();
    for (int i = 0; i < READERS; i++) {
      readers.add(pool.submit(() -> read(writing, expected)));
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

  private int read(AtomicBoolean writing, Map<List<String>, Set<String>> expected)
      throws Exception {
    int rounds = 0;
    do {
      try (Library library = Library.open(folder)) {
        List<String> keys = library.volumes().stream().map(Volume::key).sorted().toList();
        assertTrue(expected.containsKey(keys), keys + " were never committed together");
        assertEquals(expected.get(keys), answers(library));
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
