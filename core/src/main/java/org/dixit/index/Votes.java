package org.dixit.index;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** Counts votes for stretches of the record, in an open hash table of numbers. For one search. */
final class Votes {
  private static final long EMPTY = -1;

  private long[] keys = new long[1 << 10];
  private double[] scores = new double[1 << 10];
  private int size;
  private double top;

  /**
   * A stretch that was voted for.
   *
   * @param transcript which transcript
   * @param bucket which stretch of it, counted in widths of the search; may be -1
   * @param score the votes for it and for the stretch behind it, since a quotation may lie across
   */
  record Stretch(int transcript, int bucket, double score) {}

  Votes() {
    Arrays.fill(keys, EMPTY);
  }

  boolean isEmpty() {
    return size == 0;
  }

  void add(int transcript, int bucket, double weight) {
    if (2 * size >= keys.length) {
      grow();
    }
    int slot = slot(key(transcript, bucket));
    if (keys[slot] == EMPTY) {
      keys[slot] = key(transcript, bucket);
      size++;
    }
    scores[slot] += weight;
    top = Math.max(top, scores[slot]);
  }

  /** The most votes that one stretch has. */
  double top() {
    return top;
  }

  /** Buckets begin at -1, so one is added to keep keys positive. */
  private static long key(int transcript, int bucket) {
    return (long) transcript << 32 | bucket + 1;
  }

  private int slot(long key) {
    long mixed = key * 0x9E3779B97F4A7C15L;
    int slot = (int) (mixed >>> 40) & keys.length - 1;
    while (keys[slot] != EMPTY && keys[slot] != key) {
      slot = slot + 1 & keys.length - 1;
    }
    return slot;
  }

  private void grow() {
    long[] oldKeys = keys;
    double[] oldScores = scores;
    keys = new long[2 * oldKeys.length];
    scores = new double[keys.length];
    Arrays.fill(keys, EMPTY);
    for (int i = 0; i < oldKeys.length; i++) {
      if (oldKeys[i] != EMPTY) {
        int slot = slot(oldKeys[i]);
        keys[slot] = oldKeys[i];
        scores[slot] = oldScores[i];
      }
    }
  }

  private double score(long key) {
    int slot = slot(key);
    return keys[slot] == key ? scores[slot] : 0;
  }

  /**
   * The stretches with most votes, best first; at most {@code limit}, and none with less than a
   * third of the most.
   */
  List<Stretch> best(int limit) {
    List<Stretch> stretches = new ArrayList<>();
    for (int i = 0; i < keys.length; i++) {
      if (keys[i] != EMPTY) {
        int bucket = (int) keys[i] - 1;
        double behind = score(keys[i] + 1);
        double before = bucket < 0 ? 0 : score(keys[i] - 1);
        if (before <= behind && scores[i] + behind >= top / 3) {
          stretches.add(new Stretch((int) (keys[i] >>> 32), bucket, scores[i] + behind));
        }
      }
    }
    stretches.sort(
        Comparator.comparingDouble(Stretch::score)
            .reversed()
            .thenComparingInt(Stretch::transcript)
            .thenComparingInt(Stretch::bucket));
    return stretches.subList(0, Math.min(limit, stretches.size()));
  }
}
