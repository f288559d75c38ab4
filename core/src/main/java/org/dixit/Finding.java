package org.dixit;

import java.util.List;
import java.util.Objects;

/**
 * A statement with what the record says of it.
 *
 * @param statement who said what, as the copy has it
 * @param verdict how it stands to the record
 * @param passages the places of the record that the verdict rests on, the best first; {@link
 *     Edit#passage()} counts in this list
 */
public record Finding(Statement statement, Verdict verdict, List<Passage> passages) {
  public Finding {
    Objects.requireNonNull(statement, "statement");
    Objects.requireNonNull(verdict, "verdict");
    passages = List.copyOf(passages);
  }
}
