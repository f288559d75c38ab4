package org.dixit;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Who said what.
 *
 * @param attribution the quotation with its cue and source
 * @param speaker who said it, where exactly one speaker (or one joint speaker) fits
 * @param candidates all that fit when more than one does; none is chosen then. Best first
 * @param resolvedBy the name of the rule that named the speaker
 */
public record Statement(
    Attribution attribution,
    Optional<Speaker> speaker,
    List<Speaker> candidates,
    String resolvedBy) {
  public Statement {
    Objects.requireNonNull(attribution, "attribution");
    Objects.requireNonNull(speaker, "speaker");
    candidates = List.copyOf(candidates);
    Objects.requireNonNull(resolvedBy, "resolvedBy");
  }

  public Quotation quotation() {
    return attribution.quotation();
  }
}
