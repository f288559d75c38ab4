package org.dixit.attribute;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.dixit.Span;

/** Spans that can be asked what they hold. Of two with one beginning the longer is kept. */
final class Spans {
  private final TreeMap<Integer, Span> byStart = new TreeMap<>();
  private int longest;

  void add(Span span) {
    byStart.merge(span.start(), span, (a, b) -> a.end() >= b.end() ? a : b);
    longest = Math.max(longest, span.length());
  }

  /** The nearest span that holds {@code inner}. */
  Optional<Span> holding(Span inner) {
    for (Map.Entry<Integer, Span> e :
        byStart.headMap(inner.start(), true).descendingMap().entrySet()) {
      if (e.getValue().contains(inner)) {
        return Optional.of(e.getValue());
      }
      if (inner.start() - e.getKey() > longest) {
        break;
      }
    }
    return Optional.empty();
  }

  /** Whether a span shares a unit with {@code other}. */
  boolean touches(Span other) {
    for (Map.Entry<Integer, Span> e :
        byStart.headMap(other.end(), false).descendingMap().entrySet()) {
      if (e.getValue().overlaps(other)) {
        return true;
      }
      if (other.start() - e.getKey() > longest) {
        break;
      }
    }
    return false;
  }
}
