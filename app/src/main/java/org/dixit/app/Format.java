package org.dixit.app;

/** How reports are written. */
enum Format {
  TEXT,
  JSON,
  JSONL,
  HTML,
  CSV,
  BRAT,
  POLNEAR,
  MARKDOWN;

  /** Whether several articles need a folder, a file for each. */
  boolean isApart() {
    return this == HTML || this == BRAT || this == MARKDOWN;
  }
}
