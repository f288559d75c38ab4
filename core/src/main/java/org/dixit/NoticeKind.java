package org.dixit;

/** A defect of the copy that can be seen in the copy alone. */
public enum NoticeKind {
  /** An opening glyph that closes, or a closing glyph that opens. */
  WRONG_MARK,
  /** A mark that has no partner: its quotation is ended where it most likely ends. */
  MISSING_MARK,
  /** A mark that neither opens nor closes anything. */
  STRAY_MARK,
  /** White space between a mark and the words it holds. */
  SPACE_AT_MARK,
  /** The reporter's own words stand where the marks say a speaker's should. */
  NARRATOR_IN_MARKS,
  /** A word of the frame (and, that) has slipped inside the marks. */
  FRAME_IN_MARKS,
  /** Two readings of the marks are possible. */
  AMBIGUOUS_MARKS,
  /** A word or phrase stands twice in a row. */
  REPEATED_WORDS,
  /** The same describing word twice in one clause. */
  REPEATED_ADJECTIVE,
  /** Two words of the same part of speech where one belongs. */
  DOUBLED_WORD_CLASS,
  /** A sentence is cut in two by a full stop that does not belong there. */
  SPLIT_SENTENCE,
  /** A construction that English does not have. */
  GRAMMAR,
  /** A pronoun that agrees with nothing near it. */
  PRONOUN,
  /** A nationality before a surname, where "China's Wang" or an office was meant. */
  BARE_NATIONALITY,
  /** A spelling of a name that its bearers no longer use. */
  NAME_VARIANT,
  /** White space or punctuation that is missing or too much. */
  SPACING,
  /** A caption that runs on as if it were a paragraph. */
  CAPTION_IN_TEXT,
  /** A photo credit inside the text. */
  CREDIT_IN_TEXT,
  /** Boilerplate inside the text. */
  BOILERPLATE,
  /** Two paragraphs that run into each other. */
  MISSING_BREAK,
  /** A quotation stands in another source than the one it is given to. */
  OTHER_SOURCE,
  /** A mark that names no source at hand. */
  UNKNOWN_SOURCE,
  /** The file has characters that could not be read as text. */
  UNREADABLE_CHARACTERS
}
