package org.dixit.resolve;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dixit.text.Names;

/** Reads an office or a country out of a transcript's label. */
final class LabelRoles {
  /** {@code Mr. SMYTHE of New Jersey}: the state tells members of one surname apart. */
  private static final Pattern STATE =
      Pattern.compile("((?:Mr|Mrs|Ms|Miss|Dr)\\.? .*\\p{Lu}{2,}) of (?:the )?(\\p{Lu}.*)");

  private LabelRoles() {}

  /**
   * An office and who holds it: {@code The Prime Minister (Boris Jonquil)}.
   *
   * @param office as printed
   * @param name with its title
   */
  record Holder(String office, String name) {}

  /** The holder that a label names in brackets behind an office; empty where it is a country. */
  static Optional<Holder> holder(String label) {
    int open = label.indexOf('(');
    int close = label.indexOf(')', open + 1);
    if (open < 2 || close < open + 3) {
      return Optional.empty();
    }
    String office = label.substring(0, open).strip();
    String name = label.substring(open + 1, close).strip();
    boolean chair = office.endsWith("Speaker") && !office.startsWith("The ");
    boolean named =
        Names.length(name) > 0 && name.indexOf(' ') > 0 && !Countries.ALL.isCountry(name);
    return (chair || office.startsWith("The ")) && named
        ? Optional.of(new Holder(office, name))
        : Optional.empty();
  }

  /** The label without the state that tells members of one surname apart. */
  static String withoutState(String label) {
    Matcher state = STATE.matcher(label);
    return state.matches() ? state.group(1) : label;
  }

  /** What stands in brackets, behind the comma, or before the name; courtesy titles are none. */
  static Optional<String> of(String label) {
    Optional<Holder> holder = holder(label);
    if (holder.isPresent()) {
      return told(holder.get().office().replaceFirst("^The ", ""));
    }
    int open = label.indexOf('(');
    int close = label.indexOf(')', open + 1);
    if (open >= 0 && close > open + 3) {
      return told(label.substring(open + 1, close));
    }
    Matcher state = STATE.matcher(label);
    if (state.matches()) {
      return told(state.group(2));
    }
    int comma = label.indexOf(',');
    if (comma >= 0 && label.substring(comma + 1).strip().matches("(?i)(?:jr|sr)[.]*")) {
      return Optional.empty();
    }
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
