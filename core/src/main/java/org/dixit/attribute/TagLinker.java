package org.dixit.attribute;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dixit.Span;

/** Links quotations to cues and sources as the {@link LinkScorer} chooses. Stateless. */
final class TagLinker {
  private TagLinker() {}

  /**
   * A quotation's cue with its source.
   *
   * @param source empty where the cue names nobody
   */
  record Linked(Span cue, Optional<Span> source) {}

  /** For each quotation its cue and source; empty where no cue is chosen. */
  static List<Optional<Linked>> links(LinkScorer scorer, Choices choices) {
    List<Optional<Linked>> links = new ArrayList<>();
    for (int q = 0; q < choices.size(); q++) {
      links.add(
          scorer
              .best("cue", choices.cue(q))
              .map(cue -> new Linked(cue, source(scorer, choices, cue))));
    }
    return links;
  }

  private static Optional<Span> source(LinkScorer scorer, Choices choices, Span cue) {
    return scorer.best("source", choices.source(cue)).or(() -> choices.shared(cue));
  }
}
