package org.dixit.check;

import java.util.Optional;
import java.util.regex.Pattern;
import org.dixit.MeaningKind;

/** The meaning test on half a contrast: of "not an option but a necessity" only "not an option". */
final class Contrasts {
  private static final int LONGEST_HALF = 5;

  /** The other half of a contrast is looked for in so many units behind the first. */
  private static final int BESIDE = 160;

  private static final Pattern SECOND_HALF =
      Pattern.compile("[\\u201c\"\u2018\u00ab\u201e]\\s*but\\b");

  private Contrasts() {}

  /** Whether behind "but" stands a clause of its own, and not the other half of the contrast. */
  private static boolean isClause(Match match, Sides sides, int from) {
    int end = Math.min(match.index().turn(from - 1).to(), from + LONGEST_HALF);
    int to = from;
    while (to < end && (to == from || !sides.sentenceEndsAfter(to - 1))) {
      to++;
    }
    return from >= to || Clauses.hasSubject(sides.recordForms(from, to));
  }

  /** Whether the copy closes its marks only to say who speaks, and then quotes the other half. */
  private static boolean goesOn(QuotedWords copy) {
    int from = copy.inner().end();
    int to = Math.min(copy.text().length(), from + BESIDE);
    return SECOND_HALF.matcher(copy.text().substring(from, to)).find();
  }

  static Optional<MeaningKind> half(Match match) {
    if (match.isEmpty()) {
      return Optional.empty();
    }
    Sides sides = new Sides(match);
    int end = match.recordTo();
    boolean more = end < match.index().turn(end - 1).to();
    if (!more || !sides.recordForm(end).equals("but") || isClause(match, sides, end + 1)) {
      return Optional.empty();
    }
    int from = Math.max(match.recordFrom(), end - LONGEST_HALF);
    boolean negated = sides.recordForms(from, end).contains("not") && !goesOn(match.copy());
    return negated ? Optional.of(MeaningKind.COMPLETENESS) : Optional.empty();
  }
}
