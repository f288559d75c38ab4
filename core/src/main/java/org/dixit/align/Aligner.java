package org.dixit.align;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/**
 * Aligns the words of a quotation with the words of a stretch of the record. All words of the
 * quotation are used; the record's words before the first and after the last used one are free, so
 * the alignment finds the passage inside the stretch. Gaps are affine: opening one costs, a long
 * one hardly more than a short one, since a writer who leaves out words leaves out phrases.
 *
 * <p>The method is Gotoh's (O. Gotoh, An improved algorithm for matching biological sequences,
 * Journal of Molecular Biology 162, 1982), time and memory in the product of the lengths.
 * Stateless, safe for any thread.
 */
public final class Aligner {
  /** Above this many cells the quotation is aligned in parts. */
  private static final long MOST_CELLS = 24_000_000;

  static final int STEM_LOSS = 4;
  static final int MISMATCH = -7;
  static final int OPEN_DELETE = -14;
  static final int EXTEND_DELETE = -2;
  static final int OPEN_INSERT = -16;
  static final int EXTEND_INSERT = -8;

  /** A match is worth this much for each unit of its weight. */
  static final int MATCH = 12;

  /** What it costs to put a word in the place of a barrier: more than any match can bring. */
  private static final int NEVER = -100_000;

  private static final int LOWEST = Integer.MIN_VALUE / 2;

  /**
   * The best alignment, as steps from the first word of the quotation to the last. The first and
   * last step are never deletions. Among equals the leftmost passage is taken.
   */
  public List<Step> align(Sequence record, Sequence quotation) {
    if (quotation.length() == 0) {
      return List.of();
    }
    if ((long) record.length() * quotation.length() <= MOST_CELLS) {
      return new Table(record, quotation).steps();
    }
    return inParts(record, quotation);
  }

  /** Aligns part after part, each with what the one before left of the record. */
  private List<Step> inParts(Sequence record, Sequence quotation) {
    int size = (int) Math.max(1, Math.min(2_000, MOST_CELLS / Math.max(1, record.length())));
    List<Step> steps = new ArrayList<>();
    int from = 0;
    for (int at = 0; at < quotation.length(); at += size) {
      int end = Math.min(quotation.length(), at + size);
      int to = (int) Math.min(record.length(), from + MOST_CELLS / size);
      for (Step step : align(part(record, from, to), part(quotation, at, end))) {
        steps.add(new Step(step.kind(), step.record() + from, step.quotation() + at));
      }
      from = Math.min(record.length(), lastUsed(steps, from));
    }
    return steps;
  }

  private static int lastUsed(List<Step> steps, int otherwise) {
    for (int i = steps.size() - 1; i >= 0; i--) {
      if (steps.get(i).kind() == StepKind.MATCH) {
        return steps.get(i).record() + 1;
      }
    }
    return otherwise;
  }

  private static Sequence part(Sequence whole, int from, int to) {
    return new Sequence(
        Arrays.copyOfRange(whole.forms(), from, to),
        Arrays.copyOfRange(whole.stems(), from, to),
        Arrays.copyOfRange(whole.weights(), from, to));
  }

  /** Three tables of one alignment: ending in a pair, in a deletion, in an insertion. */
  private static final class Table {
    private static final int PAIR = 0;
    private static final int DELETION = 1;
    private static final int INSERTION = 2;
    private static final int START = 3;

    private final int[] rForms;
    private final int[] rStems;
    private final int[] qForms;
    private final int[] qStems;
    private final int[] qWeights;
    private final int m;
    private final int n;

    /** For each cell, two bits each: where the best pair, deletion and insertion came from. */
    private final byte[] from;

    private int bestEnd;
    private int bestState;

    Table(Sequence record, Sequence quotation) {
      rForms = record.forms();
      rStems = record.stems();
      qForms = quotation.forms();
      qStems = quotation.stems();
      qWeights = quotation.weights();
      m = rForms.length;
      n = qForms.length;
      from = new byte[(n + 1) * (m + 1)];
      fill();
    }

    private void fill() {
      int[] pair = new int[m + 1];
      int[] deletion = new int[m + 1];
      int[] insertion = new int[m + 1];
      Arrays.fill(deletion, LOWEST);
      Arrays.fill(insertion, LOWEST);
      for (int j = 0; j <= m; j++) {
        from[j] = START;
      }
      for (int i = 1; i <= n; i++) {
        fillRow(i, pair, deletion, insertion);
      }
      chooseEnd(pair, insertion);
    }

    private void fillRow(int i, int[] pair, int[] deletion, int[] insertion) {
      int form = qForms[i - 1];
      int stem = qStems[i - 1];
      int worth = qWeights[i - 1] * MATCH;
      int row = i * (m + 1);
      int diagonalPair = pair[0];
      int diagonalDeletion = deletion[0];
      int diagonalInsertion = insertion[0];
      insertion[0] = Math.max(pair[0] + OPEN_INSERT, insertion[0] + EXTEND_INSERT);
      from[row] = (byte) ((i == 1 ? PAIR : INSERTION) << 4);
      pair[0] = LOWEST;
      deletion[0] = LOWEST;
      for (int j = 1; j <= m; j++) {
        int other = rForms[j - 1];
        int cell =
            other == form
                ? worth
                : other == Sequence.BARRIER
                    ? NEVER
                    : rStems[j - 1] == stem ? worth - STEM_LOSS : MISMATCH;
        int back = PAIR;
        int best = diagonalPair;
        if (diagonalDeletion > best) {
          best = diagonalDeletion;
          back = DELETION;
        }
        if (diagonalInsertion > best) {
          best = diagonalInsertion;
          back = INSERTION;
        }
        diagonalPair = pair[j];
        diagonalDeletion = deletion[j];
        diagonalInsertion = insertion[j];
        int newPair = best + cell;

        int insertOpen = Math.max(diagonalPair, diagonalDeletion) + OPEN_INSERT;
        int insertMore = diagonalInsertion + EXTEND_INSERT;
        int insertBack =
            insertMore >= insertOpen
                ? INSERTION
                : diagonalPair >= diagonalDeletion ? PAIR : DELETION;
        insertion[j] = Math.max(insertOpen, insertMore);

        int deleteOpen = Math.max(pair[j - 1], insertion[j - 1]) + OPEN_DELETE;
        int deleteMore = deletion[j - 1] + EXTEND_DELETE;
        int deleteBack =
            deleteMore >= deleteOpen
                ? DELETION
                : pair[j - 1] >= insertion[j - 1] ? PAIR : INSERTION;
        deletion[j] = Math.max(deleteOpen, deleteMore);

        pair[j] = newPair;
        from[row + j] = (byte) (back | deleteBack << 2 | insertBack << 4);
      }
    }

    private void chooseEnd(int[] pair, int[] insertion) {
      int best = LOWEST;
      for (int j = 0; j <= m; j++) {
        if (pair[j] > best) {
          best = pair[j];
          bestEnd = j;
          bestState = PAIR;
        }
        if (insertion[j] > best) {
          best = insertion[j];
          bestEnd = j;
          bestState = INSERTION;
        }
      }
    }

    List<Step> steps() {
      List<Step> steps = new ArrayList<>();
      int i = n;
      int j = bestEnd;
      int state = bestState;
      while (i > 0) {
        int backs = from[i * (m + 1) + j];
        if (state == PAIR) {
          StepKind kind =
              rForms[j - 1] == qForms[i - 1] || rStems[j - 1] == qStems[i - 1]
                  ? StepKind.MATCH
                  : StepKind.SUBSTITUTE;
          steps.add(new Step(kind, j - 1, i - 1));
          state = backs & 3;
          i--;
          j--;
        } else if (state == DELETION) {
          steps.add(new Step(StepKind.DELETE, j - 1, i));
          state = backs >> 2 & 3;
          j--;
        } else {
          steps.add(new Step(StepKind.INSERT, j, i - 1));
          state = backs >> 4 & 3;
          i--;
        }
      }
      Collections.reverse(steps);
      return steps;
    }
  }
}
