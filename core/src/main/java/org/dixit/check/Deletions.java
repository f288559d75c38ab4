package org.dixit.check;

import java.util.List;
import org.dixit.EditNature;

/** What kind of words a copy left out. */
final class Deletions {
  private static final int LONGEST_STUTTER = 15;

  private Deletions() {}

  static EditNature nature(Change change, Sides sides) {
    QuotedWords copy = sides.match().copy();
    if (copy.hasGap(change.copyFrom(), change.copyTo()) || isGlossed(copy, change.copyFrom())) {
      return EditNature.MARKED_GAP;
    }
    List<String> words = sides.recordForms(change);
    if (Fillers.isFiller(words) && isSetApart(change, sides) || isStutter(change, sides)) {
      return EditNature.FILLER;
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
