package org.dixit.workbench.sandbox;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the reading process is to read. Files stand in the tray under numbers, so that no name from
 * outside ever names a file: the article as {@code article}, the others as {@code record-0} and on.
 *
 * @param article the article's own name, if there is one
 * @param records the names of the files with transcripts
 * @param told what is told of all of them beside what they say themselves
 * @param whole whether words that nobody speaks are read too, as of a model's sources
 */
record Order(
    Optional<String> article, List<String> records, Map<String, String> told, boolean whole) {
  /** The order's own file. */
  static final String FILE = "order.json";

  /** Where the article stands. */
  static final String ARTICLE = "article";

  /** What was read, as JSON. */
  static final String OUT = "out.json";

  /** Where the file with the number {@code i} stands. */
  static String record(int i) {
    return "record-" + i;
  }
}
