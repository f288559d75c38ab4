package org.dixit;

/** How a quotation stands to the record; the first that applies is given. */
public enum VerdictClass {
  /** Equal but for glyphs and the case of the first letter. */
  VERBATIM(Outcome.FAITHFUL),
  /** The words stand in the record in a row, but are less than a clause. */
  FRAGMENT(Outcome.FAITHFUL),
  /** Equal but for case, punctuation, hyphens, spelling, numerals, abbreviations. */
  TYPOGRAPHIC(Outcome.FAITHFUL),
  /** Only disfluencies, contractions and listed repairs of grammar differ. */
  CLEANED(Outcome.FAITHFUL),
  /** Only words in square brackets differ, and they are a licit gloss. */
  BRACKETED(Outcome.FAITHFUL),
  /** Words of one passage left out, every gap marked. */
  TRIMMED_MARKED(Outcome.FAITHFUL),
  /** Words of one passage left out, some gap unmarked. */
  TRIMMED_UNMARKED(Outcome.EDITED),
  /** The same clauses in another order. */
  REORDERED(Outcome.EDITED),
  /** Passages that do not touch, given as one run. */
  SPLICED(Outcome.EDITED),
  /** One passage, content words replaced, the sense kept. */
  REWORDED(Outcome.EDITED),
  /** The record is a translation and the copy is another rendering. */
  TRANSLATED(Outcome.EDITED),
  /** A meaning test fails. */
  MEANING_CHANGED(Outcome.CHANGED),
  /** The words are another speaker's. */
  MISATTRIBUTED(Outcome.MISPLACED),
  /** The neighbouring words negate, condition or reject it. */
  OUT_OF_CONTEXT(Outcome.MISPLACED),
  /** For indirect speech: the record says so. */
  SUPPORTED(Outcome.FAITHFUL),
  /** For indirect speech: a complete record does not say so. */
  UNSUPPORTED(Outcome.OPEN),
  /** The record is complete and nothing in it aligns. */
  NOT_FOUND(Outcome.OPEN),
  /** No record, or only a partial one. */
  UNVERIFIABLE(Outcome.OPEN);

  private final Outcome outcome;

  VerdictClass(Outcome outcome) {
    this.outcome = outcome;
  }

  public Outcome outcome() {
    return outcome;
  }
}
