package org.dixit.report;

import java.util.Arrays;

/** Tells the line of an offset, counted from 1. Immutable. */
final class Lines {
  private final int[] starts;

  Lines(String text) {
    starts = new int[1 + (int) text.chars().filter(c -> c == '\n').count()];
    int line = 1;
    for (int at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
      starts[line++] = at + 1;
    }
  }

  int of(int offset) {
    int at = Arrays.binarySearch(starts, offset);
    return at >= 0 ? at + 1 : -at - 1;
  }
}
