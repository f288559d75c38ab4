package org.dixit.extract;

import java.util.ArrayList;
import java.util.List;
import org.dixit.text.Glyphs;
import org.dixit.text.Tokens;

/**
 * One quotation mark of a paragraph.
 *
 * @param token the number of its token
 * @param single whether it is a single mark, or an apostrophe
 * @param facing the way its glyph looks
 */
record Mark(int token, boolean single, Facing facing) {

  /** What a glyph says about itself. */
  enum Facing {
    OPENS,
    CLOSES,
    STRAIGHT,
    /** Opens in one language and closes in another. */
    EITHER
  }

  /**
   * The marks of a paragraph, in order.
   *
   * @param style how the article sets its marks
   */
  static List<Mark> of(Tokens tokens, Style style) {
    List<Mark> marks = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i++) {
      if (tokens.isMark(i)) {
        String glyph = tokens.get(i).text();
        marks.add(new Mark(i, isSingle(glyph), facing(glyph, style)));
      }
    }
    return marks;
  }

  static boolean isSingle(String glyph) {
    return glyph.length() == 1 && Glyphs.isSingleMark(glyph.charAt(0));
  }

  /** Whether white space belongs between such marks and the words they hold. */
  static boolean isGuillemet(String glyph) {
    char c = glyph.charAt(0);
    return c == '\u00AB' || c == '\u00BB' || c == '\u2039' || c == '\u203A';
  }

  private static Facing facing(String glyph, Style style) {
    return switch (glyph.charAt(0)) {
      case '\u201C', '\u2018' -> style.lowOpens() ? Facing.EITHER : Facing.OPENS;
      case '\u201E', '\u201A', '\u300C', '`' -> Facing.OPENS;
      case '\u201D', '\u2019', '\u300D', '\u00B4' -> Facing.CLOSES;
      case '\u00AB', '\u2039' -> style.guillemetsInward() ? Facing.CLOSES : Facing.OPENS;
      case '\u00BB', '\u203A' -> style.guillemetsInward() ? Facing.OPENS : Facing.CLOSES;
      case '\'' -> glyph.length() == 2 && style.backticksOpen() ? Facing.CLOSES : Facing.STRAIGHT;
      default -> Facing.STRAIGHT;
    };
  }
}
