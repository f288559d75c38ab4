package org.dixit.text;

/** What single characters are: quotation marks, apostrophes, dashes, spaces. */
public final class Glyphs {
  private Glyphs() {}

  /** Whether {@code c} is a double quotation mark of some script, straight or curly. */
  public static boolean isDoubleMark(char c) {
    return switch (c) {
      case '"',
          '\u201C',
          '\u201D',
          '\u201E',
          '\u201F',
          '\u00AB',
          '\u00BB',
          '\uFF02',
          '\u300C',
          '\u300D' ->
          true;
      default -> false;
    };
  }

  /** Whether {@code c} is a single quotation mark or an apostrophe. */
  public static boolean isSingleMark(char c) {
    return switch (c) {
      case '\'',
          '\u2018',
          '\u2019',
          '\u201A',
          '\u201B',
          '\u2039',
          '\u203A',
          '`',
          '\u00B4',
          '\uFF07',
          '\u02BC' ->
          true;
      default -> false;
    };
  }

  /** Whether {@code c} can stand for an apostrophe inside a word. */
  public static boolean isApostrophe(char c) {
    return c == '\'' || c == '\u2019' || c == '\u2018' || c == '\u02BC' || c == '\uFF07';
  }

  /** Whether {@code c} is a hyphen inside a word. */
  public static boolean isHyphen(char c) {
    return c == '-' || c == '\u2010' || c == '\u2011';
  }

  /** Whether {@code c} is a dash between words. */
  public static boolean isDash(char c) {
    return c == '\u2012' || c == '\u2013' || c == '\u2014' || c == '\u2015' || c == '\u2212';
  }

  /** Whether {@code c} is white space of any width, no-break space included. */
  public static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\uFEFF';
  }

  /** Whether {@code c} is invisible: zero-width signs, soft hyphen, direction marks. */
  public static boolean isInvisible(char c) {
    return c == '\u00AD' || (Character.getType(c) == Character.FORMAT && c != '\uFEFF');
  }
}
