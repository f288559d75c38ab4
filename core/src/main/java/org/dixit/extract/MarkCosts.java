package org.dixit.extract;

import org.dixit.extract.Mark.Facing;
import org.dixit.text.Glyphs;
import org.dixit.text.Tokens;

/**
 * What it costs to believe that a mark opens, closes or does neither, in tenths: 0 is what well-set
 * copy shows, 45 a double mark that means nothing.
 */
final class MarkCosts {
  private static final int WRONG_GLYPH = 25;
  private static final int STRAIGHT_GLYPH = 3;
  private static final int EITHER_GLYPH = 5;
  private static final int WRONG_SIDE = 32;
  private static final int UNCLEAR_SIDE = 12;
  private static final int STRAY = 45;
  private static final int STRAY_BEFORE_NARRATOR = 20;

  private final Tokens tokens;

  MarkCosts(Tokens tokens) {
    this.tokens = tokens;
  }

  int opening(Mark mark) {
    return glyph(mark, Facing.OPENS) + openingSides(mark);
  }

  int closing(Mark mark) {
    return glyph(mark, Facing.CLOSES) + closingSides(mark);
  }

  int neither(Mark mark, boolean beforeNarrator) {
    if (isMeasure(mark)) {
      return 0;
    }
    if (mark.single()) {
      return apostrophe(mark);
    }
    return beforeNarrator ? STRAY_BEFORE_NARRATOR : STRAY;
  }

  /** Whether the mark stands for feet, inches, minutes or seconds. */
  boolean isMeasure(Mark mark) {
    int i = mark.token();
    if (tokens.spaceBefore(i) || !Character.isDigit(last(i - 1)) || mark.facing() == Facing.OPENS) {
      return false;
    }
    boolean number = Character.isDigit(tokens.lower(i - 1).charAt(0));
    boolean afterFeet = i >= 2 && tokens.isMark(i - 2) && !tokens.spaceBefore(i - 1);
    return number
        && (mark.single() || afterFeet || !tokens.isPunctuation(i + 1))
        && !isQuotedNumber(i);
  }

  /** Whether the number before the mark ends words that a mark opened a little earlier. */
  private boolean isQuotedNumber(int i) {
    for (int j = i - 1; j >= 0 && j > i - 30; j--) {
      if (tokens.isMark(j)) {
        boolean opens = tokens.spaceBefore(j) && !tokens.spaceBefore(j + 1);
        return opens && Mark.isSingle(tokens.lower(j)) == Mark.isSingle(tokens.lower(i));
      }
    }
    return false;
  }

  private static int glyph(Mark mark, Facing wanted) {
    return switch (mark.facing()) {
      case STRAIGHT -> STRAIGHT_GLYPH;
      case EITHER -> EITHER_GLYPH;
      default -> mark.facing() == wanted ? 0 : WRONG_GLYPH;
    };
  }

  private int openingSides(Mark mark) {
    int i = mark.token();
    boolean left = tokens.spaceBefore(i) || opensGroup(i - 1);
    boolean right = tokens.has(i + 1) && !spaceAfter(i) && !closesGroup(i + 1);
    if (Mark.isGuillemet(tokens.lower(i))) {
      return left ? 0 : UNCLEAR_SIDE;
    }
    if (left && right) {
      return 0;
    }
    if (!left && !right) {
      return WRONG_SIDE;
    }
    return left && i > 0 || right ? UNCLEAR_SIDE : UNCLEAR_SIDE / 2;
  }

  private int closingSides(Mark mark) {
    int i = mark.token();
    boolean left = !tokens.spaceBefore(i);
    boolean right = spaceAfter(i) || closesGroup(i + 1);
    int afterWord = mark.single() && tokens.isWord(i - 1) ? 4 : 0;
    if (Mark.isGuillemet(tokens.lower(i))) {
      return right ? 0 : UNCLEAR_SIDE;
    }
    if (left && right) {
      return afterWord;
    }
    if (!left && !right) {
      return i == 0 ? WRONG_SIDE * 2 : WRONG_SIDE;
    }
    return tokens.isTerminator(i - 1) ? UNCLEAR_SIDE - 4 : UNCLEAR_SIDE;
  }

  private int apostrophe(Mark mark) {
    int i = mark.token();
    boolean left = !tokens.spaceBefore(i);
    boolean right = !spaceAfter(i);
    char before = Character.toLowerCase(last(i - 1));
    if (left && Character.isLetter(before)) {
      return before == 's' || before == 'z' || before == 'x' || isDropped(i) ? 3 : 18;
    }
    if (!left && right) {
      return Character.isDigit(tokens.lower(i + 1).charAt(0)) ? 2 : 22;
    }
    return left ? 24 : 8;
  }

  /** Whether the word before has lost its last letter: doin', goin'. */
  private boolean isDropped(int i) {
    return tokens.lower(i - 1).endsWith("in") || tokens.lower(i - 1).equals("o");
  }

  private boolean spaceAfter(int i) {
    return !tokens.has(i + 1) || tokens.spaceBefore(i + 1);
  }

  private boolean opensGroup(int i) {
    if (!tokens.has(i)) {
      return true;
    }
    char c = last(i);
    return c == '('
        || c == '['
        || c == '/'
        || c == '-'
        || Glyphs.isDash(c)
        || (tokens.isMark(i) && tokens.spaceBefore(i));
  }

  private boolean closesGroup(int i) {
    if (tokens.isPunctuation(i)) {
      char c = tokens.lower(i).charAt(0);
      return c == '.' ? tokens.lower(i).length() == 1 : "([$#@\u2026".indexOf(c) < 0;
    }
    return tokens.lower(i).equals("'s")
        || (tokens.isMark(i) && (spaceAfter(i) || tokens.isPunctuation(i + 1)));
  }

  private char last(int i) {
    return tokens.has(i) ? tokens.lower(i).charAt(tokens.lower(i).length() - 1) : ' ';
  }
}
