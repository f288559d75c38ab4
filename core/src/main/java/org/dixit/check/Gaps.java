package org.dixit.check;

import java.util.ArrayList;
import java.util.List;
import org.dixit.align.Step;
import org.dixit.align.StepKind;
import org.dixit.index.RecordIndex;

/**
 * Puts what was left out where the copy marks a gap. "From China. I trade with China. China knows"
 * given as "from China. … China knows" has left out the same words wherever the gap is drawn.
 */
final class Gaps {
  /** A gap is moved by no more words than this. */
  private static final int MOST = 8;

  private final List<Step> steps;
  private final QuotedWords copy;
  private final RecordIndex index;

  private Gaps(List<Step> steps, QuotedWords copy, RecordIndex index) {
    this.steps = new ArrayList<>(steps);
    this.copy = copy;
    this.index = index;
  }

  static List<Step> settled(List<Step> steps, QuotedWords copy, RecordIndex index) {
    return copy.gaps().isEmpty() ? steps : new Gaps(steps, copy, index).settled();
  }

  private List<Step> settled() {
    int at = 0;
    while (at < steps.size()) {
      int end = at;
      while (end < steps.size() && steps.get(end).kind() == StepKind.DELETE) {
        end++;
      }
      if (end > at && !copy.gaps().get(steps.get(at).quotation())) {
        settle(at, end);
      }
      at = Math.max(end, at + 1);
    }
    return steps;
  }

  private void settle(int from, int to) {
    int right = reach(from, to, 1);
    int left = reach(from, to, -1);
    if (right > 0) {
      shift(from, to, right);
    } else if (left > 0) {
      shift(from, to, -left);
    }
  }

  /** By how many words the gap must move to stand where one is marked; 0 if it cannot. */
  private int reach(int from, int to, int way) {
    for (int by = 1; by <= MOST; by++) {
      int step = way > 0 ? to + by - 1 : from - by;
      if (step < 0 || step >= steps.size() || steps.get(step).kind() != StepKind.MATCH) {
        return 0;
      }
      int other = way > 0 ? steps.get(from).record() + by - 1 : steps.get(to - 1).record() - by + 1;
      String form = index.form(steps.get(step).record());
      boolean same =
          form.equals(index.form(other))
              && form.equals(copy.words().get(steps.get(step).quotation()).form());
      if (!same) {
        return 0;
      }
      int place = steps.get(step).quotation() + (way > 0 ? 1 : 0);
      if (copy.gaps().get(place)) {
        return by;
      }
    }
    return 0;
  }

  /** Moves the deletion {@code [from, to)} over {@code by} matches, to the left if negative. */
  private void shift(int from, int to, int by) {
    int low = Math.min(from, from + by);
    int high = Math.max(to, to + by);
    int first = steps.get(low).record();
    List<Integer> words = new ArrayList<>();
    for (Step step : steps.subList(low, high)) {
      if (step.kind() == StepKind.MATCH) {
        words.add(step.quotation());
      }
    }
    int before = by > 0 ? by : 0;
    int gone = to - from;
    List<Step> moved = new ArrayList<>();
    for (int i = 0; i < before; i++) {
      moved.add(new Step(StepKind.MATCH, first + i, words.get(i)));
    }
    int gap = before > 0 ? words.get(before - 1) + 1 : words.get(0);
    for (int i = 0; i < gone; i++) {
      moved.add(new Step(StepKind.DELETE, first + before + i, gap));
    }
    for (int i = before; i < words.size(); i++) {
      moved.add(new Step(StepKind.MATCH, first + gone + i, words.get(i)));
    }
    for (int i = 0; i < moved.size(); i++) {
      steps.set(low + i, moved.get(i));
    }
  }
}
