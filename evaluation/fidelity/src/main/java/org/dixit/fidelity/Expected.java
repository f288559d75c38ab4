package org.dixit.fidelity;

import java.util.List;
import org.dixit.MeaningKind;
import org.dixit.Outcome;
import org.dixit.VerdictClass;

/**
 * The answer of a case.
 *
 * @param classes those that are right, the best first
 * @param kinds of meaning that are right, the best first; empty where the meaning stands
 * @param least the lowest severity that is right; -1 where the outcome is open
 * @param most the highest
 */
public record Expected(List<VerdictClass> classes, List<MeaningKind> kinds, int least, int most) {
  public Expected {
    classes = List.copyOf(classes);
    kinds = List.copyOf(kinds);
    if (classes.isEmpty() || least > most || most > 4) {
      throw new IllegalArgumentException("no answer: " + classes + " " + least + " to " + most);
    }
  }

  public Outcome outcome() {
    return classes.get(0).outcome();
  }

  /** The same with a lower least severity. */
  Expected atLeast(int severity) {
    return new Expected(classes, kinds, severity, most);
  }

  /** The graver of two, in the order of the outcomes and then of severity. */
  static Expected graver(Expected a, Expected b) {
    boolean second =
        b.outcome() != a.outcome() ? b.outcome().compareTo(a.outcome()) > 0 : b.most > a.most;
    return second ? b : a;
  }
}
