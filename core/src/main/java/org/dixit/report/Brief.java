package org.dixit.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.dixit.Finding;
import org.dixit.Outcome;
import org.dixit.Report;
import org.dixit.Statement;

/**
 * A statement of a report in a line for a reader.
 *
 * @param number which statement, from 1
 * @param style the outcome's class in the style sheet
 * @param sign the sign that stands for the outcome
 * @param name the outcome's name for a reader
 * @param outcome what the record says to it; empty where it was not held against one, or nothing
 *     can be told
 * @param severity 0 to 4; empty where there is none
 * @param speaker who said it, without office
 * @param act what is done by saying it, and to whom: {@code accuses the ministry}
 * @param words what is said, shortened
 * @param reason why the outcome is what it is; may be empty
 */
public record Brief(
    int number,
    String style,
    String sign,
    String name,
    Optional<Outcome> outcome,
    OptionalInt severity,
    String speaker,
    String act,
    String words,
    String reason) {
  private static final int SHORT = 18;

  static List<Brief> all(Report report) {
    List<Brief> all = new ArrayList<>();
    for (int i = 0; i < report.entries().size(); i++) {
      all.add(of(report.entries().get(i), i + 1, report.article().text()));
    }
    return all;
  }

  private static Brief of(Report.Entry entry, int number, String text) {
    Look look = Look.of(entry);
    Statement statement = entry.statement();
    Optional<Finding> told = entry.finding().filter(f -> entry.isTold());
    return new Brief(
        number,
        look.style(),
        look.sign(),
        look.name(),
        told.map(f -> f.verdict().outcome()),
        told.map(f -> f.verdict().severity()).orElse(OptionalInt.empty()),
        Phrases.name(statement, text),
        Acts.of(statement, text),
        Phrases.shortened(Phrases.content(statement, text), SHORT),
        told.map(f -> f.verdict().reason()).orElse(""));
  }
}
