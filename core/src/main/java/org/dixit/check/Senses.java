package org.dixit.check;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dixit.EditKind;
import org.dixit.EditNature;
import org.dixit.MeaningKind;
import org.dixit.thesaurus.Thesaurus;
import org.dixit.thesaurus.Thesaurus.Relation;

/** The meaning test on words that the thesaurus knows as opposites. */
final class Senses {
  /** With more words than this on a side, no word stands in another's place. */
  private static final int MOST = 5;

  /** The plainest word that says how sure a speaker is. */
  static final String HEDGE = "probably";

  private static final Set<String> HEDGES = GrammarWords.of("hedge");

  private Senses() {}

  static Optional<MeaningKind> test(Change change, Sides sides) {
    boolean replaced =
        change.kind() == EditKind.SUBSTITUTE && change.nature() == EditNature.CONTENT;
    boolean turned = replaced && isTurned(sides.recordForms(change), sides.copyForms(change));
    return turned ? Optional.of(MeaningKind.POLARITY) : Optional.empty();
  }

  /** "The embassy" given as "the consulate": both are kinds of one thing, and not the same. */
  static Optional<MeaningKind> kind(Change change, Sides sides) {
    boolean other =
        change.kind() == EditKind.SUBSTITUTE
            && change.nature() == EditNature.CONTENT
            && isOtherKind(change, sides);
    return other ? Optional.of(MeaningKind.TERM) : Optional.empty();
  }

  private static boolean isOtherKind(Change change, Sides sides) {
    List<String> theirs = content(sides.recordForms(change));
    List<String> mine = content(sides.copyForms(change));
    return theirs.size() == 1
        && mine.size() == 1
        && !Oppositions.areAlike(theirs.get(0), mine.get(0))
        && isRelation(Relation.SIBLING, theirs.get(0), mine.get(0));
  }

  /** The same words, an adverb that the thesaurus knows as a hedge given as the plainest one. */
  static List<String> hedged(List<String> forms) {
    return forms.stream().map(f -> isHedge(f) ? HEDGE : f).toList();
  }

  private static boolean isHedge(String form) {
    return form.endsWith("ly")
        && !HEDGES.contains(form)
        && HEDGES.stream().anyMatch(h -> isRelation(Relation.LIKE, form, h));
  }

  /** Whether one side says the opposite of the other: accepted, rejected; not: not accepted. */
  static boolean isTurned(List<String> theirs, List<String> mine) {
    if (theirs.size() > MOST || mine.size() > MOST) {
      return false;
    }
    boolean even = FrameWords.negators(theirs) % 2 == FrameWords.negators(mine) % 2;
    return even && areOpposite(content(theirs), content(mine));
  }

  private static boolean areOpposite(List<String> theirs, List<String> mine) {
    if (isRelation(Relation.OPPOSITE, String.join(" ", theirs), String.join(" ", mine))) {
      return true;
    }
    int turned = 0;
    for (String record : theirs) {
      for (String copy : mine) {
        boolean opposite = isRelation(Relation.OPPOSITE, record, copy);
        boolean kept = hasLike(record, mine) || hasLike(copy, theirs);
        turned += opposite && !kept ? 1 : 0;
      }
    }
    return turned % 2 == 1;
  }

  /** Whether every content word of each side has one of like meaning on the other. */
  static boolean areLike(List<String> theirs, List<String> mine) {
    List<String> record = content(theirs);
    List<String> copy = content(mine);
    if (record.isEmpty() || copy.isEmpty() || record.size() > MOST || copy.size() > MOST) {
      return false;
    }
    return isLike(String.join(" ", record), String.join(" ", copy))
        || record.stream().allMatch(w -> hasLike(w, copy))
            && copy.stream().allMatch(w -> hasLike(w, record));
  }

  private static boolean hasLike(String word, List<String> others) {
    return others.stream().anyMatch(other -> isLike(word, other));
  }

  private static boolean isLike(String a, String b) {
    return isRelation(Relation.LIKE, a, b) || isRelation(Relation.SAME, a, b);
  }

  private static boolean isRelation(Relation relation, String a, String b) {
    return !a.isEmpty() && !b.isEmpty() && Thesaurus.english().relation(a, b) == relation;
  }

  private static List<String> content(List<String> forms) {
    return forms.stream()
        .filter(f -> !FunctionWords.contains(f) && !FrameWords.is("negator", f))
        .toList();
  }
}
