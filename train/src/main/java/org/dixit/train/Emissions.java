package org.dixit.train;

import org.dixit.tag.Label;

/** Picks the label scores of a window's core out of those of a batch. */
final class Emissions {
  private static final int LABELS = Label.ALL.size();

  private Emissions() {}

  /** Where in its row the first piece of the core's token {@code i} stands. */
  static int place(Batch.Row row, int i) {
    return row.input().firsts()[row.window().coreFrom() - row.window().from() + i];
  }

  /** Seven scores for each token of the core of {@code row}, whose first piece is {@code base}. */
  static float[] of(Batch.Row row, int base, float[] scores) {
    int n = row.window().coreTo() - row.window().coreFrom();
    float[] own = new float[n * LABELS];
    for (int i = 0; i < n; i++) {
      System.arraycopy(scores, (base + place(row, i)) * LABELS, own, i * LABELS, LABELS);
    }
    return own;
  }
}
