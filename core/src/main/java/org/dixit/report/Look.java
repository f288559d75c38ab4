package org.dixit.report;

import org.dixit.Outcome;
import org.dixit.Report;
import org.dixit.VerdictClass;

/**
 * How an outcome looks on a page: never by colour alone.
 *
 * @param style the class in the style sheet
 * @param sign the sign that stands for it
 * @param name its name for a reader
 */
record Look(String style, String sign, String name) {
  /** What is told outside marks, and no single sentence of the record surely says. */
  private static final Look UNDECIDED = new Look("unchecked", "“", "Undecided");

  private static final Look UNCHECKED = new Look("unchecked", "“", "Not checked");

  static Look of(Outcome outcome) {
    String word = Phrases.words(outcome);
    String name = Character.toUpperCase(word.charAt(0)) + word.substring(1);
    return new Look(word, sign(outcome), name);
  }

  static Look of(Report.Entry entry) {
    if (entry.finding().isEmpty()) {
      return UNCHECKED;
    }
    if (!entry.isTold()) {
      return UNDECIDED;
    }
    Look look = of(entry.finding().get().verdict().outcome());
    boolean supported = entry.finding().get().verdict().verdictClass() == VerdictClass.SUPPORTED;
    return supported ? new Look(look.style, look.sign, "Supported") : look;
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
