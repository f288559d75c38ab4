package org.dixit.check;

import java.util.ArrayList;
import java.util.List;
import org.dixit.align.Step;
import org.dixit.align.StepKind;
import org.dixit.index.RecordIndex;

/**
 * Mends the end of an alignment where the record's words run on: the copy ends with "UN" and the
 * record with "United Nations", of which the alignment has used only the first word.
 */
final class Edges {
  private static final int MOST = 3;

  /** An end of more steps than this is no abbreviation. */
  private static final int LONGEST = 8;

  private Edges() {}

  static List<Step> completed(List<Step> aligned, QuotedWords copy, RecordIndex index) {
    List<Step> steps = wholeNumber(turned(aligned, copy, index), copy, index);
    int at = steps.size();
    while (at > 0 && steps.get(at - 1).kind() != StepKind.MATCH) {
      at--;
    }
    if (at == 0 || at == steps.size() || steps.size() - at > LONGEST) {
      return steps;
    }
    List<String> mine = new ArrayList<>();
    for (Step step : steps.subList(at, steps.size())) {
      if (step.kind() != StepKind.DELETE) {
        mine.add(copy.words().get(step.quotation()).form());
      }
    }
    int from = steps.get(at - 1).record() + 1;
    int end = index.turn(from - 1).to();
    for (int length = 1; length <= mine.size() + MOST && from + length <= end; length++) {
      List<String> theirs = new ArrayList<>();
      for (int position = from; position < from + length; position++) {
        theirs.add(index.form(position));
      }
      if (Phrases.canonical(theirs).equals(Phrases.canonical(mine))) {
        return replaced(steps, at, from, length);
      }
    }
    return steps;
  }

  private static List<Step> turned(List<Step> steps, QuotedWords copy, RecordIndex index) {
    return turnedTail(turnedHead(steps, copy, index), copy, index);
  }

  /** "We will go" given as "Will we go": what stands behind the first word stood before it. */
  private static List<Step> turnedHead(List<Step> steps, QuotedWords copy, RecordIndex index) {
    int length = inserted(steps, 1, 1);
    if (length == 0) {
      return steps;
    }
    int first = steps.get(0).record();
    int from = first - length;
    boolean same =
        from >= index.turn(first).from()
            && sorted(index, from, first).equals(sorted(copy, steps.subList(1, 1 + length)));
    if (!same) {
      return steps;
    }
    List<Step> whole = new ArrayList<>();
    for (int position = from; position < first; position++) {
      whole.add(new Step(StepKind.DELETE, position, steps.get(0).quotation()));
    }
    whole.addAll(steps);
    return whole;
  }

  /** "From 7 to 3" given as "from 3 to 7": what stands before the last word stood behind it. */
  private static List<Step> turnedTail(List<Step> steps, QuotedWords copy, RecordIndex index) {
    int last = steps.size() - 1;
    int length = inserted(steps, last - 1, -1);
    if (length == 0) {
      return steps;
    }
    int from = steps.get(last).record() + 1;
    boolean same =
        from + length <= index.turn(from - 1).to()
            && sorted(index, from, from + length)
                .equals(sorted(copy, steps.subList(last - length, last)));
    if (!same) {
      return steps;
    }
    List<Step> whole = new ArrayList<>(steps);
    for (int position = from; position < from + length; position++) {
      whole.add(new Step(StepKind.DELETE, position, steps.get(last).quotation() + 1));
    }
    return whole;
  }

  /** How many insertions stand in a row from {@code at} on, beside a match at the end. */
  private static int inserted(List<Step> steps, int at, int way) {
    boolean matched = steps.size() > 2 && steps.get(at - way).kind() == StepKind.MATCH;
    int length = 0;
    while (matched
        && length < LONGEST
        && at + way * length > 0
        && at + way * length < steps.size() - 1
        && steps.get(at + way * length).kind() == StepKind.INSERT) {
      length++;
    }
    return length;
  }

  private static List<String> sorted(RecordIndex index, int from, int to) {
    List<String> forms = new ArrayList<>();
    for (int position = from; position < to; position++) {
      forms.add(index.form(position));
    }
    return forms.stream().sorted().toList();
  }

  private static List<String> sorted(QuotedWords copy, List<Step> steps) {
    return steps.stream().map(s -> copy.words().get(s.quotation()).form()).sorted().toList();
  }

  /** "Thirty-four trucks" given as "34 trucks": the number's first words belong to it. */
  private static List<Step> wholeNumber(List<Step> steps, QuotedWords copy, RecordIndex index) {
    if (steps.isEmpty() || steps.get(0).kind() != StepKind.SUBSTITUTE) {
      return steps;
    }
    Step first = steps.get(0);
    List<String> mine = List.of(copy.words().get(first.quotation()).form());
    List<String> theirs = new ArrayList<>(List.of(index.form(first.record())));
    int low = Math.max(index.turn(first.record()).from(), first.record() - MOST);
    for (int position = first.record() - 1; position >= low; position--) {
      theirs.add(0, index.form(position));
      boolean same = Numerals.areOne(mine) && Numerals.areOne(theirs);
      if (same && Numerals.value(theirs).equals(Numerals.value(mine))) {
        List<Step> whole = new ArrayList<>();
        for (int p = position; p < first.record(); p++) {
          whole.add(new Step(StepKind.DELETE, p, first.quotation()));
        }
        whole.addAll(steps);
        return whole;
      }
    }
    return steps;
  }

  /** The steps before {@code at}, then as many substitutions as both sides have, then the rest. */
  private static List<Step> replaced(List<Step> steps, int at, int from, int length) {
    List<Step> mended = new ArrayList<>(steps.subList(0, at));
    int used = 0;
    int last = 0;
    for (Step step : steps.subList(at, steps.size())) {
      if (step.kind() == StepKind.DELETE) {
        continue;
      }
      last = step.quotation();
      StepKind kind = used < length ? StepKind.SUBSTITUTE : StepKind.INSERT;
      mended.add(new Step(kind, from + Math.min(used, length), last));
      used++;
    }
    for (int position = from + used; position < from + length; position++) {
      mended.add(new Step(StepKind.DELETE, position, last + 1));
    }
    return mended;
  }
}
