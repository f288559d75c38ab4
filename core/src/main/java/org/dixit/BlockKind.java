package org.dixit;

/** What a block of an article is for. */
public enum BlockKind {
  /** The headline. */
  TITLE,
  /** Who wrote it. */
  BYLINE,
  /** When it was published, where it was filed. */
  DATELINE,
  /** A paragraph of the running text. */
  PARAGRAPH,
  /** A heading inside the text. */
  HEADING,
  /** One item of a list. */
  LIST_ITEM,
  /** A block quotation, set apart by layout. */
  BLOCK_QUOTE,
  /** The words under a picture. */
  CAPTION,
  /** Who made the picture. */
  CREDIT,
  /** Boilerplate, corrections, pointers to other pages: not part of the story. */
  NOTE;

  /** Whether quotations are looked for in such a block. */
  public boolean isRead() {
    return this == TITLE
        || this == PARAGRAPH
        || this == HEADING
        || this == LIST_ITEM
        || this == BLOCK_QUOTE
        || this == CAPTION;
  }
}
