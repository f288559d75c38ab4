package org.dixit.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dixit.MeaningKind;
import org.dixit.Span;
import org.dixit.text.Word;
import org.dixit.text.Words;

/**
 * Compares what stands right before the quoted words: in the record the words that deny, condition
 * or give them to another, in the copy the reporter's own.
 */
final class Frames {
  private static final int NEAR = 3;
  private static final int HEAD = 2;
  private static final int FRAME = 200;

  private Frames() {}

  /** What of the record turns the words round and is not in the copy; empty if nothing does. */
  static String turnedRound(Match match, boolean clause) {
    Sides sides = new Sides(match);
    if (isMovedInside(match, sides)) {
      return "";
    }
    List<String> before = before(match, sides);
    Set<String> frame = Set.copyOf(frame(match.copy(), match.from()));
    if (clause) {
      return Neighbours.turning(match, around(match));
    }
    int at = before.size() - 1;
    while (at > 0 && before.size() - at < NEAR && FrameWords.is("determiner", before.get(at))) {
      at--;
    }
    boolean negated =
        at >= 0 && FrameWords.is("negator", before.get(at)) && !FrameWords.isNegative(frame);
    return negated ? String.join(" ", before.subList(at, before.size())) : "";
  }

  /** "I don't think it is" given as "it is not": the copy has the negator in another place. */
  private static boolean isMovedInside(Match match, Sides sides) {
    return FrameWords.negators(sides.copyForms(match.from(), match.to()))
        > FrameWords.negators(sides.recordForms(match.recordFrom(), match.recordTo()));
  }

  /**
   * In what way the meaning changes because the copy begins after the head of the record's clause:
   * "Only members may vote" given as "Members may vote".
   */
  static Optional<MeaningKind> lostHead(Match match) {
    Sides sides = new Sides(match);
    List<String> before = before(match, sides);
    Set<String> frame = Set.copyOf(frame(match.copy(), match.from()));
    String first = match.copy().words().get(match.from()).form();
    boolean few = !before.isEmpty() && before.get(before.size() - 1).equals("a");
    if (few && (first.equals("few") || first.equals("little"))) {
      return Optional.of(MeaningKind.QUANTIFIER);
    }
    if (before.size() > HEAD
        || before.stream().anyMatch(frame::contains)
        || FrameWords.isNegative(frame)) {
      return Optional.empty();
    }
    return Oppositions.lostWith(before);
  }

  /** The record's words before the passage, back to the end of the clause before. */
  private static List<String> before(Match match, Sides sides) {
    int first = match.recordFrom();
    int from = first;
    int turn = match.index().turn(first).from();
    while (from > turn && first - from < 8 && !sides.clauseEndsAfter(from - 1)) {
      from--;
    }
    return sides.recordForms(from, first);
  }

  /** The copy's words before and behind the quotation, in its sentence. */
  private static List<String> around(Match match) {
    QuotedWords copy = match.copy();
    List<String> words = new ArrayList<>(frame(copy, match.from()));
    int end = copy.inner().end();
    String behind = copy.text().substring(end, Math.min(copy.text().length(), end + FRAME));
    int stop = behind.indexOf(". ");
    int line = behind.indexOf('\n');
    int to = Math.min(stop < 0 ? behind.length() : stop, line < 0 ? behind.length() : line);
    Words.of(copy.text(), new Span(end, end + to)).forEach(w -> words.add(w.form()));
    return words;
  }

  /** The copy's words before the quotation, in the same sentence. */
  private static List<String> frame(QuotedWords copy, int from) {
    int end = from == 0 ? copy.inner().start() : copy.words().get(from).span().start();
    int start = Math.max(0, end - FRAME);
    String before = copy.text().substring(start, end);
    int stop = Math.max(before.lastIndexOf(". "), before.lastIndexOf('\n'));
    return Words.of(copy.text(), new Span(start + stop + 1, end)).stream().map(Word::form).toList();
  }
}
