package org.dixit.check;

import java.util.ArrayList;
import java.util.List;
import org.dixit.index.RecordIndex;
import org.dixit.index.RecordIndex.Turn;

/** Cuts the turns of a record into sentences. */
final class Sentences {
  /** What has no stop for so long, as captions do, is cut. */
  private static final int LONGEST = 60;

  private Sentences() {}

  /**
   * One sentence of the record.
   *
   * @param from its first position
   * @param to after its last
   */
  record Sentence(int from, int to) {}

  /** The sentences of {@code turn} that share a position with {@code [from, to)}. */
  static List<Sentence> of(RecordIndex index, Turn turn, int from, int to) {
    int start = Math.max(turn.from(), from);
    while (start > turn.from() && start > from - LONGEST && !endsAfter(index, start - 1)) {
      start--;
    }
    List<Sentence> sentences = new ArrayList<>();
    int at = start;
    while (at < Math.min(turn.to(), to)) {
      int end = at + 1;
      while (end < turn.to() && end - at < LONGEST && !endsAfter(index, end - 1)) {
        end++;
      }
      sentences.add(new Sentence(at, end));
      at = end;
    }
    return sentences;
  }

  /** Whether a sentence ends after {@code position}, which is not its turn's last. */
  static boolean endsAfter(RecordIndex index, int position) {
    Turn turn = index.turn(position);
    if (position + 1 >= turn.to()) {
      return false;
    }
    int from = index.span(position).end();
    int to = index.span(position + 1).start();
    return from < to
        && index
            .transcript(turn)
            .text()
            .substring(from, to)
            .chars()
            .anyMatch(c -> ".?!".indexOf(c) >= 0);
  }
}
