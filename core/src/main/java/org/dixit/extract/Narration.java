package org.dixit.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.dixit.text.Lexicon;
import org.dixit.text.Tokens;

/** Tells a reporter's own sentence by the way it begins. Immutable. */
final class Narration {
  private static final int WILD = 3;
  private static final List<List<Set<String>>> PATTERNS = patterns();

  private Narration() {}

  private static List<List<Set<String>>> patterns() {
    List<List<Set<String>>> patterns = new ArrayList<>();
    for (Lexicon.Row row : Lexicon.of(Narration.class, "narration.tsv")) {
      List<Set<String>> slots = new ArrayList<>();
      for (String slot : row.get("pattern").split(" ")) {
        slots.add(Set.of(slot.split("\\|")));
      }
      patterns.add(List.copyOf(slots));
    }
    return List.copyOf(patterns);
  }

  /** Whether the words from token {@code i} on open a sentence that only a reporter would write. */
  static boolean at(Tokens tokens, int i) {
    for (List<Set<String>> pattern : PATTERNS) {
      if (pattern.get(0).contains(tokens.lower(i)) && matches(pattern, 1, tokens, i + 1)) {
        return true;
      }
    }
    return false;
  }

  private static boolean matches(List<Set<String>> pattern, int slot, Tokens tokens, int i) {
    if (slot == pattern.size()) {
      return true;
    }
    if (!pattern.get(slot).contains("*")) {
      return pattern.get(slot).contains(tokens.lower(i))
          && matches(pattern, slot + 1, tokens, i + 1);
    }
    for (int skipped = 0; skipped <= WILD && tokens.has(i + skipped); skipped++) {
      if (skipped > 0 && !tokens.isWord(i + skipped - 1)) {
        return false;
      }
      if (matches(pattern, slot + 1, tokens, i + skipped)) {
        return true;
      }
    }
    return false;
  }
}
