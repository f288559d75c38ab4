package org.dixit.library;

/** Why a library cannot be opened or written, in one line that says what to do. */
public final class LibraryException extends Exception {
  private static final long serialVersionUID = 1L;

  LibraryException(String message) {
    super(message);
  }

  LibraryException(String message, Throwable cause) {
    super(message, cause);
  }
}
