package org.dixit.fidelity;

import java.util.List;
import org.dixit.fidelity.change.Scene;

/**
 * A kind of case.
 *
 * @param name class and what was done, for instance {@code polarity/negator-dropped}
 * @param expected the answer where the main clause is touched
 * @param elsewhere the least severity where another clause is
 * @param rough whether sentences with dashes are wanted
 * @param maker what makes the words
 */
record Kind(String name, Expected expected, int elsewhere, boolean rough, Maker maker) {

  /** Makes drafts of a scene; none where it does not fit. */
  interface Maker {
    List<Draft> drafts(Scene scene);
  }

  Expected expected(Draft draft) {
    return draft.main() ? expected : expected.atLeast(elsewhere);
  }
}
