package org.dixit.attribute;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dixit.Extraction;
import org.dixit.Span;
import org.dixit.Tag;
import org.dixit.Tagging;

/**
 * Links quotations to the cues and sources that the tagger sees, as the {@link LinkScorer} chooses.
 * One is made per document.
 */
final class TagLinker {
  private final LinkScorer scorer;
  private final List<Choice> cues;
  private final Map<Span, LinkScorer.Chosen> sources = new HashMap<>();

  TagLinker(LinkScorer scorer, Row row, Extraction extraction, Tagging tagging) {
    this.scorer = scorer;
    Choices choices = new Choices(row, extraction, tagging);
    cues = choices.cues();
    for (Choice choice : choices.sources()) {
      sources.put(choice.of().get(0), scorer.best("source", choice));
    }
  }

  /**
   * A quotation's cue with its source.
   *
   * @param source empty where the cue names nobody
   * @param probability how sure the scorer is of the cue
   */
  record Linked(Tag cue, Optional<Tag> source, double probability) {}

  /** For each quotation its cue and source; empty where no cue is chosen. */
  List<Optional<Linked>> links() {
    List<Optional<Linked>> links = new ArrayList<>();
    for (Choice choice : cues) {
      LinkScorer.Chosen chosen = scorer.best("cue", choice);
      links.add(
          chosen
              .tag()
              .map(cue -> new Linked(cue, sources.get(cue.span()).tag(), chosen.probability())));
    }
    return links;
  }
}
