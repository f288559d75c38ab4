package org.dixit.fidelity.change;

import java.util.List;

/** One kind of change. */
@FunctionalInterface
public interface Change {
  /** All that can be done to the sentence, or some of it; empty where the change does not fit. */
  List<Rewrite> rewrites(Scene scene);
}
