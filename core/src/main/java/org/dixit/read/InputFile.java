package org.dixit.read;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The bytes of one input, bounded.
 *
 * @param name the input's name as the user gave it
 * @param bytes what it holds; never empty, never changed
 */
record InputFile(String name, byte[] bytes) {
  /** The largest input that is read, in bytes. */
  static final int BOUND = 64 << 20;

  /** Reads {@code file}. */
  static InputFile read(Path file) throws ReadException {
    String name = file.toString();
    if (!Files.exists(file)) {
      throw new ReadException(name, 0, "no such file; check the path");
    }
    if (Files.isDirectory(file)) {
      throw new ReadException(name, 0, "is a folder; name a file in it");
    }
    try (InputStream in = Files.newInputStream(file)) {
      return read(in, name);
    } catch (ReadException e) {
      throw e;
    } catch (AccessDeniedException e) {
      throw new ReadException(name, 0, "may not be read; check its permissions");
    } catch (IOException e) {
      throw new ReadException(name, 0, "cannot be read (" + e.getMessage() + "); try again");
    }
  }

  /** Reads {@code in} to its end; does not close it. */
  static InputFile read(InputStream in, String name) throws ReadException {
    byte[] bytes;
    try {
      bytes = in.readNBytes(BOUND + 1);
    } catch (IOException e) {
      throw new ReadException(name, 0, "cannot be read (" + e.getMessage() + "); try again");
    }
    if (bytes.length > BOUND) {
      throw new ReadException(
          name, 0, "is larger than " + (BOUND >> 20) + " MB; split it into smaller files");
    }
    if (bytes.length == 0) {
      throw new ReadException(name, 0, "is empty; give a file with text");
    }
    return new InputFile(name, bytes);
  }

  /** The last part of the name, without its folders. */
  String lastName() {
    return name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
  }

  /** Whether the bytes from {@code at} on are those of {@code word}, letter case aside. */
  boolean has(int at, String word) {
    if (at < 0 || at + word.length() > bytes.length) {
      return false;
    }
    for (int i = 0; i < word.length(); i++) {
      if (Character.toLowerCase((char) (bytes[at + i] & 0xFF))
          != Character.toLowerCase(word.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  /** A failure of this input. */
  ReadException problem(String problem) {
    return new ReadException(name, 0, problem);
  }
}
