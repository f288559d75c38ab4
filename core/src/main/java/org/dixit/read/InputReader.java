package org.dixit.read;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.dixit.Article;
import org.dixit.Transcript;

/** Reads articles and transcripts. Stateless, safe for any thread. */
public final class InputReader {
  /** Reads one article; the format is told by name and content. */
  public Article article(Path file) throws ReadException {
    throw new ReadException(file.toString(), 0, "not yet");
  }

  /** Reads one article from a stream, for instance standard input. */
  public Article article(InputStream in, String name) throws ReadException {
    throw new ReadException(name, 0, "not yet");
  }

  /**
   * Reads a transcript, or every transcript below a folder, sorted by path. Hidden files and files
   * about the folder ({@code README}, {@code LICENSE}) are passed over; a table with several days
   * gives a transcript for each.
   *
   * @param problems is told of each file that could not be read; the others are read all the same
   */
  public List<Transcript> transcripts(Path path, Consumer<ReadException> problems) {
    return new TranscriptReader(path).read(problems);
  }
}
