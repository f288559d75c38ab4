package org.dixit.attribute;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dixit.Span;
import org.dixit.text.Lexicon;

/**
 * Chooses the best candidate of a {@link Choice} by learned weights of its features (a conditional
 * log-linear model: Berger and others, 1996). Immutable, safe for any thread.
 */
final class LinkScorer {
  private static final String WEIGHTS = "/org/dixit/model/links.tsv";

  /** What is used without a trained model: no feature weighs anything. */
  private static final Optional<LinkScorer> LEARNED = load();

  private final Map<String, Map<String, Double>> weights;

  LinkScorer(Map<String, Map<String, Double>> weights) {
    this.weights = weights;
  }

  /** The scorer whose weights are on the class path; empty where they are not. */
  static Optional<LinkScorer> learned() {
    return LEARNED;
  }

  private static Optional<LinkScorer> load() {
    if (LinkScorer.class.getResource(WEIGHTS) == null) {
      return Optional.empty();
    }
    Map<String, Map<String, Double>> weights = new HashMap<>();
    for (Lexicon.Row row : Lexicon.of(LinkScorer.class, WEIGHTS)) {
      weights
          .computeIfAbsent(row.get("link"), link -> new HashMap<>())
          .put(row.get("feature"), Double.valueOf(row.get("weight")));
    }
    return Optional.of(new LinkScorer(weights));
  }

  /**
   * A choice made.
   *
   * @param span what was chosen; empty for "none"
   * @param probability how sure it is, 0 to 1
   */
  record Chosen(Optional<Span> span, double probability) {}

  /** The best candidate for a link of {@code kind}; of equals the first. */
  Chosen best(String kind, Choice choice) {
    Map<String, Double> known = weights.getOrDefault(kind, Map.of());
    List<Choice.Candidate> candidates = choice.candidates();
    double[] scores = new double[candidates.size()];
    int best = 0;
    for (int i = 0; i < scores.length; i++) {
      for (String feature : candidates.get(i).features()) {
        scores[i] += known.getOrDefault(feature, 0.0);
      }
      best = scores[i] > scores[best] ? i : best;
    }
    double sum = 0;
    for (double score : scores) {
      sum += Math.exp(score - scores[best]);
    }
    return new Chosen(candidates.get(best).span(), 1 / sum);
  }
}
