package org.dixit.interpret;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dixit.Act;
import org.dixit.text.Lexicon;

/** The acts that cues name, by the form they begin with; read from {@code acts.tsv}. Immutable. */
final class ActLexicon {
  static final ActLexicon ENGLISH = new ActLexicon(Lexicon.of(ActLexicon.class, "acts.tsv"));

  /** A cue may stop short of its particle: "called", and behind it "for". */
  private static final int BEYOND = 2;

  private final Map<String, List<Entry>> byFirst = new HashMap<>();

  /**
   * One form of one cue.
   *
   * @param words its words
   * @param act what is done with it
   * @param addressing whether its object is spoken to
   * @param targeting whether its object is spoken of
   * @param noun whether it is a noun, whose owner speaks
   */
  record Entry(List<String> words, Act act, boolean addressing, boolean targeting, boolean noun) {}

  private ActLexicon(Lexicon lexicon) {
    for (Lexicon.Row row : lexicon) {
      boolean noun = row.get("class").equals("noun");
      Set<String> forms =
          noun
              ? Inflection.noun(row.get("lemma"))
              : Inflection.verb(row.get("lemma"), row.list("irregular"));
      for (String form : forms) {
        List<String> words = List.of(form.split(" "));
        Entry entry =
            new Entry(
                words,
                Act.valueOf(row.get("act")),
                row.get("object").contains("addressee"),
                row.get("object").contains("target"),
                noun);
        byFirst.computeIfAbsent(words.get(0), w -> new ArrayList<>()).add(entry);
      }
    }
    byFirst.values().forEach(l -> l.sort(Comparator.comparing((Entry e) -> -e.words().size())));
  }

  /** The act of a cue known by its lemma only. */
  Optional<Act> of(String lemma) {
    List<String> words = List.of(lemma.strip().split(" +"));
    return byFirst.getOrDefault(words.get(0), List.of()).stream()
        .filter(e -> e.words().equals(words))
        .map(Entry::act)
        .findFirst();
  }

  /**
   * An entry in a cue.
   *
   * @param end the place behind its last word
   */
  record Hit(Entry entry, int end) {}

  /**
   * The longest entry that begins inside the cue from {@code from} to {@code to}; of equals the
   * last.
   */
  Optional<Hit> in(Sentences sentences, int from, int to) {
    boolean owned = sentences.text(from - 1).equals("'s");
    Hit best = null;
    for (int i = from; i < to; i++) {
      for (Entry entry : byFirst.getOrDefault(sentences.text(i), List.of())) {
        int end = i + entry.words().size();
        boolean fits = end <= to + BEYOND && matches(sentences, i, entry);
        if (fits && (best == null || weight(entry, owned) >= weight(best.entry(), owned))) {
          best = new Hit(entry, end);
        }
      }
    }
    return Optional.ofNullable(best);
  }

  /** Longer entries are surer; a noun is meant where it has an owner, else a verb. */
  private static int weight(Entry entry, boolean owned) {
    return 2 * entry.words().size() + (entry.noun() == owned ? 1 : 0);
  }

  private static boolean matches(Sentences sentences, int i, Entry entry) {
    for (int k = 0; k < entry.words().size(); k++) {
      if (!sentences.text(i + k).equals(entry.words().get(k))) {
        return false;
      }
    }
    return true;
  }
}
