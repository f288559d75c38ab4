package org.dixit;

import java.util.List;

/**
 * What the marks of a document say.
 *
 * @param quotations the quotations in order of their first unit; none overlap
 * @param terms spans inside marks that quote nobody: titles, nicknames, words spoken of as words,
 *     measurements
 * @param notices what is wrong with the marks
 * @param turns the quoted spans that are turns of a transcript, each behind its speaker's label
 */
public record Extraction(
    List<Quotation> quotations, List<Span> terms, List<Notice> notices, List<Span> turns) {
  public Extraction {
    quotations = List.copyOf(quotations);
    terms = List.copyOf(terms);
    notices = List.copyOf(notices);
    turns = List.copyOf(turns);
  }

  /** What marks say of a text that holds no transcript. */
  public Extraction(List<Quotation> quotations, List<Span> terms, List<Notice> notices) {
    this(quotations, terms, notices, List.of());
  }

  /** All spans inside marks that quote somebody, marks included, in order of the quotations. */
  public List<Span> quoted() {
    return quotations.stream().map(Quotation::quoted).flatMap(List::stream).toList();
  }
}
