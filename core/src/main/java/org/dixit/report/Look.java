package org.dixit.report;

import java.util.Optional;
import org.dixit.Outcome;
import org.dixit.Report;

/**
 * How an outcome looks on a page: never by colour alone.
 *
 * @param style the class in the style sheet
 * @param sign the sign that stands for it
 * @param name its name for a reader
 */
record Look(String style, String sign, String name) {
  private static final Look UNCHECKED = new Look("unchecked", "“", "Not checked");

  static Look of(Outcome outcome) {
    String word = Phrases.words(outcome);
    String name = Character.toUpperCase(word.charAt(0)) + word.substring(1);
    return new Look(word, sign(outcome), name);
  }

  static Look of(Report.Entry entry) {
    Optional<Outcome> outcome =
        entry.finding().filter(f -> entry.isTold()).map(finding -> finding.verdict().outcome());
    return outcome.map(Look::of).orElse(UNCHECKED);
  }

  private static String sign(Outcome outcome) {
    return switch (outcome) {
      case FAITHFUL -> "✓";
      case EDITED -> "≈";
      case CHANGED -> "≠";
      case MISPLACED -> "⇄";
      case OPEN -> "?";
    };
  }
}
