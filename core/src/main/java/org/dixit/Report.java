package org.dixit;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * All that Dixit says of one article.
 *
 * @param article what was read
 * @param entries its statements in order of the text, each with its finding if a record was at hand
 * @param terms words inside marks that quote nobody
 * @param notices what is wrong with the copy, in order of the text
 * @param house the one house whose rules were asked for; empty where all printing houses speak
 */
public record Report(
    Article article,
    List<Entry> entries,
    List<Span> terms,
    List<Notice> notices,
    Optional<House> house) {

  /**
   * One statement of a report.
   *
   * @param statement who said what
   * @param finding what the record says of it; empty where nothing was checked
   * @param rulings what each house that was asked says to it; a house that does not decide is not
   *     among them
   * @param sourcing which source it claims; empty where that was not asked
   */
  public record Entry(
      Statement statement,
      Optional<Finding> finding,
      List<Ruling> rulings,
      Optional<Sourcing> sourcing) {
    public Entry {
      Objects.requireNonNull(statement, "statement");
      Objects.requireNonNull(finding, "finding");
      rulings = List.copyOf(rulings);
      Objects.requireNonNull(sourcing, "sourcing");
    }

    /** A statement to which no house was asked. */
    public Entry(Statement statement, Optional<Finding> finding) {
      this(statement, finding, List.of(), Optional.empty());
    }

    /**
     * Whether there is a finding that tells something: what stands outside marks and cannot be
     * verified has none.
     */
    public boolean isTold() {
      return finding
          .filter(
              f ->
                  !statement.quotation().quoted().isEmpty()
                      || f.verdict().verdictClass() != VerdictClass.UNVERIFIABLE)
          .isPresent();
    }

    /** Whether {@code house} does not allow it. */
    public boolean isRefusedBy(House house) {
      return rulings.stream()
          .anyMatch(r -> r.house() == house && r.allowance() == Allowance.NOT_ALLOWED);
    }
  }

  public Report {
    Objects.requireNonNull(article, "article");
    entries = List.copyOf(entries);
    terms = List.copyOf(terms);
    notices = List.copyOf(notices);
    Objects.requireNonNull(house, "house");
  }

  /** A report for no house in particular. */
  public Report(Article article, List<Entry> entries, List<Span> terms, List<Notice> notices) {
    this(article, entries, terms, notices, Optional.empty());
  }

  /** How many of its quotations {@code house} does not allow. */
  public int refusedBy(House house) {
    return (int) entries.stream().filter(entry -> entry.isRefusedBy(house)).count();
  }

  /**
   * The same report for one of the houses that it has rulings of, as if that house had been asked.
   *
   * @throws IllegalArgumentException if a model's answer was held against its sources, which no
   *     printing house has rules for, or if {@code only} is the house of such answers
   */
  public Report under(House only) {
    if (house.equals(Optional.of(only))) {
      return this;
    }
    if (house.isPresent() || only == House.LLM) {
      throw new IllegalArgumentException("no rulings of " + only + " in this report");
    }
    List<Entry> ruled =
        entries.stream()
            .map(
                e ->
                    new Entry(
                        e.statement(),
                        e.finding(),
                        e.rulings().stream().filter(r -> r.house() == only).toList(),
                        e.sourcing()))
            .toList();
    return new Report(article, ruled, terms, notices, Optional.of(only));
  }
}
