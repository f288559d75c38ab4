package org.dixit;

import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * An article or a transcript as a receipt names it: by its hashes, so that anybody who holds the
 * file can tell that it is the same. Hashes are SHA-256 in lower-case hexadecimal.
 *
 * @param id what the file is called, or the transcript's path below the folder that was read
 * @param title the headline, or what was recorded
 * @param date the day it was published or said, as ISO 8601; names of files and folders tell it too
 * @param file the hash of the file's bytes
 * @param text the hash of the text that was read out of it, as UTF-8
 * @param length how many UTF-16 code units that text has
 */
public record Exhibit(
    String id,
    Optional<String> title,
    Optional<String> date,
    String file,
    String text,
    int length) {
  private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");

  public Exhibit {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(title, "title");
    Objects.requireNonNull(date, "date");
    requireHash(file);
    requireHash(text);
    if (length < 0) {
      throw new IllegalArgumentException("length " + length);
    }
  }

  /**
   * Checks that {@code hash} is written as one.
   *
   * @throws IllegalArgumentException if it is not
   */
  public static String requireHash(String hash) {
    if (!HASH.matcher(hash).matches()) {
      String shown = hash.substring(0, Math.min(hash.length(), 80));
      throw new IllegalArgumentException("not a SHA-256 in lower-case hexadecimal: " + shown);
    }
    return hash;
  }
}
