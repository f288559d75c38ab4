package org.dixit.library;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.CheckIndex;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.MultiBits;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.LockObtainFailedException;
import org.apache.lucene.util.Bits;
import org.dixit.text.Sha256;

/** Reads a whole library and compares it with what its volumes say. */
final class Verification {
  private final Directory directory;
  private final DirectoryReader reader;

  Verification(Directory directory, DirectoryReader reader) {
    this.directory = directory;
    this.reader = reader;
  }

  List<String> problems(Collection<Shelf.Entry> entries) throws IOException {
    List<String> problems = new ArrayList<>();
    if (!isSound()) {
      problems.add("the index is damaged: make the library anew from its files");
    }
    Map<String, List<Integer>> chunks = chunks();
    StoredFields stored = reader.storedFields();
    for (Shelf.Entry entry : entries) {
      String key = entry.volume().key();
      List<Integer> papers = chunks.getOrDefault(key, List.of());
      if (papers.size() != entry.chunks()) {
        problems.add(key + ": has " + papers.size() + " of " + entry.chunks() + " parts");
        continue;
      }
      List<Document> parts = new ArrayList<>();
      for (int paper : papers) {
        parts.add(stored.document(paper));
      }
      String text = Shelf.transcript(entry, parts).text();
      if (!Sha256.of(text).equals(entry.textHash())) {
        problems.add(key + ": its text is not what was added");
      }
    }
    return problems;
  }

  /** Whether every file of the index has the sums it was written with, and hangs together. */
  private boolean isSound() throws IOException {
    try (CheckIndex check = new CheckIndex(directory)) {
      check.setInfoStream(
          new PrintStream(new ByteArrayOutputStream(), false, StandardCharsets.UTF_8));
      return check.checkIndex().clean;
    } catch (LockObtainFailedException beingWritten) {
      return true;
    }
  }

  private Map<String, List<Integer>> chunks() throws IOException {
    Map<String, List<Integer>> chunks = new HashMap<>();
    StoredFields stored = reader.storedFields();
    Bits live = MultiBits.getLiveDocs(reader);
    for (int paper = 0; paper < reader.maxDoc(); paper++) {
      if (live == null || live.get(paper)) {
        Document document = stored.document(paper);
        if (document.get(Fields.RAW) != null) {
          chunks.computeIfAbsent(document.get(Fields.KEY), k -> new ArrayList<>()).add(paper);
        }
      }
    }
    return chunks;
  }
}
