package org.dixit.text;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.dixit.Span;

/**
 * Spans that can be asked which of them hold or touch another, in a time that does not grow with
 * their number where they do not overlap. Of two with one beginning the longer is kept. Not safe
 * for several threads while spans are added.
 */
public final class Spans {
  private final TreeMap<Integer, Span> byStart = new TreeMap<>();
  private int longest;

  /** The spans of {@code all}. */
  public static Spans of(Iterable<Span> all) {
    Spans spans = new Spans();
    all.forEach(spans::add);
    return spans;
  }

  /** Adds {@code span}. */
  public void add(Span span) {
    byStart.merge(span.start(), span, (a, b) -> a.end() >= b.end() ? a : b);
    longest = Math.max(longest, span.length());
  }

  /** The nearest span that holds {@code inner}. */
  public Optional<Span> holding(Span inner) {
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
  public boolean touches(Span other) {
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
