package org.dixit.text;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.dixit.Span;

/**
 * Many spans of one text that can be asked which of them hold or touch another, each question in a
 * time that grows with the logarithm of their number, however they overlap. Immutable.
 */
public final class Spans {
  private final List<Span> sorted;

  /** The largest end below each node of a binary tree over {@link #sorted}; its leaves last. */
  private final int[] ends;

  private final int leaves;

  private Spans(List<Span> sorted) {
    this.sorted = sorted;
    int size = 1;
    while (size < sorted.size()) {
      size *= 2;
    }
    leaves = size;
    ends = new int[2 * size];
    for (int i = 0; i < sorted.size(); i++) {
      ends[size + i] = sorted.get(i).end();
    }
    for (int i = size - 1; i > 0; i--) {
      ends[i] = Math.max(ends[2 * i], ends[2 * i + 1]);
    }
  }

  /** The spans {@code all}, in any order. */
  public static Spans of(Collection<Span> all) {
    List<Span> sorted = new ArrayList<>(all);
    sorted.sort(null);
    return new Spans(sorted);
  }

  /** The span that holds {@code inner} and begins last, which of nested ones is the nearest. */
  public Optional<Span> holding(Span inner) {
    int at = last(startingBefore(inner.start() + 1), inner.end());
    return at < 0 ? Optional.empty() : Optional.of(sorted.get(at));
  }

  /** Whether a span shares a unit with {@code other}. */
  public boolean touches(Span other) {
    return last(startingBefore(other.end()), other.start() + 1) >= 0;
  }

  /** How many spans start before {@code offset}. */
  private int startingBefore(int offset) {
    int low = 0;
    int high = sorted.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (sorted.get(middle).start() < offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** The last of the first {@code count} spans that ends at or behind {@code end}; else -1. */
  private int last(int count, int end) {
    int node = count + leaves;
    // Upwards until a left neighbour holds such an end, then down to its last leaf.
    while (node > 1) {
      boolean right = node % 2 == 1;
      if (right && ends[node - 1] >= end) {
        node--;
        break;
      }
      node /= 2;
    }
    if (node <= 1) {
      return count == leaves && ends[1] >= end ? descend(1, end) : -1;
    }
    return descend(node, end);
  }

  private int descend(int from, int end) {
    int node = from;
    while (node < leaves) {
      node = ends[2 * node + 1] >= end ? 2 * node + 1 : 2 * node;
    }
    return node - leaves;
  }
}
