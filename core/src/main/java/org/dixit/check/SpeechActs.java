package org.dixit.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dixit.Attribution;
import org.dixit.Cue;
import org.dixit.Outcome;
import org.dixit.Statement;
import org.dixit.text.Lexicon;

/**
 * The meaning test on the copy's verb: who is said to promise must have spoken of what is to come,
 * who is said to ask must have asked.
 */
final class SpeechActs {
  /** Fewer words need not hold what makes the act. */
  private static final int FEWEST = 5;

  /** Stands among the words of an act that nobody does by asking. */
  private static final String NO_QUESTION = "no ?";

  private static final Map<String, Set<String>> WORDS = load();

  private SpeechActs() {}

  private static Map<String, Set<String>> load() {
    Map<String, Set<String>> words = new HashMap<>();
    for (Lexicon.Row row : Lexicon.of(SpeechActs.class, "speech-acts.tsv")) {
      row.list("lemmas").forEach(lemma -> words.put(lemma, Set.copyOf(row.list("words"))));
    }
    return words;
  }

  /** The verdicts on one statement, the longest marked if none bears the copy's verb out. */
  static List<SpanVerdict> test(Statement statement, List<SpanVerdict> verdicts) {
    Set<String> needed = needed(statement.attribution());
    Optional<SpanVerdict> longest =
        verdicts.stream()
            .filter(v -> isKept(v) && v.words().size() >= FEWEST)
            .reduce((a, b) -> b.words().size() > a.words().size() ? b : a);
    boolean borne =
        needed.isEmpty()
            || longest.isEmpty()
            || verdicts.stream().anyMatch(v -> v.isOpen() || holds(v, needed));
    if (borne) {
      return verdicts;
    }
    List<SpanVerdict> marked = new ArrayList<>(verdicts);
    marked.replaceAll(v -> v == longest.get() ? v.otherAct() : v);
    return marked;
  }

  private static Set<String> needed(Attribution attribution) {
    boolean whole = attribution.quotation().quoted().equals(attribution.quotation().content());
    Optional<String> lemma = attribution.cue().map(Cue::lemma);
    return whole && lemma.isPresent() ? WORDS.getOrDefault(lemma.get(), Set.of()) : Set.of();
  }

  private static boolean isKept(SpanVerdict verdict) {
    return verdict.kinds().isEmpty()
        && (verdict.verdictClass().outcome() == Outcome.FAITHFUL
            || verdict.verdictClass().outcome() == Outcome.EDITED);
  }

  /** Whether the record's sentences, from their beginning to their end, hold such a word. */
  private static boolean holds(SpanVerdict verdict, Set<String> needed) {
    for (Match match : verdict.pieces()) {
      Sides sides = new Sides(match);
      Set<String> forms = new HashSet<>(sentences(match, sides));
      boolean asks =
          sides.recordBetween(match.recordTo() - 1).indexOf('?') >= 0
              || match.copy().inner().in(match.copy().text()).indexOf('?') >= 0;
      boolean phrase =
          needed.stream()
              .anyMatch(n -> n.contains(" ") && forms.containsAll(List.of(n.split(" "))));
      if (asks && needed.contains(NO_QUESTION)) {
        continue;
      }
      if (asks && needed.contains("?") || phrase || forms.stream().anyMatch(needed::contains)) {
        return true;
      }
    }
    return false;
  }

  private static List<String> sentences(Match match, Sides sides) {
    int from = match.recordFrom();
    int to = match.recordTo();
    int low = match.index().turn(from).from();
    int high = match.index().turn(to - 1).to();
    while (from > low && !sides.sentenceEndsAfter(from - 1)) {
      from--;
    }
    while (to < high && !sides.sentenceEndsAfter(to - 1)) {
      to++;
    }
    return sides.recordForms(from, to);
  }
}
