package org.dixit;

/** What kind of words an edit touches. */
public enum EditNature {
  /** Upper and lower case. */
  CASE,
  /** Punctuation. */
  PUNCTUATION,
  /** Another glyph of the same sign. */
  GLYPH,
  /** A spelling variant: honour, honor. */
  SPELLING,
  /** A number written another way: seven, 7. */
  NUMBER_FORM,
  /** A contraction: do not, don't. */
  CONTRACTION,
  /** Another form of the same word: undermine, undermining. */
  INFLECTION,
  /** Words that carry grammar, not content. */
  FUNCTION_WORD,
  /** A word of like meaning. */
  SYNONYM,
  /** A repair of grammar: they was, they were. */
  GRAMMAR,
  /** What speakers say between words: um, you know, a word begun twice. */
  FILLER,
  /** A gap that the copy marks with an ellipsis or by closing and reopening its marks. */
  MARKED_GAP,
  /** Words in square brackets that the copy adds. */
  GLOSS,
  /** Content words; the meaning kinds say whether the sense changed. */
  CONTENT
}
