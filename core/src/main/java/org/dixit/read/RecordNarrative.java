package org.dixit.read;

import java.util.ArrayList;
import java.util.List;
import org.dixit.text.Lexicon;

/**
 * Sentences that the minutes tell between turns: {@code The agenda was adopted.} They are known by
 * how they open, or by how they end where somebody comes or goes: {@code Mr. Orlov left the Council
 * Chamber.}
 */
final class RecordNarrative {
  private static final int LONGEST = 240;
  private static final List<String> OPENINGS = new ArrayList<>();
  private static final List<String> ENDINGS = new ArrayList<>();
  private static final List<String> COMERS = new ArrayList<>();

  static {
    for (Lexicon.Row row : Lexicon.of(RecordNarrative.class, "narrative.tsv")) {
      switch (row.get("kind")) {
        case "opening" -> OPENINGS.add(row.get("form"));
        case "ending" -> ENDINGS.add(row.get("form"));
        case "comer" -> COMERS.add(row.get("form"));
        default -> throw new IllegalArgumentException("no such kind: " + row.get("kind"));
      }
    }
  }

  private RecordNarrative() {}

  /** Whether {@code line} is as the minutes are, and not as a speaker would say it. */
  static boolean isNarrative(String line) {
    char first = line.charAt(0);
    if (!Character.isUpperCase(first) && first != '*' && first != '_' && first != '\u00a7') {
      return false;
    }
    String bare = line.replaceFirst("^[*_\u00a7\\s]+", "").replaceFirst("[*_\\s]+$", "");
    return OPENINGS.stream().anyMatch(opening -> opens(bare, opening))
        || bare.length() < LONGEST
            && ENDINGS.stream().anyMatch(bare::endsWith)
            && COMERS.stream().anyMatch(bare::startsWith);
  }

  /** Whether {@code line} opens so; a star stands for any words. */
  private static boolean opens(String line, String opening) {
    int star = opening.indexOf(" * ");
    return star < 0
        ? line.startsWith(opening)
        : line.startsWith(opening.substring(0, star))
            && line.indexOf(opening.substring(star + 2), star) > 0;
  }
}
