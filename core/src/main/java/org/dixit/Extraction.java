package org.dixit;

import java.util.List;

/**
 * What the marks of a document say.
 *
 * @param quotations the quotations in order of their first unit; none overlap
 * @param terms spans inside marks that quote nobody: titles, nicknames, words spoken of as words,
 *     measurements
 * @param notices what is wrong with the marks
 * @param turns the turns of a transcript, each of which is a quotation too, in order
 */
public record Extraction(
    List<Quotation> quotations, List<Span> terms, List<Notice> notices, List<Turn> turns) {
  /**
   * A turn of a transcript.
   *
   * @param label who speaks, as printed before the words, without the sign behind it
   * @param words what is said
   */
  public record Turn(Span label, Span words) {}

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
