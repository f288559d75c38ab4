package org.dixit.check;

import java.util.Optional;
import org.dixit.MeaningKind;

/** The meaning test on half a contrast: of "not an option but a necessity" only "not an option". */
final class Contrasts {
  private static final int LONGEST_HALF = 5;

  private Contrasts() {}

  static Optional<MeaningKind> half(Match match) {
    if (match.isEmpty()) {
      return Optional.empty();
    }
    Sides sides = new Sides(match);
    int end = match.recordTo();
    boolean more = end < match.index().turn(end - 1).to();
    if (!more || !sides.recordForm(end).equals("but")) {
      return Optional.empty();
    }
    int from = Math.max(match.recordFrom(), end - LONGEST_HALF);
    boolean negated = sides.recordForms(from, end).contains("not");
    return negated ? Optional.of(MeaningKind.COMPLETENESS) : Optional.empty();
  }
}
