package org.dixit.library;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.codecs.lucene912.Lucene912Codec;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.ConcurrentMergeScheduler;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TieredMergePolicy;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.LockObtainFailedException;
import org.dixit.RecordFile;

/**
 * Adds to a library and removes from it. There is one for a library at a time, in any process. What
 * was done is seen by readers, and outlives a killed process, once it is committed: after so many
 * words, and when the writer is closed. Safe for any thread; files are added side by side by as
 * many threads as call.
 */
public final class LibraryWriter implements AutoCloseable {
  private static final double BUFFER_MB = 128;

  /** Each term is looked up in every segment, so that few of them make a quick search. */
  private static final int SEGMENTS = 3;

  private static final double SMALL_SEGMENT_MB = 64;

  /** A killed process loses no more words than these. */
  private static final long COMMIT_WORDS = 10_000_000;

  private final Path folder;
  private final FSDirectory directory;
  private final IndexWriter writer;
  private final ConcurrentMergeScheduler scheduler;

  /** The hash of each file that the library holds, by its path. */
  private final Map<String, String> held = new HashMap<>();

  /** How many files have each hash. */
  private final Map<String, Integer> copies = new HashMap<>();

  private long sinceCommit;

  /** What came of a file that was to be added. */
  public enum Added {
    /** It was not there. */
    NEW,
    /** It was there with other bytes; these took their place. */
    REPLACED,
    /** It was there with the same bytes. */
    UNCHANGED,
    /** Another file with the same bytes is there. */
    COPY
  }

  private LibraryWriter(
      Path folder, FSDirectory directory, IndexWriter writer, ConcurrentMergeScheduler scheduler) {
    this.scheduler = scheduler;
    this.folder = folder;
    this.directory = directory;
    this.writer = writer;
  }

  /**
   * Opens the library in {@code folder}, or makes one.
   *
   * @throws LibraryException if another writer has it open, if a newer Dixit wrote it, or if it
   *     cannot be written
   */
  public static LibraryWriter open(Path folder) throws LibraryException {
    if (Files.exists(folder) && !Files.isDirectory(folder)) {
      throw new LibraryException(folder + ": is a file; name a folder for the library");
    }
    try {
      Files.createDirectories(folder);
      FSDirectory directory = FSDirectory.open(folder);
      Formats.requireKnown(folder, directory);
      ConcurrentMergeScheduler scheduler = new ConcurrentMergeScheduler();
      IndexWriterConfig config =
          new IndexWriterConfig()
              .setRAMBufferSizeMB(BUFFER_MB)
              .setCommitOnClose(false)
              .setMergeScheduler(scheduler)
              .setMergePolicy(
                  new TieredMergePolicy()
                      .setSegmentsPerTier(SEGMENTS)
                      .setFloorSegmentMB(SMALL_SEGMENT_MB))
              .setCodec(new Lucene912Codec(Lucene912Codec.Mode.BEST_SPEED));
      LibraryWriter library =
          new LibraryWriter(folder, directory, new IndexWriter(directory, config), scheduler);
      library.load();
      return library;
    } catch (LockObtainFailedException e) {
      throw new LibraryException(
          folder + ": another Dixit is writing to this library; try again when it has ended", e);
    } catch (IOException e) {
      throw Formats.failure(folder, e);
    }
  }

  private void load() throws IOException, LibraryException {
    Formats.mark(writer);
    writer.commit();
    try (Library library = Library.open(folder)) {
      library.volumes().forEach(v -> held.put(v.file(), v.hash()));
      held.values().forEach(hash -> copies.merge(hash, 1, Integer::sum));
    }
  }

  /**
   * Adds a file. The same bytes are not added twice; where the file had other bytes before, these
   * take their place.
   *
   * @throws LibraryException if it cannot be written; what was committed stays
   */
  public Added add(RecordFile file) throws LibraryException {
    String path = file.path().toString();
    Optional<Added> same = same(path, file.hash());
    if (same.isPresent()) {
      return same.get();
    }
    try {
      Iterable<Document> papers = Papers.of(file);
      writer.updateDocuments(new Term(Fields.FILE, WordStream.key(path)), papers);
      long words = file.transcripts().stream().mapToLong(t -> t.text().length() / 6).sum();
      return put(path, file.hash(), words);
    } catch (IOException | IllegalStateException e) {
      throw Formats.failure(folder, e);
    }
  }

  private synchronized Optional<Added> same(String path, String hash) {
    if (hash.equals(held.get(path))) {
      return Optional.of(Added.UNCHANGED);
    }
    return !held.containsKey(path) && copies.getOrDefault(hash, 0) > 0
        ? Optional.of(Added.COPY)
        : Optional.empty();
  }

  private synchronized Added put(String path, String hash, long words) throws LibraryException {
    String before = held.put(path, hash);
    copies.merge(hash, 1, Integer::sum);
    if (before != null) {
      copies.merge(before, -1, Integer::sum);
    }
    sinceCommit += words;
    if (sinceCommit >= COMMIT_WORDS) {
      commit();
    }
    return before == null ? Added.NEW : Added.REPLACED;
  }

  /**
   * Removes the file with {@code path}, and all its transcripts.
   *
   * @return whether it was there
   */
  public synchronized boolean remove(String path) throws LibraryException {
    try {
      writer.deleteDocuments(new Term(Fields.FILE, WordStream.key(path)));
      String hash = held.remove(path);
      if (hash != null) {
        copies.merge(hash, -1, Integer::sum);
      }
      return hash != null;
    } catch (IOException | IllegalStateException e) {
      throw Formats.failure(folder, e);
    }
  }

  /** Makes what was done so far last. */
  public synchronized void commit() throws LibraryException {
    try {
      Formats.mark(writer);
      writer.commit();
      sinceCommit = 0;
    } catch (IOException | IllegalStateException e) {
      throw Formats.failure(folder, e);
    }
  }

  /** Commits, waits until what was added has grown together, and gives the library free. */
  @Override
  public void close() throws LibraryException {
    try {
      if (writer.isOpen()) {
        commit();
        scheduler.sync();
        commit();
      }
    } finally {
      release();
    }
  }

  private void release() throws LibraryException {
    try {
      writer.close();
      directory.close();
    } catch (IOException | IllegalStateException e) {
      throw Formats.failure(folder, e);
    }
  }
}
