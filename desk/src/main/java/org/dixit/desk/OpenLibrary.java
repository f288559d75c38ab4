package org.dixit.desk;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.dixit.library.Library;
import org.dixit.library.LibraryException;

/**
 * A library as it was last committed, by whatever process. Those who read keep what they have until
 * they are done; it is closed behind the last of them. Safe for any thread.
 */
final class OpenLibrary implements AutoCloseable {
  private static final long FRESH = TimeUnit.SECONDS.toNanos(1);

  private final Path folder;
  private Edition latest;
  private long asked = System.nanoTime();

  /** The library as of one commit. */
  private static final class Edition {
    private final Library library;
    private int readers = 1;

    Edition(Library library) {
      this.library = library;
    }
  }

  OpenLibrary(Path folder) {
    this.folder = folder;
  }

  Path folder() {
    return folder;
  }

  <T> T read(Desk.Use<T> use) throws LibraryException, IOException {
    Edition edition = take();
    try {
      return use.of(edition.library);
    } finally {
      give(edition);
    }
  }

  private synchronized Edition take() throws LibraryException {
    if (latest == null || isOld()) {
      Edition next = new Edition(Library.open(folder));
      close();
      latest = next;
    }
    latest.readers++;
    return latest;
  }

  /** Whether something was committed since; asked once a second at most. */
  private boolean isOld() throws LibraryException {
    if (System.nanoTime() - asked < FRESH) {
      return false;
    }
    asked = System.nanoTime();
    return !latest.library.isCurrent();
  }

  private synchronized void give(Edition edition) throws LibraryException {
    if (--edition.readers == 0) {
      edition.library.close();
    }
  }

  /** Has the next reader see what was committed since. */
  synchronized void renew() throws LibraryException {
    close();
  }

  @Override
  public synchronized void close() throws LibraryException {
    if (latest != null) {
      Edition last = latest;
      latest = null;
      give(last);
    }
  }
}
