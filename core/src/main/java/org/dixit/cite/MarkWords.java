package org.dixit.cite;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.dixit.text.Lexicon;

/** The words of {@code marks.tsv}. */
final class MarkWords {
  private static final int LONGEST_HEADING = 60;
  private static final int MOST_WORDS = 3;
  private static final Map<String, Set<String>> WORDS = new HashMap<>();

  static {
    for (Lexicon.Row row : Lexicon.of(MarkWords.class, "marks.tsv")) {
      WORDS.computeIfAbsent(row.get("kind"), k -> new HashSet<>()).addAll(row.list("words"));
    }
  }

  private MarkWords() {}

  static boolean is(String kind, String word) {
    return WORDS.get(kind).contains(word.toLowerCase(Locale.ROOT));
  }

  /** What stands behind a leading word of {@code kind} in {@code inner}; -1 where there is none. */
  static int behind(String kind, String inner) {
    int found = -1;
    int words = 0;
    for (int at = 0; at < inner.length() && words < MOST_WORDS; at++) {
      boolean ends = at + 1 == inner.length() || !Character.isLetter(inner.charAt(at + 1));
      if (!Character.isLetter(inner.charAt(at)) || !ends) {
        continue;
      }
      words++;
      if (is(kind, inner.substring(0, at + 1))) {
        found = pastSigns(inner, at + 1);
      }
    }
    return found;
  }

  private static int pastSigns(String inner, int from) {
    int at = from;
    while (at < inner.length() && ":.# ".indexOf(inner.charAt(at)) >= 0) {
      at++;
    }
    return at;
  }

  /** Whether {@code line} is the heading of a list of sources. */
  static boolean isHeading(String line) {
    if (line.length() > LONGEST_HEADING) {
      return false;
    }
    String bare = line.replaceAll("[#*_:=\\s-]+", " ").strip();
    return is("heading", bare);
  }

  /** Whether a file's name with a known ending stands at the end of {@code word}. */
  static boolean isFile(String word) {
    int dot = word.lastIndexOf('.');
    return dot > 0 && is("ending", word.substring(dot + 1));
  }

  /** {@code inner} without the place inside the source at its end: {@code minutes, p. 3}. */
  static String withoutPlace(String inner) {
    String[] words = inner.split("(?<=[\\s,;])|(?=[\\s,;])");
    StringBuilder kept = new StringBuilder();
    for (int i = 0; i < words.length; i++) {
      boolean place = i > 0 && is("place", words[i].replaceAll("[.:]$", ""));
      if (place && isNumberNext(List.of(words), i + 1)) {
        break;
      }
      kept.append(words[i]);
    }
    return kept.toString().replaceAll("[\\s,;]+$", "");
  }

  private static boolean isNumberNext(List<String> words, int from) {
    int at = from;
    while (at < words.size() && words.get(at).isBlank()) {
      at++;
    }
    return at < words.size()
        && !words.get(at).isEmpty()
        && Character.isDigit(words.get(at).charAt(0));
  }
}
