package org.dixit.check;

import java.util.ArrayList;
import java.util.List;
import org.dixit.align.Step;
import org.dixit.align.StepKind;
import org.dixit.index.RecordIndex;

/**
 * Cuts off where an alignment runs over the ends of the record's sentence only to give the copy's
 * first or last words a partner: they stand in nobody's place, they were put in.
 */
final class Overhang {
  private Overhang() {}

  static List<Step> cut(List<Step> steps, RecordIndex index) {
    return tail(head(steps, index), index);
  }

  private static List<Step> head(List<Step> steps, RecordIndex index) {
    int head = 0;
    while (head < steps.size() && steps.get(head).kind() != StepKind.MATCH) {
      head++;
    }
    if (head == 0 || head == steps.size()) {
      return steps;
    }
    int before = lastBefore(steps.get(0).record(), steps.get(head).record(), index);
    if (before < 0) {
      return steps;
    }
    List<Step> cut = new ArrayList<>();
    for (Step step : steps.subList(0, head)) {
      boolean outside = step.record() <= before;
      if (!outside) {
        cut.add(step);
      } else if (step.kind() != StepKind.DELETE) {
        cut.add(new Step(StepKind.INSERT, before + 1, step.quotation()));
      }
    }
    cut.addAll(steps.subList(head, steps.size()));
    return cut;
  }

  /** The last place from {@code low} to before {@code first} that ends a sentence; -1 if none. */
  private static int lastBefore(int low, int first, RecordIndex index) {
    for (int position = first - 1; position >= low; position--) {
      if (Sentences.endsAfter(index, position)) {
        return position;
      }
    }
    return -1;
  }

  private static List<Step> tail(List<Step> steps, RecordIndex index) {
    int tail = steps.size();
    while (tail > 0 && steps.get(tail - 1).kind() != StepKind.MATCH) {
      tail--;
    }
    if (tail == 0 || tail == steps.size()) {
      return steps;
    }
    int last = steps.get(tail - 1).record();
    int end = firstAfter(last, steps.get(steps.size() - 1).record(), index);
    if (end < 0) {
      return steps;
    }
    List<Step> cut = new ArrayList<>(steps.subList(0, tail));
    for (Step step : steps.subList(tail, steps.size())) {
      boolean inside = step.record() <= end;
      if (inside) {
        cut.add(step);
      } else if (step.kind() != StepKind.DELETE) {
        cut.add(new Step(StepKind.INSERT, end + 1, step.quotation()));
      }
    }
    return cut;
  }

  /** The first place from {@code low} to before {@code high} that ends a sentence; -1 if none. */
  private static int firstAfter(int low, int high, RecordIndex index) {
    for (int position = low; position < high; position++) {
      if (Sentences.endsAfter(index, position)) {
        return position;
      }
    }
    return -1;
  }
}
