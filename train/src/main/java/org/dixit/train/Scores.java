package org.dixit.train;

import java.util.List;
import java.util.Locale;
import org.dixit.Role;
import org.dixit.tag.Label;

/**
 * Counts exact spans of labels by role, as CofeNet does (Wang and others, 2023): a span is right if
 * role, beginning and end are. Not safe for several threads.
 */
final class Scores {
  private final int[] gold = new int[Role.values().length];
  private final int[] found = new int[Role.values().length];
  private final int[] right = new int[Role.values().length];

  /** Counts one article. */
  void add(Sample sample, List<Label> labels) {
    for (int i = 0; i < labels.size(); i++) {
      count(sample.labels(), i, gold);
      count(labels, i, found);
      if (labels.get(i).begins() && sample.labels().get(i) == labels.get(i)) {
        boolean same = end(labels, i) == end(sample.labels(), i);
        right[labels.get(i).role().orElseThrow().ordinal()] += same ? 1 : 0;
      }
    }
    for (Role role : Role.values()) {
      gold[role.ordinal()] += sample.lost()[role.ordinal()];
    }
  }

  private static void count(List<Label> labels, int i, int... counts) {
    if (labels.get(i).begins()) {
      counts[labels.get(i).role().orElseThrow().ordinal()]++;
    }
  }

  private static int end(List<Label> labels, int start) {
    Label inner = Label.inner(labels.get(start).role().orElseThrow());
    int end = start + 1;
    while (end < labels.size() && labels.get(end) == inner) {
      end++;
    }
    return end;
  }

  /** The harmonic mean of precision and recall of {@code role}. */
  double f1(Role role) {
    int r = role.ordinal();
    return gold[r] + found[r] == 0 ? 1 : 2.0 * right[r] / (gold[r] + found[r]);
  }

  /** The mean over the roles. */
  double mean() {
    double sum = 0;
    for (Role role : Role.values()) {
      sum += f1(role);
    }
    return sum / Role.values().length;
  }

  @Override
  public String toString() {
    StringBuilder line = new StringBuilder();
    for (Role role : Role.values()) {
      int r = role.ordinal();
      line.append(
          String.format(
              Locale.ROOT,
              "%s P %.3f R %.3f F1 %.3f  ",
              role.name().toLowerCase(Locale.ROOT),
              found[r] == 0 ? 1 : (double) right[r] / found[r],
              gold[r] == 0 ? 1 : (double) right[r] / gold[r],
              f1(role)));
    }
    return line.toString().strip();
  }
}
