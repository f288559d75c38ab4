package org.dixit.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.dixit.Attribution;
import org.dixit.Quotation;
import org.dixit.Span;
import org.dixit.Statement;

/**
 * Makes a statement of every part in marks. In an answer each part may claim a source of its own,
 * and what stands between two parts is no gap of the source.
 */
final class SplitStatements {
  private SplitStatements() {}

  /** {@code statements} with one part in marks each, in the same order. */
  static List<Statement> of(List<Statement> statements) {
    int[] first = new int[statements.size()];
    int number = 0;
    for (int i = 0; i < first.length; i++) {
      first[i] = number;
      number += Math.max(1, statements.get(i).quotation().quoted().size());
    }
    List<Statement> split = new ArrayList<>();
    for (Statement statement : statements) {
      OptionalInt outer = statement.nestedIn();
      OptionalInt nestedIn =
          outer.isPresent() ? OptionalInt.of(first[outer.getAsInt()]) : OptionalInt.empty();
      int parts = statement.quotation().quoted().size();
      for (int part = 0; part < Math.max(1, parts); part++) {
        Quotation quotation = parts < 2 ? statement.quotation() : part(statement.quotation(), part);
        split.add(with(statement, quotation, nestedIn));
      }
    }
    return split;
  }

  private static Quotation part(Quotation whole, int part) {
    Span span = whole.quoted().get(part);
    List<List<Span>> readings = new ArrayList<>();
    for (List<Span> reading : whole.readings()) {
      boolean other = reading.size() == whole.quoted().size() && !reading.get(part).equals(span);
      if (other) {
        readings.add(List.of(reading.get(part)));
      }
    }
    return new Quotation(whole.form(), List.of(span), List.of(span), readings);
  }

  private static Statement with(Statement old, Quotation quotation, OptionalInt nestedIn) {
    Attribution attribution =
        new Attribution(
            quotation,
            old.attribution().cue(),
            old.attribution().source(),
            old.attribution().quotedSource(),
            old.attribution().linkedBy());
    return new Statement(
        attribution, old.speaker(), old.candidates(), old.resolvedBy(), old.speechAct(), nestedIn);
  }
}
