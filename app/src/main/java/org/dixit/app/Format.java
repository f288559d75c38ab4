package org.dixit.app;

/** How reports are written. */
enum Format {
  TEXT,
  JSON,
  JSONL,
  HTML,
  POLNEAR
}
