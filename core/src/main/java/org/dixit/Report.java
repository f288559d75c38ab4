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
 */
public record Report(Article article, List<Entry> entries, List<Span> terms, List<Notice> notices) {

  /**
   * One statement of a report.
   *
   * @param statement who said what
   * @param finding what the record says of it; empty where nothing was checked
   */
  public record Entry(Statement statement, Optional<Finding> finding) {
    public Entry {
      Objects.requireNonNull(statement, "statement");
      Objects.requireNonNull(finding, "finding");
    }
  }

  public Report {
    Objects.requireNonNull(article, "article");
    entries = List.copyOf(entries);
    terms = List.copyOf(terms);
    notices = List.copyOf(notices);
  }
}
