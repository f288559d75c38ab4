package org.dixit.resolve;

import java.util.Locale;
import java.util.Optional;
import org.dixit.text.Names;

/** Reads an office or a country out of a transcript's label. */
final class LabelRoles {
  private LabelRoles() {}

  /** What stands in brackets, behind the comma, or before the name; courtesy titles are none. */
  static Optional<String> of(String label) {
    int open = label.indexOf('(');
    int close = label.indexOf(')', open + 1);
    if (open >= 0 && close > open + 3) {
      return told(label.substring(open + 1, close));
    }
    int comma = label.indexOf(',');
    if (comma >= 0) {
      return told(label.substring(comma + 1));
    }
    String name = Names.withoutTitles(label);
    int at = name.isEmpty() ? -1 : label.indexOf(name);
    String before = at > 0 ? label.substring(0, at).strip() : "";
    boolean courtesy = before.length() < 5 || before.endsWith(".");
    return courtesy ? Optional.empty() : told(before);
  }

  private static Optional<String> told(String role) {
    StringBuilder words = new StringBuilder();
    for (String word : role.strip().split("\\s+")) {
      boolean acronym = word.length() < 5 && word.toUpperCase(Locale.ROOT).matches("[^AEIOUY]+");
      words.append(words.isEmpty() ? "" : " ").append(acronym ? word : Person.cased(word));
    }
    String tidy = words.toString();
    return tidy.isEmpty() ? Optional.empty() : Optional.of(tidy);
  }
}
