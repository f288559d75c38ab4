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

  /** Runs of more words than this are not looked for beyond the alignment's ends. */
  private static final int MOST_TURNED = 20;

  private Edges() {}

  static List<Step> completed(List<Step> aligned, QuotedWords copy, RecordIndex index) {
    List<Step> inside = Gaps.settled(Overhang.cut(aligned, index), copy, index);
    List<Step> steps = wholeNumber(turned(inside, copy, index), copy, index);
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

  /** "We will go" given as "Will we go": what stands behind the first words stood before them. */
  private static List<Step> turnedHead(List<Step> steps, QuotedWords copy, RecordIndex index) {
    int from = 0;
    while (from < steps.size() && steps.get(from).kind() == StepKind.MATCH) {
      from++;
    }
    int to = from;
    while (to < steps.size() && steps.get(to).kind() == StepKind.INSERT) {
      to++;
    }
    int length = to - from;
    if (from == 0 || length == 0 || length > MOST_TURNED) {
      return steps;
    }
    int first = steps.get(0).record();
    boolean same =
        first - length >= index.turn(first).from()
            && sorted(index, first - length, first).equals(sorted(copy, steps.subList(from, to)));
    if (!same) {
      return steps;
    }
    List<Step> whole = new ArrayList<>();
    for (int position = first - length; position < first; position++) {
      whole.add(new Step(StepKind.DELETE, position, steps.get(0).quotation()));
    }
    whole.addAll(steps);
    return whole;
  }

  /** "From 7 to 3" given as "from 3 to 7": what stands before the last words stood behind them. */
  private static List<Step> turnedTail(List<Step> steps, QuotedWords copy, RecordIndex index) {
    int to = steps.size();
    while (to > 0 && steps.get(to - 1).kind() == StepKind.MATCH) {
      to--;
    }
    int from = to;
    while (from > 0 && steps.get(from - 1).kind() == StepKind.INSERT) {
      from--;
    }
    int length = to - from;
    if (to == steps.size() || length == 0 || length > MOST_TURNED) {
      return steps;
    }
    Step last = steps.get(steps.size() - 1);
    int next = last.record() + 1;
    boolean same =
        next + length <= index.turn(last.record()).to()
            && sorted(index, next, next + length).equals(sorted(copy, steps.subList(from, to)));
    if (!same) {
      return steps;
    }
    List<Step> whole = new ArrayList<>(steps);
    for (int position = next; position < next + length; position++) {
      whole.add(new Step(StepKind.DELETE, position, last.quotation() + 1));
    }
    return whole;
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
