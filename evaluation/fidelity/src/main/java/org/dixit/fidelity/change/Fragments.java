package org.dixit.fidelity.change;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.dixit.fidelity.text.Line;
import org.dixit.fidelity.text.Sets;

/** Three to six words that name a thing, for a frame like "spoke of". */
public final class Fragments {
  private static final Set<String> OPENING =
      Set.of("a", "an", "the", "our", "this", "these", "their");

  private Fragments() {}

  /** Noun phrases of sentences that neither negate nor condition. */
  public static List<Rewrite> nounPhrases(Scene scene) {
    Line line = scene.line();
    List<Rewrite> out = new ArrayList<>();
    if (line.negators() > 0 || line.hasAny(Sets.TURNS) || line.text().endsWith("?")) {
      return out;
    }
    for (int i = 1; i < line.size(); i++) {
      int end = OPENING.contains(line.lower(i)) ? end(line, i) : i;
      boolean long3 = end - i >= 3 && end - i <= 6;
      if (long3 && hasContent(line, i, end)) {
        int from = line.words().get(i).start();
        int to = line.words().get(end - 1).end();
        out.add(Rewrite.of(scene, line.text().substring(from, to), true));
      }
    }
    return out;
  }

  /** After the last word before a break, provided no verb may stand between. */
  private static int end(Line line, int from) {
    int i = from;
    while (i < line.size() && isNominal(line, i, from)) {
      i++;
      if (!line.joined(i - 1)) {
        return i;
      }
    }
    return from;
  }

  private static boolean isNominal(Line line, int i, int from) {
    String word = line.lower(i);
    boolean closed =
        Sets.AUXILIARIES.contains(word)
            || Sets.SUBJECTS.contains(word)
            || Sets.MODALS.contains(word)
            || Sets.ADVERBS.contains(word)
            || word.matches(
                "that|then|now|today|here|ago|again|since|which|when|where|why|how|what|to|as|than|because|but|so|there|them|us|me|him|you|i'm|.*'(?:s|re|ve|ll|d)");
    boolean verbal = word.matches(".*(?:ed|ing|ly)") && i > from + 1;
    return !closed && !verbal;
  }

  private static boolean hasContent(Line line, int from, int to) {
    String last = line.lower(to - 1);
    boolean ends =
        last.length() > 3
            && !Sets.PREPOSITIONS.contains(last)
            && !Sets.ADJECTIVES.contains(last)
            && !Sets.CONJUNCTIONS.contains(last);
    boolean inner =
        line.words().subList(from + 1, to).stream()
            .anyMatch(w -> Sets.PREPOSITIONS.contains(w.lower()) || w.lower().equals("and"));
    boolean plural =
        line.words().subList(from + 1, to).stream().filter(w -> w.lower().length() > 4).count()
            >= 2;
    return ends && inner && plural;
  }
}
