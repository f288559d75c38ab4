package org.dixit.report;

import java.util.Objects;
import java.util.OptionalInt;
import java.util.function.IntFunction;
import java.util.function.IntPredicate;

/**
 * How a report stands on a page of another program.
 *
 * @param links the address of what is told of a statement, by its number from 1
 * @param chosen the statement that the reader has chosen, by its number
 * @param isShown whether a statement, by its number, is among those that the reader wants to see
 */
public record View(IntFunction<String> links, OptionalInt chosen, IntPredicate isShown) {
  /** Everything on one page, where each statement has its card. */
  static final View WHOLE = new View(n -> "#s" + n, OptionalInt.empty(), n -> true);

  public View {
    Objects.requireNonNull(links, "links");
    Objects.requireNonNull(chosen, "chosen");
    Objects.requireNonNull(isShown, "isShown");
  }
}
