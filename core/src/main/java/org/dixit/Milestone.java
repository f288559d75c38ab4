package org.dixit;

import java.util.Comparator;
import java.util.Objects;

/**
 * Where in a transcript a page, a column or a minute begins: a boundary of the record's own, which
 * people cite. It holds until the next of its kind. (The word is that of the Text Encoding
 * Initiative, P5, 3.11.3.)
 *
 * @param offset where it stands in the transcript's text, in UTF-16 units
 * @param kind what begins there
 * @param label its number or time as printed: {@code H6910}, {@code 289}, {@code 21:05:12}
 */
public record Milestone(int offset, Kind kind, String label) implements Comparable<Milestone> {
  private static final Comparator<Milestone> ORDER =
      Comparator.comparingInt(Milestone::offset)
          .thenComparing(Milestone::kind)
          .thenComparing(Milestone::label);

  /** What may begin at a milestone. */
  public enum Kind {
    PAGE,
    COLUMN,
    TIME
  }

  public Milestone {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(label, "label");
    if (offset < 0) {
      throw new IllegalArgumentException("negative offset: " + offset);
    }
  }

  /** By offset, then by kind. */
  @Override
  public int compareTo(Milestone other) {
    return ORDER.compare(this, other);
  }
}
