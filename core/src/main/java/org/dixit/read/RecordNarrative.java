package org.dixit.read;

import java.util.ArrayList;
import java.util.List;
import org.dixit.text.Lexicon;

/** Sentences that the minutes tell between turns: {@code The agenda was adopted.} */
final class RecordNarrative {
  private static final List<String> OPENINGS = new ArrayList<>();

  static {
    for (Lexicon.Row row : Lexicon.of(RecordNarrative.class, "narrative.tsv")) {
      OPENINGS.add(row.get("form"));
    }
  }

  private RecordNarrative() {}

  /** Whether {@code line} begins as the minutes do, and not as a speaker would. */
  static boolean isNarrative(String line) {
    char first = line.charAt(0);
    if (first != 'T' && first != 'A' && first != 'I' && first != '*' && first != '_') {
      return false;
    }
    String bare = first == '*' || first == '_' ? line.replaceFirst("^[*_]+", "") : line;
    for (String opening : OPENINGS) {
      if (bare.startsWith(opening)) {
        return true;
      }
    }
    return false;
  }
}
