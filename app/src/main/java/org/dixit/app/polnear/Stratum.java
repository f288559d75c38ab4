package org.dixit.app.polnear;

import java.util.Locale;

/** How a content stands to the marks of its text. */
enum Stratum {
  ALL,
  DIRECT,
  MIXED,
  INDIRECT;

  /** The name in tables and keys. */
  String key() {
    return name().toLowerCase(Locale.ROOT);
  }
}
