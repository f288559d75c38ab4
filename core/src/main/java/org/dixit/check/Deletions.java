package org.dixit.check;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.dixit.EditNature;

/** What kind of words a copy left out. */
final class Deletions {
  private static final int LONGEST_STUTTER = 15;

  /** What is begun again is so within so many words. */
  private static final int SOON = 6;

  private static final Set<String> OPENINGS = GrammarWords.of("opening");

  private Deletions() {}

  static EditNature nature(Change change, Sides sides) {
    QuotedWords copy = sides.match().copy();
    if (copy.hasGap(change.copyFrom(), change.copyTo()) || isGlossed(copy, change.copyFrom())) {
      return EditNature.MARKED_GAP;
    }
    List<String> words = sides.recordForms(change);
    boolean filler =
        Fillers.isFiller(words) && isSetApart(change, sides)
            || isOpening(change, words, sides)
            || isStutter(change, sides)
            || isRestart(change, words, sides)
            || isSaidAgain(change, words, sides);
    if (filler) {
      return EditNature.FILLER;
    }
    if (Repairs.isArticle(words)) {
      return EditNature.GRAMMAR;
    }
    return FunctionWords.containsAll(words) ? EditNature.FUNCTION_WORD : EditNature.CONTENT;
  }

  /** Whether a gloss in brackets stands where the words were. */
  private static boolean isGlossed(QuotedWords copy, int at) {
    return at > 0 && copy.gloss().get(at - 1) || copy.gloss().get(at);
  }

  /** Whether the record sets the words apart with commas, as it does with what is only filler. */
  private static boolean isSetApart(Change change, Sides sides) {
    List<String> words = sides.recordForms(change);
    boolean always = words.stream().allMatch(w -> w.length() <= 3 && !FunctionWords.contains(w));
    return always
        || sides.clauseEndsAfter(change.recordTo() - 1)
        || change.recordFrom() > 0 && sides.clauseEndsAfter(change.recordFrom() - 1);
  }

  /** Whether a sentence is begun with a word that only goes on: "And we will". */
  private static boolean isOpening(Change change, List<String> words, Sides sides) {
    boolean first = change.recordFrom() == sides.match().recordFrom();
    return words.size() == 1
        && OPENINGS.contains(words.get(0))
        && !first
        && sides.sentenceEndsAfter(change.recordFrom() - 1);
  }

  /** "It's not even, believe it or not, it's not even hard": begun, put off and begun again. */
  private static boolean isSaidAgain(Change change, List<String> words, Sides sides) {
    int to = Math.min(sides.match().recordTo(), change.recordTo() + words.size() + SOON);
    return words.size() >= 2
        && words.size() <= LONGEST_STUTTER
        && change.recordTo() < to
        && sides.clauseEndsAfter(change.recordTo() - 1)
        && Collections.indexOfSubList(sides.recordForms(change.recordTo(), to), words) >= 0;
  }

  /**
   * Whether the speaker breaks off and begins again: "he wants to be -- he wants to be a guest",
   * "going on with the -- with our land".
   */
  private static boolean isRestart(Change change, List<String> words, Sides sides) {
    if (words.size() > LONGEST_STUTTER) {
      return false;
    }
    int broken = change.recordFrom();
    while (broken < change.recordTo() && !sides.breaksOffAfter(broken)) {
      broken++;
    }
    if (broken == change.recordTo()) {
      return false;
    }
    int again = words.size() - (broken + 1 - change.recordFrom());
    int from = change.recordFrom() - again;
    boolean before =
        again > 0
            && from >= sides.match().recordFrom()
            && words
                .subList(words.size() - again, words.size())
                .equals(sides.recordForms(from, change.recordFrom()));
    return before || isTakenUp(change, words, again, sides);
  }

  /** Whether what was broken off is what comes next: "wants to be -- he | wants to be a guest". */
  private static boolean isTakenUp(Change change, List<String> words, int again, Sides sides) {
    int head = words.size() - again;
    List<String> next = new ArrayList<>(words.subList(head, words.size()));
    int to = Math.min(sides.match().index().size(), change.recordTo() + head);
    next.addAll(sides.recordForms(change.recordTo(), to));
    int skipped = 0;
    while (skipped < head && OPENINGS.contains(words.get(skipped))) {
      skipped++;
    }
    List<String> broken = words.subList(skipped, head);
    return !broken.isEmpty()
        && (startsWith(next, broken)
            || again == 1 && startsWith(next.subList(1, next.size()), broken));
  }

  private static boolean startsWith(List<String> words, List<String> head) {
    return words.size() >= head.size() && words.subList(0, head.size()).equals(head);
  }

  /** Whether the words are begun twice: "we have, we have never". */
  private static boolean isStutter(Change change, Sides sides) {
    int length = change.recordWords();
    if (length > LONGEST_STUTTER) {
      return false;
    }
    List<String> words = sides.recordForms(change);
    int from = change.recordFrom();
    int to = change.recordTo();
    return to + length <= sides.match().index().size()
            && words.equals(sides.recordForms(to, to + length))
        || from >= length && words.equals(sides.recordForms(from - length, from));
  }
}
