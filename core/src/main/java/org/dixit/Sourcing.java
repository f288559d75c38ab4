package org.dixit;

import java.util.List;
import java.util.Objects;

/**
 * Which source a quotation claims, and where it stands.
 *
 * @param standing how the two agree
 * @param citations the marks by which it claims sources, in order of the text
 * @param standsIn the transcripts that have its words, by their ids, the best first; none where no
 *     source has them
 */
public record Sourcing(Standing standing, List<Citation> citations, List<String> standsIn) {
  public Sourcing {
    Objects.requireNonNull(standing, "standing");
    citations = List.copyOf(citations);
    standsIn = List.copyOf(standsIn);
    if ((standing == Standing.NOWHERE) != standsIn.isEmpty()) {
      throw new IllegalArgumentException(standing + " with sources " + standsIn);
    }
  }

  /** The sources it claims, by their ids, without repetition. */
  public List<String> claimed() {
    return citations.stream().flatMap(c -> c.sources().stream()).distinct().toList();
  }
}
