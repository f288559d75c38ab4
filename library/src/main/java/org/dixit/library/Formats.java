package org.dixit.library;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.store.Directory;

/** The number of the format in every commit, and failures told in one line. */
final class Formats {
  private Formats() {}

  static void mark(IndexWriter writer) {
    Map<String, String> data = Map.of(Fields.FORMAT_KEY, String.valueOf(Fields.FORMAT));
    writer.setLiveCommitData(data.entrySet());
  }

  /** Refuses what is no library, and what a newer Dixit wrote. */
  static void requireKnown(Path folder, Directory directory) throws IOException, LibraryException {
    if (!DirectoryReader.indexExists(directory)) {
      return;
    }
    try {
      String format = SegmentInfos.readLatestCommit(directory).getUserData().get(Fields.FORMAT_KEY);
      if (format == null) {
        throw new LibraryException(folder + ": is a Lucene index, but no Dixit library");
      }
      int number = Integer.parseInt(format);
      if (number != Fields.FORMAT) {
        throw new LibraryException(
            folder
                + (number > Fields.FORMAT
                    ? ": was written by a newer"
                    : ": was written by an older")
                + " Dixit (format "
                + format
                + ", this one writes "
                + Fields.FORMAT
                + (number > Fields.FORMAT
                    ? "); use that one"
                    : "); add its files to a new library"));
      }
    } catch (IndexFormatTooNewException e) {
      throw new LibraryException(folder + ": was written by a newer Dixit; use that one", e);
    } catch (NumberFormatException e) {
      throw new LibraryException(folder + ": is no Dixit library", e);
    }
  }

  static LibraryException failure(Path folder, Exception e) {
    String told = String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT);
    Throwable cause = e.getCause();
    boolean full =
        told.contains("no space left")
            || cause != null
                && String.valueOf(cause.getMessage())
                    .toLowerCase(Locale.ROOT)
                    .contains("no space left");
    if (full) {
      return new LibraryException(
          folder + ": the disk is full; what was added before stays readable", e);
    }
    if (e instanceof CorruptIndexException) {
      return new LibraryException(
          folder + ": is damaged; run `dixit record verify` and add the files anew", e);
    }
    return new LibraryException(folder + ": cannot be written or read: " + e.getMessage(), e);
  }
}
