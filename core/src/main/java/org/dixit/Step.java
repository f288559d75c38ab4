package org.dixit;

import java.util.Objects;

/**
 * One step of an alignment.
 *
 * @param kind what it does
 * @param record the words of the record, as a span of the transcript's text; empty, at the place
 *     where words would stand, for {@link StepKind#INSERT}
 * @param quotation the words of the quotation, as a span of the article's text; empty for {@link
 *     StepKind#DELETE}
 */
public record Step(StepKind kind, Span record, Span quotation) {
  public Step {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(record, "record");
    Objects.requireNonNull(quotation, "quotation");
  }
}
