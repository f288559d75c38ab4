package org.dixit.report;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.dixit.Finding;
import org.dixit.Outcome;
import org.dixit.Report;
import org.dixit.Statement;
import org.dixit.VerdictClass;

/**
 * A report in figures. Immutable.
 *
 * @param statements how many statements there are
 * @param quoted how many of them have words in marks
 * @param outcomes how many of those have each outcome; every outcome is there, in its own order
 * @param worst the gravest severity, 0 to 4; empty where no statement has one
 * @param supported how many statements outside marks the record bears out
 * @param notices how many defects of the copy were noticed
 */
public record Summary(
    int statements,
    int quoted,
    Map<Outcome, Integer> outcomes,
    OptionalInt worst,
    int supported,
    int notices) {
  public Summary {
    outcomes = Collections.unmodifiableMap(new EnumMap<>(outcomes));
    Objects.requireNonNull(worst, "worst");
  }

  /** The figures of {@code report}. */
  public static Summary of(Report report) {
    Map<Outcome, Integer> outcomes = new EnumMap<>(Outcome.class);
    for (Outcome outcome : Outcome.values()) {
      outcomes.put(outcome, 0);
    }
    OptionalInt worst = OptionalInt.empty();
    int supported = 0;
    for (Report.Entry entry : report.entries()) {
      Optional<Finding> finding = entry.finding();
      if (finding.isEmpty() || !isQuoted(entry.statement())) {
        boolean said =
            finding.filter(f -> f.verdict().verdictClass() == VerdictClass.SUPPORTED).isPresent();
        supported += said ? 1 : 0;
        continue;
      }
      outcomes.merge(finding.get().verdict().outcome(), 1, Integer::sum);
      OptionalInt severity = finding.get().verdict().severity();
      if (severity.isPresent() && severity.getAsInt() > worst.orElse(-1)) {
        worst = severity;
      }
    }
    int quoted = (int) report.entries().stream().filter(e -> isQuoted(e.statement())).count();
    int notices = report.notices().size();
    return new Summary(report.entries().size(), quoted, outcomes, worst, supported, notices);
  }

  private static boolean isQuoted(Statement statement) {
    return !statement.quotation().quoted().isEmpty();
  }

  /** How many statements with words in marks have {@code outcome}. */
  public int count(Outcome outcome) {
    return outcomes.get(outcome);
  }

  /** How many statements with words in marks were held against a record. */
  public int checked() {
    return outcomes.values().stream().mapToInt(Integer::intValue).sum();
  }
}
