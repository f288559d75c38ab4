package org.dixit.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.dixit.Allowance;
import org.dixit.Citation;
import org.dixit.Report;
import org.dixit.Ruling;
import org.dixit.Sourcing;
import org.dixit.Standing;

/** Tells in words what houses say, and which source a quotation claims. */
final class Rulings {
  private Rulings() {}

  /**
   * {@code not allowed under ap, nyt}; where one house was asked, what it says and why: {@code
   * flagged under reuters: “um” was left out}. Empty where there is nothing to tell.
   */
  static Optional<String> of(Report report, Report.Entry entry) {
    if (report.house().isPresent()) {
      return entry.rulings().stream().findFirst().map(Rulings::one);
    }
    String refusing =
        entry.rulings().stream()
            .filter(r -> r.allowance() == Allowance.NOT_ALLOWED)
            .map(r -> r.house().id())
            .collect(Collectors.joining(", "));
    return refusing.isEmpty() ? Optional.empty() : Optional.of("not allowed under " + refusing);
  }

  private static String one(Ruling ruling) {
    String reason = ruling.reason().isEmpty() ? "" : ": " + ruling.reason();
    return Phrases.words(ruling.allowance()) + " under " + ruling.house().id() + reason;
  }

  /** Whether the one house that was asked does not simply allow it. */
  static boolean isTold(Report report, Report.Entry entry) {
    return report.house().isPresent()
        && entry.rulings().stream().anyMatch(r -> r.allowance() != Allowance.ALLOWED);
  }

  /** {@code [1] claims minutes.txt; stands in tariff.txt}; empty where no source was asked for. */
  static Optional<String> sources(Report.Entry entry, String text) {
    return entry.sourcing().map(sourcing -> sources(sourcing, text));
  }

  private static String sources(Sourcing sourcing, String text) {
    List<String> parts = new ArrayList<>();
    for (Citation citation : sourcing.citations()) {
      String mark = Phrases.shortened(citation.span().in(text), 8);
      boolean none = citation.sources().isEmpty();
      parts.add(
          mark + (none ? " names none of the sources" : " claims " + some(citation.sources())));
    }
    if (sourcing.citations().isEmpty()) {
      parts.add("no source claimed");
    }
    if (sourcing.standing() == Standing.NOWHERE) {
      parts.add("stands in none of the sources");
    } else {
      parts.add("stands in " + String.join(", ", sourcing.standsIn()));
    }
    return String.join("; ", parts);
  }

  private static String some(List<String> sources) {
    return String.join(" or ", sources);
  }
}
