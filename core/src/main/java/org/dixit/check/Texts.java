package org.dixit.check;

import org.dixit.Span;
import org.dixit.index.RecordIndex;

/** The printed words of a change and where they stand. */
final class Texts {
  private Texts() {}

  /** The record's words as a span of their transcript's text; empty for an insertion. */
  static Span recordSpan(Change change, Sides sides) {
    RecordIndex index = sides.match().index();
    if (change.recordFrom() < change.recordTo()) {
      Span first = index.span(change.recordFrom());
      Span last = index.span(lastOfTranscript(change, index));
      return new Span(first.start(), Math.max(first.end(), last.end()));
    }
    boolean after = change.recordFrom() > sides.match().recordFrom();
    Span near = index.span(after ? change.recordFrom() - 1 : sides.match().recordFrom());
    int at = after ? near.end() : near.start();
    return new Span(at, at);
  }

  /** The change's last position in the transcript in which it begins. */
  private static int lastOfTranscript(Change change, RecordIndex index) {
    int transcript = index.turn(change.recordFrom()).transcript();
    int last = change.recordTo() - 1;
    while (last > change.recordFrom() && index.turn(last).transcript() != transcript) {
      last--;
    }
    return last;
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
}
