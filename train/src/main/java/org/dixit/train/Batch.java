package org.dixit.train;

import java.util.List;
import java.util.Random;
import org.dixit.tag.Encoding;
import org.dixit.tag.Window;

/** Several windows side by side, the shorter ones padded. Immutable. */
final class Batch {
  private static final float CLOSED = -1e4f;

  /**
   * One window of one article.
   *
   * @param input what the model is given
   */
  record Row(Sample sample, Window window, Encoding.Input input) {
    Row(Sample sample, Window window) {
      this(sample, window, sample.encoding().input(window));
    }

    int length() {
      return input.ids().length;
    }

    /** The row with about {@code share} of its word pieces, the ends left, replaced by a mask. */
    Row hiding(double share, long mask, Random random) {
      long[] ids = input.ids().clone();
      for (int i = 1; i < ids.length - 1; i++) {
        ids[i] = random.nextDouble() < share ? mask : ids[i];
      }
      return new Row(sample, window, new Encoding.Input(ids, input.kinds(), input.firsts()));
    }
  }

  private final List<Row> list;
  private final int length;
  private final boolean padded;

  Batch(List<Row> rows) {
    list = List.copyOf(rows);
    length = rows.stream().mapToInt(Row::length).max().orElseThrow();
    padded = rows.stream().anyMatch(r -> r.length() < length);
  }

  List<Row> list() {
    return list;
  }

  int rows() {
    return list.size();
  }

  int length() {
    return length;
  }

  /** How many pieces stand in the batch, padding left out. */
  int pieces() {
    return list.stream().mapToInt(Row::length).sum();
  }

  boolean padded() {
    return padded;
  }

  long[] ids() {
    return table(false);
  }

  long[] kinds() {
    return table(true);
  }

  private long[] table(boolean kinds) {
    long[] all = new long[rows() * length];
    for (int r = 0; r < rows(); r++) {
      Encoding.Input input = list.get(r).input();
      long[] row = kinds ? input.kinds() : input.ids();
      System.arraycopy(row, 0, all, r * length, row.length);
    }
    return all;
  }

  /** What is added to the attention's scores: nothing for pieces, very little for padding. */
  float[] mask() {
    float[] mask = new float[rows() * length];
    for (int r = 0; r < rows(); r++) {
      for (int i = list.get(r).length(); i < length; i++) {
        mask[r * length + i] = CLOSED;
      }
    }
    return mask;
  }
}
