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

  /** The weights of the trained model; empty where none is on the class path. */
  private static final Optional<LinkScorer> LEARNED = load();

  private final Map<String, Map<String, Double>> weights;

  LinkScorer(Map<String, Map<String, Double>> weights) {
    this.weights = weights;
  }

  /** Whether a link of {@code kind} weighs {@code feature}. */
  boolean knows(String kind, String feature) {
    return weights.getOrDefault(kind, Map.of()).containsKey(feature);
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

  /** The best candidate for a link of {@code kind}; of equals the first. Empty for "none". */
  Optional<Span> best(String kind, Choice choice) {
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
    return candidates.get(best).span();
  }
}
