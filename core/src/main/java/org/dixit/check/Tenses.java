package org.dixit.check;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dixit.EditKind;
import org.dixit.MeaningKind;
import org.dixit.align.Step;
import org.dixit.align.StepKind;

/** The meaning test on a verb put into the future, or taken out of it: won, will win. */
final class Tenses {
  private static final Set<String> FUTURE = GrammarWords.of("future");

  private static final Set<String> GOING = GrammarWords.of("going");

  /** How near "if" must stand. */
  private static final int NEAR = 4;

  /** A sign of the future so near belongs to the same verb. */
  private static final int CLOSE = 8;

  /** So many words behind a verb belong to its story. */
  private static final int STORY = 24;

  private static final Set<String> PRESENT = GrammarWords.of("present");
  private static final Set<String> PAST = GrammarWords.of("past");

  private Tenses() {}

  static Optional<MeaningKind> test(Change change, Sides sides) {
    if (isIdle(change, sides)) {
      return Optional.empty();
    }
    List<String> theirs = sides.recordForms(change);
    List<String> mine = sides.copyForms(change);
    boolean turned =
        change.kind() == EditKind.SUBSTITUTE && (isFuture(mine, theirs) || isFuture(theirs, mine));
    return turned || isAdded(change, sides) ? Optional.of(MeaningKind.TENSE) : Optional.empty();
  }

  /** "I won" given as "I will win": the sign is added, and the verb behind it has another form. */
  private static boolean isAdded(Change change, Sides sides) {
    boolean added =
        change.kind() == EditKind.INSERT
            && change.copyWords() == 1
            && FUTURE.contains(sides.copyForm(change.copyFrom()));
    boolean gone =
        change.kind() == EditKind.DELETE
            && change.recordWords() == 1
            && FUTURE.contains(sides.recordForm(change.recordFrom()));
    boolean sign = added || gone;
    if (!sign
        || change.copyTo() >= sides.match().to()
        || change.recordTo() >= sides.match().recordTo()) {
      return false;
    }
    String theirs = sides.recordForm(change.recordTo());
    String mine = sides.copyForm(change.copyTo());
    boolean going =
        change.copyTo() + 1 < sides.match().to()
            && sides.copyForm(change.copyTo() + 1).equals("going");
    return !going && !theirs.equals(mine) && Stems.stem(theirs).equals(Stems.stem(mine));
  }

  /**
   * Whether the time spoken of is the same whatever the form: behind "if", or where both sides
   * speak of what is to come, if not at this place.
   */
  static boolean isIdle(Change change, Sides sides) {
    Match match = sides.match();
    int from = Math.max(match.recordFrom(), change.recordFrom() - NEAR);
    List<String> before = sides.recordForms(from, change.recordFrom());
    long theirs =
        futures(
            clause(
                sides.recordForms(match.recordFrom(), match.recordTo()),
                change.recordFrom() - match.recordFrom()));
    long mine =
        futures(
            clause(sides.copyForms(match.from(), match.to()), change.copyFrom() - match.from()));
    boolean future = futures(sides.recordForms(change)) + futures(sides.copyForms(change)) > 0;
    return before.contains("if")
        || future && theirs > 0 && mine > 0
        || isNarrated(change, sides)
        || isReworked(change, sides);
  }

  /** "I'm sitting in this house, and they had a chair for me": a story told as if it went on. */
  private static boolean isNarrated(Change change, Sides sides) {
    boolean present = sides.recordForms(change).stream().anyMatch(PRESENT::contains);
    if (!present) {
      return false;
    }
    int turn = sides.match().index().turn(change.recordFrom()).to();
    int to = change.recordTo();
    while (to < turn && to - change.recordTo() < STORY && !sides.sentenceEndsAfter(to - 1)) {
      to++;
    }
    return sides.recordForms(change.recordTo(), to).stream().anyMatch(PAST::contains);
  }

  /** Whether the words on both sides of the verb were changed too, so that it has no like. */
  private static boolean isReworked(Change change, Sides sides) {
    List<Step> steps = sides.match().steps();
    for (int i = 1; i + 1 < steps.size(); i++) {
      Step step = steps.get(i);
      if (step.kind() == StepKind.MATCH && step.quotation() == change.copyFrom()) {
        return change.copyWords() == 1
            && steps.get(i - 1).kind() != StepKind.MATCH
            && steps.get(i + 1).kind() != StepKind.MATCH;
      }
    }
    return false;
  }

  /** The words around {@code at}, a few, as far as no joint stands between. */
  private static List<String> clause(List<String> forms, int at) {
    int middle = Math.max(0, Math.min(at, forms.size()));
    int from = middle;
    int to = middle;
    while (from > 0 && middle - from < CLOSE && !Transpositions.isJoint(forms.get(from - 1))) {
      from--;
    }
    while (to < forms.size()
        && to - middle < CLOSE
        && (to == from || !Transpositions.isJoint(forms.get(to)))) {
      to++;
    }
    return forms.subList(from, to);
  }

  private static long futures(List<String> forms) {
    return forms.stream().filter(f -> FUTURE.contains(f) || GOING.contains(f)).count();
  }

  /** Whether {@code later} is the verb of {@code now}, with the sign of the future before it. */
  private static boolean isFuture(List<String> later, List<String> now) {
    return later.size() == 2
        && now.size() == 1
        && FUTURE.contains(later.get(0))
        && Stems.stem(later.get(1)).equals(Stems.stem(now.get(0)));
  }
}
