package org.dixit.desk;

import java.util.Objects;
import java.util.Optional;
import org.dixit.Provenance;
import org.dixit.Report;

/**
 * A report that was made.
 *
 * @param report the report
 * @param provenance what it was made of; empty where it rests on a library, whose transcripts are
 *     too many to name
 */
public record Checked(Report report, Optional<Provenance> provenance) {
  public Checked {
    Objects.requireNonNull(report, "report");
    Objects.requireNonNull(provenance, "provenance");
  }

  /**
   * What it was made of.
   *
   * @throws IllegalArgumentException if that is not told
   */
  public Provenance named() {
    return provenance.orElseThrow(
        () -> new IllegalArgumentException("nothing tells what the report was made of"));
  }
}
