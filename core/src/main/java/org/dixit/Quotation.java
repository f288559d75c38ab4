package org.dixit;

import java.util.List;
import java.util.Objects;

/**
 * Words given as somebody's.
 *
 * @param form direct, mixed or indirect
 * @param content the spans that say what was said, marks included, in order (a quotation is often
 *     split by its cue)
 * @param quoted the spans inside marks, marks included, in order; empty for indirect speech. Where
 *     a mark is missing the span ends where the mark should stand
 * @param readings other ends that the marks allow, best first; empty where there is no doubt. Each
 *     is a whole alternative for {@code quoted}
 */
public record Quotation(
    QuotationForm form, List<Span> content, List<Span> quoted, List<List<Span>> readings) {
  public Quotation {
    Objects.requireNonNull(form, "form");
    content = List.copyOf(content);
    quoted = List.copyOf(quoted);
    readings = readings.stream().map(List::copyOf).toList();
    if (content.isEmpty()) {
      throw new IllegalArgumentException("a quotation needs content");
    }
  }

  /** From the first unit of its content to the last. */
  public Span extent() {
    return new Span(content.get(0).start(), content.get(content.size() - 1).end());
  }
}
