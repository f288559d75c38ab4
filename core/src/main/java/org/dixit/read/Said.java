package org.dixit.read;

import java.util.Optional;

/**
 * Words with the label under which a coded record has them.
 *
 * @param label who speaks; empty where the record does not say
 * @param words without codes
 * @param opens whether a new turn begins, even if the label is that of the words before
 * @param language the language they are in, as BCP 47, where the record tells
 * @param time when they were said, as the record has it
 * @param column the page or column in which they stand
 */
record Said(
    String label,
    String words,
    boolean opens,
    Optional<String> language,
    Optional<String> time,
    Optional<String> column) {

  /** Words of which nothing else is told. */
  static Said of(String label, String words) {
    return new Said(label, words, false, Optional.empty(), Optional.empty(), Optional.empty());
  }

  /** Words with the time at which they were said; empty for none. */
  static Said at(String label, String words, boolean opens, String time) {
    Optional<String> said = Optional.of(time).filter(t -> !t.isEmpty());
    return new Said(label, words, opens, Optional.empty(), said, Optional.empty());
  }
}
