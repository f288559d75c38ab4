package org.dixit;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/**
 * A file with what it records.
 *
 * @param path where it stands, absolute
 * @param hash the SHA-256 of its bytes, and of what a manifest tells of it, in lower-case
 *     hexadecimal
 * @param transcripts what it holds; a table has one for each day
 */
public record RecordFile(Path path, String hash, List<Transcript> transcripts) {
  public RecordFile {
    Objects.requireNonNull(path, "path");
    Exhibit.requireHash(hash);
    transcripts = List.copyOf(transcripts);
  }
}
