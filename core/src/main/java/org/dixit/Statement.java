package org.dixit;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Who said what, and what was done by saying it.
 *
 * @param attribution the quotation with its cue and source
 * @param speaker who said it, where exactly one speaker (or one joint speaker) fits
 * @param candidates all that fit when more than one does; none is chosen then. Best first
 * @param resolvedBy the name of the rule that named the speaker
 * @param speechAct what the statement does, to whom, against whom
 * @param nestedIn the statement whose content holds this one, by its place in the list of the
 *     article's statements: "she recalled his call for talks" holds his call
 */
public record Statement(
    Attribution attribution,
    Optional<Speaker> speaker,
    List<Speaker> candidates,
    String resolvedBy,
    SpeechAct speechAct,
    OptionalInt nestedIn) {
  public Statement {
    Objects.requireNonNull(attribution, "attribution");
    Objects.requireNonNull(speaker, "speaker");
    candidates = List.copyOf(candidates);
    Objects.requireNonNull(resolvedBy, "resolvedBy");
    Objects.requireNonNull(speechAct, "speechAct");
    Objects.requireNonNull(nestedIn, "nestedIn");
  }

  /** A statement that has not been interpreted. */
  public Statement(
      Attribution attribution,
      Optional<Speaker> speaker,
      List<Speaker> candidates,
      String resolvedBy) {
    this(attribution, speaker, candidates, resolvedBy, SpeechAct.PLAIN, OptionalInt.empty());
  }

  public Quotation quotation() {
    return attribution.quotation();
  }
}
