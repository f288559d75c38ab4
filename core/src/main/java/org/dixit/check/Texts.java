package org.dixit.check;

import org.dixit.Span;
import org.dixit.index.RecordIndex;
import org.dixit.text.Glyphs;

/** The printed words of a change and where they stand. */
final class Texts {
  private Texts() {}

  /** The record's words as a span of their transcript's text; empty for an insertion. */
  static Span recordSpan(Change change, Sides sides) {
    RecordIndex index = sides.match().index();
    if (change.recordFrom() < change.recordTo()) {
      Span first = index.span(change.recordFrom());
      Span last = index.span(lastOfTurn(change, index));
      return new Span(first.start(), Math.max(first.end(), last.end()));
    }
    boolean after = change.recordFrom() > sides.match().recordFrom();
    Span near = index.span(after ? change.recordFrom() - 1 : sides.match().recordFrom());
    int at = after ? near.end() : near.start();
    return new Span(at, at);
  }

  /** The change's last position in the turn in which it begins. */
  private static int lastOfTurn(Change change, RecordIndex index) {
    return Math.min(change.recordTo(), index.turn(change.recordFrom()).to()) - 1;
  }

  static String record(Change change, Sides sides) {
    Span span = recordSpan(change, sides);
    return span.isEmpty() ? "" : span.in(sides.recordText(change.recordFrom()));
  }

  static Span copySpan(Change change, Sides sides) {
    return sides.match().copy().span(change.copyFrom(), change.copyTo());
  }

  static String copy(Change change, Sides sides) {
    return copySpan(change, sides).in(sides.match().copy().text());
  }

  /** The whole printed word of the record that the change is a part of: can't, not n't. */
  static String recordWord(Change change, Sides sides) {
    return whole(sides.recordText(change.recordFrom()), recordSpan(change, sides));
  }

  /** The whole printed word of the copy that the change is a part of. */
  static String copyWord(Change change, Sides sides) {
    return whole(sides.match().copy().text(), copySpan(change, sides));
  }

  private static String whole(String text, Span span) {
    int start = span.start();
    int end = span.end();
    while (start > 0 && isWordSign(text.charAt(start - 1))) {
      start--;
    }
    while (end < text.length() && isWordSign(text.charAt(end))) {
      end++;
    }
    return text.substring(start, end);
  }

  private static boolean isWordSign(char c) {
    return Character.isLetterOrDigit(c) || Glyphs.isApostrophe(c);
  }
}
