package org.dixit.text;

/** The classes of characters that BERT's text cleaning tells apart. */
final class Signs {
  private static final int REPLACEMENT = 0xFFFD;

  private Signs() {}

  static boolean isWhite(int point) {
    return point == '\t'
        || point == '\n'
        || point == '\r'
        || Character.getType(point) == Character.SPACE_SEPARATOR
        || point == '\u2028'
        || point == '\u2029'
        || point == '\u0085';
  }

  /** Whether cleaning takes the character out of the text; asked only of what is not white. */
  static boolean isDropped(int point) {
    return switch (Character.getType(point)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.PRIVATE_USE,
          Character.SURROGATE,
          Character.UNASSIGNED ->
          true;
      default -> point == REPLACEMENT;
    };
  }

  static boolean isPunctuation(int point) {
    if (point < 128) {
      return point > ' ' && point != 127 && !Character.isLetterOrDigit(point);
    }
    return switch (Character.getType(point)) {
      case Character.CONNECTOR_PUNCTUATION,
          Character.DASH_PUNCTUATION,
          Character.START_PUNCTUATION,
          Character.END_PUNCTUATION,
          Character.INITIAL_QUOTE_PUNCTUATION,
          Character.FINAL_QUOTE_PUNCTUATION,
          Character.OTHER_PUNCTUATION ->
          true;
      default -> false;
    };
  }

  static boolean isChinese(int point) {
    return in(point, 0x4E00, 0x9FFF)
        || in(point, 0x3400, 0x4DBF)
        || in(point, 0x20000, 0x2A6DF)
        || in(point, 0x2A700, 0x2CEAF)
        || in(point, 0xF900, 0xFAFF)
        || in(point, 0x2F800, 0x2FA1F);
  }

  private static boolean in(int point, int first, int last) {
    return first <= point && point <= last;
  }
}
