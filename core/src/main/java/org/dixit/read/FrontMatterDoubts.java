package org.dixit.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.dixit.Grade;

/** Finds what a writer of front matter most likely meant otherwise: it is told, not guessed. */
final class FrontMatterDoubts {
  private static final Set<String> KEYS =
      Set.of(
          "title",
          "date",
          "body",
          "place",
          "speaker",
          "role",
          "language",
          "spoken_language",
          "grade",
          "complete",
          "source",
          "source_url",
          "layout");
  private static final Set<String> TRUTHS = Set.of("true", "false", "yes", "no");
  private static final int NEAR = 2;

  private final String text;
  private final String name;
  private final List<ReadException> found = new ArrayList<>();

  private FrontMatterDoubts(String text, String name) {
    this.text = text;
    this.name = name;
  }

  /** Every doubt about the front matter of the file {@code name}, with its line. */
  static List<ReadException> of(FrontMatter front, String text, String name) {
    FrontMatterDoubts doubts = new FrontMatterDoubts(text, name);
    if (front.bodyStart() == 0) {
      doubts.unclosed();
    } else {
      doubts.values(front);
    }
    return doubts.found;
  }

  private void unclosed() {
    String[] lines = text.substring(0, Math.min(text.length(), 400)).split("\n", 3);
    boolean opened = lines.length > 1 && lines[0].strip().equals("---");
    if (opened && KEYS.contains(key(lines[1]))) {
      found.add(
          new ReadException(name, 1, "front matter has no closing line ---; it was read as text"));
    }
  }

  private void values(FrontMatter front) {
    front
        .get("grade")
        .filter(value -> TranscriptFacts.grade(value).isEmpty())
        .ifPresent(
            value ->
                tell("grade", value + " is none of " + Grade.G1 + " to " + Grade.G7 + ", ignored"));
    front
        .get("complete")
        .filter(value -> !TRUTHS.contains(value.toLowerCase(Locale.ROOT)))
        .ifPresent(value -> tell("complete", value + " is neither true nor false, ignored"));
    front
        .get("date")
        .filter(value -> TranscriptDate.find(value).isEmpty())
        .ifPresent(value -> tell("date", value + " is no day such as 2031-03-18, ignored"));
    front
        .get("layout")
        .filter(value -> Layout.named(value).isEmpty())
        .ifPresent(
            value -> tell("layout", value + " is none of " + String.join(", ", Layout.names())));
    for (String key : front.values().keySet().stream().sorted().toList()) {
      meant(key, front).ifPresent(known -> tell(key, "no such key; is " + known + " meant?"));
    }
  }

  /** The known key that an unknown one is a slip of, where that one is not given as well. */
  private static Optional<String> meant(String key, FrontMatter front) {
    if (KEYS.contains(key) || key.length() <= NEAR + 1) {
      return Optional.empty();
    }
    return KEYS.stream()
        .filter(known -> front.get(known).isEmpty() && isNear(key.replace('-', '_'), known))
        .sorted()
        .findFirst();
  }

  private void tell(String key, String problem) {
    String shown = problem.length() > 160 ? problem.substring(0, 160) + "…" : problem;
    found.add(new ReadException(name, line(key), "front matter, " + key + ": " + shown));
  }

  private int line(String key) {
    int line = 0;
    for (String words : text.lines().limit(1_000).toList()) {
      line++;
      if (key(words).equals(key)) {
        return line;
      }
    }
    return 1;
  }

  private static String key(String line) {
    int colon = line.indexOf(':');
    return colon < 0 ? "" : line.substring(0, colon).strip().toLowerCase(Locale.ROOT);
  }

  /**
   * Whether at most two letters are swapped, wrong, missing or too many; a short key allows one.
   */
  private static boolean isNear(String one, String other) {
    int allowed = Math.min(one.length(), other.length()) < 6 ? 1 : NEAR;
    if (Math.abs(one.length() - other.length()) > allowed) {
      return false;
    }
    int[] before = new int[other.length() + 1];
    for (int j = 0; j <= other.length(); j++) {
      before[j] = j;
    }
    for (int i = 1; i <= one.length(); i++) {
      int[] now = new int[other.length() + 1];
      now[0] = i;
      for (int j = 1; j <= other.length(); j++) {
        int swap = before[j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
        now[j] = Math.min(swap, Math.min(before[j], now[j - 1]) + 1);
      }
      before = now;
    }
    return before[other.length()] <= allowed;
  }
}
