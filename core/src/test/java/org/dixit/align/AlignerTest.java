package org.dixit.align;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class AlignerTest {
  private final Aligner aligner = new Aligner();

  private static Sequence of(int... words) {
    int[] weights = new int[words.length];
    Arrays.fill(weights, 2);
    return new Sequence(words, words, weights);
  }

  private static List<StepKind> kinds(List<Step> steps) {
    return steps.stream().map(Step::kind).toList();
  }

  @Test
  void findsThePassageInsideTheStretch() {
    List<Step> steps = aligner.align(of(9, 8, 1, 2, 3, 7), of(1, 2, 3));
    assertEquals(
        List.of(
            new Step(StepKind.MATCH, 2, 0),
            new Step(StepKind.MATCH, 3, 1),
            new Step(StepKind.MATCH, 4, 2)),
        steps);
  }

  @Test
  void leavesOutInOneGapWhatTheCopyLeavesOut() {
    List<Step> steps = aligner.align(of(1, 2, 3, 9, 9, 9, 4, 5, 6), of(1, 2, 3, 4, 5, 6));
    assertEquals(
        List.of(
            StepKind.MATCH,
            StepKind.MATCH,
            StepKind.MATCH,
            StepKind.DELETE,
            StepKind.DELETE,
            StepKind.DELETE,
            StepKind.MATCH,
            StepKind.MATCH,
            StepKind.MATCH),
        kinds(steps));
  }

  @Test
  void putsNothingInThePlaceOfABarrier() {
    int b = Sequence.BARRIER;
    List<Step> steps = aligner.align(of(1, b, 2), of(1, 7, 2));
    assertTrue(
        steps.stream().noneMatch(s -> s.kind() == StepKind.SUBSTITUTE && s.record() == 1),
        steps.toString());
  }

  @Test
  void usesEveryWordOfTheQuotationWhereNothingFits() {
    List<Step> steps = aligner.align(of(5, 6), of(1, 2, 3));
    assertEquals(3, steps.stream().filter(s -> s.kind() != StepKind.DELETE).count());
    assertTrue(steps.stream().noneMatch(s -> s.kind() == StepKind.MATCH));
    assertEquals(3, aligner.align(of(), of(1, 2, 3)).size());
    assertEquals(List.of(), aligner.align(of(1, 2), of()));
  }

  @Test
  void alignsQuotationsTooLongForOneTableInParts() {
    int[] words = new Random(5).ints(12_000, 0, 5_000).toArray();
    List<Step> steps = aligner.align(of(words), of(words));
    long met = steps.stream().filter(s -> s.kind() == StepKind.MATCH).count();
    assertTrue(met > 11_900, "matched " + met);
  }

  /** Every alignment of small sequences is tried; none may cost less than the aligner's. */
  @Test
  void isAsGoodAsTheBestOfAllAlignments() {
    long seed = 20240305;
    Random random = new Random(seed);
    for (int round = 0; round < 400; round++) {
      Sequence record = of(random.ints(random.nextInt(6), 0, 4).toArray());
      Sequence quotation = of(random.ints(1 + random.nextInt(4), 0, 4).toArray());
      int best = bestOf(record, quotation, 0, 0, new ArrayList<>());
      int mine = worth(record, quotation, aligner.align(record, quotation));
      assertEquals(
          best,
          mine,
          "seed "
              + seed
              + " record "
              + Arrays.toString(record.forms())
              + " quotation "
              + Arrays.toString(quotation.forms()));
    }
  }

  /**
   * The worth of the best way to go on from {@code (i, j)}; record words may be skipped at ends.
   */
  private static int bestOf(Sequence record, Sequence quotation, int i, int j, List<Step> steps) {
    int best = Integer.MIN_VALUE;
    if (j == quotation.length()) {
      boolean endsInDeletion =
          !steps.isEmpty() && steps.get(steps.size() - 1).kind() == StepKind.DELETE;
      return endsInDeletion ? best : worth(record, quotation, steps);
    }
    if (steps.isEmpty() && i < record.length()) {
      best = Math.max(best, bestOf(record, quotation, i + 1, j, steps));
    }
    if (i < record.length()) {
      boolean same = record.forms()[i] == quotation.forms()[j];
      best =
          Math.max(
              best,
              with(
                  record,
                  quotation,
                  i + 1,
                  j + 1,
                  steps,
                  new Step(same ? StepKind.MATCH : StepKind.SUBSTITUTE, i, j)));
      if (!steps.isEmpty()) {
        best =
            Math.max(
                best, with(record, quotation, i + 1, j, steps, new Step(StepKind.DELETE, i, j)));
      }
    }
    return Math.max(
        best, with(record, quotation, i, j + 1, steps, new Step(StepKind.INSERT, i, j)));
  }

  private static int with(
      Sequence record, Sequence quotation, int i, int j, List<Step> steps, Step step) {
    List<Step> more = new ArrayList<>(steps);
    more.add(step);
    return bestOf(record, quotation, i, j, more);
  }

  private static int worth(Sequence record, Sequence quotation, List<Step> steps) {
    int worth = 0;
    StepKind before = StepKind.MATCH;
    for (Step step : steps) {
      worth +=
          switch (step.kind()) {
            case MATCH -> quotation.weights()[step.quotation()] * Aligner.MATCH;
            case SUBSTITUTE -> Aligner.MISMATCH;
            case INSERT -> before == StepKind.INSERT ? Aligner.EXTEND_INSERT : Aligner.OPEN_INSERT;
            case DELETE -> before == StepKind.DELETE ? Aligner.EXTEND_DELETE : Aligner.OPEN_DELETE;
          };
      before = step.kind();
    }
    return worth;
  }
}
