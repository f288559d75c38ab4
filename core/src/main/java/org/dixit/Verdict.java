package org.dixit;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * How a quotation stands to the record.
 *
 * @param verdictClass the class; its {@link VerdictClass#outcome()} is what a reader sees first
 * @param kinds in what ways the meaning was changed, without repetition, gravest first
 * @param severity 0 none, 1 form only, 2 paraphrase or softening, 3 another claim, 4 the opposite
 *     claim, a wrong speaker, number, name or direction; empty when the outcome is open
 * @param edits the typed differences in order of the quotation
 * @param record what the record holds
 * @param grade how close the record is to what was spoken, where a passage was found
 * @param reason one sentence that a copy editor understands
 */
public record Verdict(
    VerdictClass verdictClass,
    List<MeaningKind> kinds,
    OptionalInt severity,
    List<Edit> edits,
    RecordStatus record,
    Optional<Grade> grade,
    String reason) {
  public Verdict {
    Objects.requireNonNull(verdictClass, "verdictClass");
    kinds = List.copyOf(kinds);
    Objects.requireNonNull(severity, "severity");
    edits = List.copyOf(edits);
    Objects.requireNonNull(record, "record");
    Objects.requireNonNull(grade, "grade");
    Objects.requireNonNull(reason, "reason");
    if (severity.isPresent() && (severity.getAsInt() < 0 || severity.getAsInt() > 4)) {
      throw new IllegalArgumentException("severity " + severity.getAsInt() + " is not 0 to 4");
    }
    if ((verdictClass.outcome() == Outcome.OPEN) != severity.isEmpty()) {
      throw new IllegalArgumentException("severity " + severity + " with " + verdictClass);
    }
  }

  public Outcome outcome() {
    return verdictClass.outcome();
  }
}
