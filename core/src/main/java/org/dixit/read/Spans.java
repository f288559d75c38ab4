package org.dixit.read;

import java.util.List;
import org.dixit.Span;

/** Arithmetic on lists of spans. */
final class Spans {
  private Spans() {}

  /** The parts of {@code spans} inside {@code [start, end)}, counted from {@code start}. */
  static List<Span> within(List<Span> spans, int start, int end) {
    return spans.stream()
        .filter(s -> s.start() < end && s.end() > start)
        .map(s -> new Span(Math.max(s.start(), start) - start, Math.min(s.end(), end) - start))
        .toList();
  }
}
