package org.dixit.library;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.Weight;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.Bits;
import org.dixit.Speaker;
import org.dixit.Statement;
import org.dixit.Transcript;
import org.dixit.index.Archive;
import org.dixit.index.RecordIndex;
import org.dixit.index.RecordIndex.Appearance;
import org.dixit.text.Roster;

/**
 * A library as it was last committed when it was opened; what is added later is seen by those who
 * open it later. Safe for any thread.
 */
public final class Library implements Archive, AutoCloseable {
  private final Path folder;
  private final FSDirectory directory;
  private final DirectoryReader reader;
  private final IndexSearcher searcher;
  private final Map<String, Shelf.Entry> entries;
  private final Roster roster;
  private final Finder finder;
  private final RecordIndex.Whole whole;

  private Library(Path folder, FSDirectory directory, DirectoryReader reader) throws IOException {
    this.folder = folder;
    this.directory = directory;
    this.reader = reader;
    this.searcher = new IndexSearcher(reader);
    // No question is asked twice, so a cache of answers only costs.
    this.searcher.setQueryCache(null);
    this.entries = Collections.unmodifiableMap(load());
    this.roster =
        Roster.of(
            entries.values().stream().flatMap(e -> e.speakers().stream()).distinct().toList());
    this.finder = new Finder(searcher, entries, roster);
    this.whole = whole();
  }

  /**
   * Opens the library in {@code folder} to read.
   *
   * @throws LibraryException if there is none, if a newer Dixit wrote it, or if it cannot be read
   */
  public static Library open(Path folder) throws LibraryException {
    if (!Files.isDirectory(folder)) {
      throw new LibraryException(folder + ": no library there; make one with `dixit record add`");
    }
    try {
      FSDirectory directory = FSDirectory.open(folder);
      if (!DirectoryReader.indexExists(directory)) {
        throw new LibraryException(folder + ": no library there; make one with `dixit record add`");
      }
      Formats.requireKnown(folder, directory);
      return new Library(folder, directory, DirectoryReader.open(directory));
    } catch (IOException e) {
      throw Formats.failure(folder, e);
    }
  }

  /** Whether there is a library in {@code folder}, of whatever version. */
  public static boolean isAt(Path folder) throws LibraryException {
    if (!Files.isDirectory(folder)) {
      return false;
    }
    try (FSDirectory directory = FSDirectory.open(folder)) {
      return DirectoryReader.indexExists(directory);
    } catch (IOException e) {
      throw Formats.failure(folder, e);
    }
  }

  /** Whether nothing was committed since it was opened. */
  public boolean isCurrent() throws LibraryException {
    try {
      return reader.isCurrent();
    } catch (IOException e) {
      throw Formats.failure(folder, e);
    }
  }

  private Map<String, Shelf.Entry> load() throws IOException {
    Map<String, Shelf.Entry> loaded = new TreeMap<>();
    StoredFields stored = searcher.storedFields();
    for (int paper : papers(new TermQuery(new Term(Fields.KIND, Fields.VOLUME)))) {
      Shelf.Entry entry = Shelf.entry(stored.document(paper));
      loaded.put(entry.volume().key(), entry);
    }
    return loaded;
  }

  /** The numbers of all documents that {@code query} finds, in order. */
  private List<Integer> papers(Query query) throws IOException {
    List<Integer> papers = new ArrayList<>();
    Weight weight = searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE_NO_SCORES, 1);
    for (LeafReaderContext leaf : reader.leaves()) {
      Scorer scorer = weight.scorer(leaf);
      if (scorer == null) {
        continue;
      }
      Bits live = leaf.reader().getLiveDocs();
      DocIdSetIterator found = scorer.iterator();
      for (int at = found.nextDoc(); at != DocIdSetIterator.NO_MORE_DOCS; at = found.nextDoc()) {
        if (live == null || live.get(at)) {
          papers.add(leaf.docBase + at);
        }
      }
    }
    return papers;
  }

  /** All transcripts, sorted by their keys. */
  public List<Volume> volumes() {
    return entries.values().stream().map(Shelf.Entry::volume).toList();
  }

  @Override
  public Roster roster() {
    return roster;
  }

  /**
   * The transcript called {@code key}, as it was added; empty where there is none.
   *
   * @throws LibraryException if it cannot be read
   */
  public Optional<Transcript> transcript(String key) throws LibraryException {
    Shelf.Entry entry = entries.get(key);
    if (entry == null) {
      return Optional.empty();
    }
    try {
      return Optional.of(Shelf.transcript(entry, chunks(key)));
    } catch (IOException e) {
      throw Formats.failure(folder, e);
    }
  }

  private List<Document> chunks(String key) throws IOException {
    Query query =
        new BooleanQuery.Builder()
            .add(new TermQuery(new Term(Fields.KEY, WordStream.key(key))), Occur.FILTER)
            .add(new TermQuery(new Term(Fields.KIND, Fields.CHUNK)), Occur.FILTER)
            .build();
    StoredFields stored = searcher.storedFields();
    List<Document> chunks = new ArrayList<>();
    for (int paper : papers(query)) {
      Document chunk = stored.document(paper);
      if (key.equals(chunk.get(Fields.KEY))) {
        chunks.add(chunk);
      }
    }
    return chunks;
  }

  /**
   * The passages that bear most on {@code search}, best first.
   *
   * @param limit how many
   * @throws LibraryException if they cannot be read
   */
  public List<Hit> search(Search search, int limit) throws LibraryException {
    try {
      return finder.search(search, limit);
    } catch (IOException e) {
      throw Formats.failure(folder, e);
    }
  }

  @Override
  public RecordIndex record(org.dixit.Document document, List<Statement> statements) {
    try {
      return RecordIndex.of(finder.bearing(document, statements), whole);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private RecordIndex.Whole whole() {
    long words = entries.values().stream().mapToLong(e -> e.volume().words()).sum();
    long days =
        entries.values().stream()
            .map(e -> e.volume().date().orElse(e.volume().key()))
            .distinct()
            .count();
    Map<Optional<String>, List<Appearance>> appearances = new HashMap<>();
    for (Shelf.Entry entry : entries.values()) {
      Appearance here = Appearance.in(entry.frame());
      Stream.concat(
              entry.speakers().stream().map(Speaker::id).distinct().map(Optional::of),
              entry.nameless() ? Stream.of(Optional.<String>empty()) : Stream.empty())
          .forEach(s -> appearances.computeIfAbsent(s, k -> new ArrayList<>()).add(here));
    }
    return new RecordIndex.Whole(words, days, entries.size(), roster, appearances);
  }

  /**
   * Reads everything and compares it with what was added.
   *
   * @return what is wrong, one line each; empty if nothing is
   * @throws LibraryException if it cannot be read
   */
  public List<String> verify() throws LibraryException {
    try {
      return new Verification(directory, reader).problems(entries.values());
    } catch (IOException e) {
      throw Formats.failure(folder, e);
    }
  }

  /** Everybody who speaks and is named, across all transcripts; those in most of them first. */
  public List<Identity> people() {
    return Identities.of(entries.values());
  }

  /** How many bytes it takes on disk. */
  public long bytes() throws LibraryException {
    try {
      long bytes = 0;
      for (String file : directory.listAll()) {
        bytes += Files.exists(folder.resolve(file)) ? Files.size(folder.resolve(file)) : 0;
      }
      return bytes;
    } catch (IOException e) {
      throw Formats.failure(folder, e);
    }
  }

  @Override
  public void close() throws LibraryException {
    try {
      reader.close();
      directory.close();
    } catch (IOException e) {
      throw Formats.failure(folder, e);
    }
  }
}
