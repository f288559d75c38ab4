package org.dixit.app;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Names for the files of one folder. Not safe for several threads. */
final class FileNames {
  private static final int LONGEST = 100;

  private final Set<String> taken;

  /**
   * @param taken names that are in use, in lower case
   */
  FileNames(String... taken) {
    this.taken = new HashSet<>(List.of(taken));
  }

  /** The article's {@code id} without what tells its format: answer.md, answer. */
  static String withoutEnding(String id) {
    return id.replaceAll("\\.[A-Za-z]{1,8}$", "");
  }

  /**
   * A name of plain characters for the article {@code id}, that no other file has, whatever the
   * file system folds.
   */
  String of(String id, String ending) {
    String file = id.substring(id.replace('\\', '/').lastIndexOf('/') + 1);
    String plain = file.replaceAll("[^A-Za-z0-9._-]+", "-").replaceAll("^[-.]+", "");
    String stem = plain.substring(0, Math.min(plain.length(), LONGEST));
    for (int i = 1; ; i++) {
      String name = (stem.isEmpty() ? "article" : stem) + (i == 1 ? "" : "-" + i) + ending;
      if (taken.add(name.toLowerCase(Locale.ROOT))) {
        return name;
      }
    }
  }
}
