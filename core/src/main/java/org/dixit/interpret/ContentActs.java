package org.dixit.interpret;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dixit.Act;
import org.dixit.text.Lexicon;

/**
 * Tells by the content what is done where the cue does not: "We will pay," he said. The patterns
 * are read from {@code content-acts.tsv}. Immutable.
 */
final class ContentActs {
  static final ContentActs ENGLISH =
      new ContentActs(Lexicon.of(ContentActs.class, "content-acts.tsv"));

  private static final int WILD = 3;
  private static final int ADVERBS = 2;

  private final List<Pattern> patterns = new ArrayList<>();

  private record Pattern(boolean start, List<Set<String>> slots, Act act) {}

  private ContentActs(Lexicon lexicon) {
    for (Lexicon.Row row : lexicon) {
      List<Set<String>> slots = new ArrayList<>();
      for (String slot : row.get("pattern").split(" ")) {
        slots.add(Set.of(slot.split("\\|")));
      }
      patterns.add(
          new Pattern(row.get("place").equals("start"), slots, Act.valueOf(row.get("act"))));
    }
  }

  /** The act of content whose words are {@code forms}; the first pattern that fits decides. */
  Optional<Act> of(List<Sentences.Form> forms) {
    List<Sentences.Form> words = forms.stream().filter(Sentences.Form::isWord).toList();
    for (Pattern pattern : patterns) {
      for (int i = 0; i < words.size(); i++) {
        boolean here = !pattern.start || opens(words, i);
        if (here && matches(pattern.slots, 0, words, i)) {
          return Optional.of(pattern.act);
        }
      }
    }
    return Optional.empty();
  }

  /** Whether a sentence, or the content, begins with word {@code i}. */
  private static boolean opens(List<Sentences.Form> words, int i) {
    if (i == 0 || words.get(i).sentence() != words.get(i - 1).sentence()) {
      return true;
    }
    String before = words.get(i - 1).text();
    boolean joint = before.equals("that") || before.equals("and") || before.equals("but");
    return joint && opens(words, i - 1);
  }

  private static boolean matches(
      List<Set<String>> slots, int slot, List<Sentences.Form> words, int i) {
    if (slot == slots.size()) {
      return true;
    }
    if (i >= words.size()) {
      return false;
    }
    boolean adverbs = slots.get(slot).contains("~");
    if (!slots.get(slot).contains("*") && !adverbs) {
      return slots.get(slot).contains(words.get(i).text())
          && matches(slots, slot + 1, words, i + 1);
    }
    int most = adverbs ? ADVERBS : WILD;
    for (int skipped = 0; skipped <= most && i + skipped < words.size(); skipped++) {
      if (matches(slots, slot + 1, words, i + skipped)) {
        return true;
      }
      if (adverbs && !isAdverb(words.get(i + skipped).text())) {
        return false;
      }
    }
    return false;
  }

  private static boolean isAdverb(String word) {
    return word.endsWith("ly") || Texts.group("adverb").contains(word);
  }
}
