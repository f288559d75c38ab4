package org.dixit.workbench.work;

import java.io.IOException;
import java.util.List;
import org.dixit.Progress;
import org.dixit.desk.Checked;
import org.dixit.library.LibraryException;
import org.dixit.read.ReadException;

/** An article that is to be read and checked. */
public interface Work extends AutoCloseable {
  /** What it is called while nobody has read it. */
  String name();

  /** What it is held against, in words: {@code the library (12 transcripts)}. */
  String against();

  /**
   * Reads and checks it; called once, or never.
   *
   * @param progress is told how far it is, and may stop it
   */
  Checked check(Progress progress) throws ReadException, LibraryException, IOException;

  /** What is doubtful about the record, a line each; known once it was checked. */
  default List<String> doubts() {
    return List.of();
  }

  /** Gives up what it holds, done or not; called once. */
  @Override
  default void close() {}
}
