package org.dixit;

import java.util.List;

/**
 * What the marks of a document say.
 *
 * @param quotations the quotations in order of their first unit; none overlap
 * @param terms spans inside marks that quote nobody: titles, nicknames, words spoken of as words,
 *     measurements
 * @param notices what is wrong with the marks
 */
public record Extraction(List<Quotation> quotations, List<Span> terms, List<Notice> notices) {
  public Extraction {
    quotations = List.copyOf(quotations);
    terms = List.copyOf(terms);
    notices = List.copyOf(notices);
  }

  /** All spans inside marks that quote somebody, marks included, in order of the quotations. */
  public List<Span> quoted() {
    return quotations.stream().map(Quotation::quoted).flatMap(List::stream).toList();
  }
}
