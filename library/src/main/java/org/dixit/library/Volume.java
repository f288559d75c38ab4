package org.dixit.library;

import java.util.Objects;
import java.util.Optional;
import org.dixit.Grade;

/**
 * A transcript as the library's list has it.
 *
 * @param key what it is called in this library: the path of its file and, where that holds several,
 *     {@code #} and a number
 * @param title what was recorded
 * @param date the day it was said, as ISO 8601
 * @param body who met
 * @param language of the text, as BCP 47
 * @param grade how close the text is to what was spoken
 * @param complete whether all that was said is there
 * @param turns how many turns it has
 * @param words how many words were spoken
 * @param hash of the file: {@link org.dixit.RecordFile#hash}
 */
public record Volume(
    String key,
    Optional<String> title,
    Optional<String> date,
    Optional<String> body,
    String language,
    Grade grade,
    boolean complete,
    int turns,
    long words,
    String hash) {
  public Volume {
    Objects.requireNonNull(key, "key");
    Objects.requireNonNull(title, "title");
    Objects.requireNonNull(date, "date");
    Objects.requireNonNull(body, "body");
    Objects.requireNonNull(language, "language");
    Objects.requireNonNull(grade, "grade");
    Objects.requireNonNull(hash, "hash");
  }

  /** The path of the file that holds it. */
  public String file() {
    int number = key.lastIndexOf('#');
    boolean several = number > 0 && key.substring(number + 1).matches("[0-9]+");
    return several ? key.substring(0, number) : key;
  }
}
