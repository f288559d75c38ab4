package org.dixit.align;

import java.util.Objects;

/**
 * One step of an alignment.
 *
 * @param kind what it does
 * @param record the record's word, by its place in the record's sequence; for {@link
 *     StepKind#INSERT} the place before which it is inserted
 * @param quotation the quotation's word, likewise; for {@link StepKind#DELETE} the place before
 *     which it would stand
 */
public record Step(StepKind kind, int record, int quotation) {
  public Step {
    Objects.requireNonNull(kind, "kind");
  }
}
