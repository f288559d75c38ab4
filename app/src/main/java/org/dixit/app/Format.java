package org.dixit.app;

import java.util.Locale;

/** How reports are written. */
enum Format {
  TEXT,
  JSON,
  JSONL,
  HTML,
  CSV,
  BRAT,
  POLNEAR,
  MARKDOWN,
  WEBANNOTATION,
  SCHEMAORG;

  /** The name as it is given on the command line. */
  String words() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Whether several articles need a folder, a file for each. */
  boolean isApart() {
    return this == HTML || this == BRAT || this == MARKDOWN;
  }

  /** Whether one article is one JSON value, and several are an array. */
  boolean isJson() {
    return this == JSON || needsRecord();
  }

  /** Whether it tells findings only, and names what they rest on by its hash. */
  boolean needsRecord() {
    return this == WEBANNOTATION || this == SCHEMAORG;
  }
}
