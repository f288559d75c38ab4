package org.dixit.check;

import java.util.List;
import org.dixit.EditKind;

/** The meaning test on a statement made a question, or a question made a statement. */
final class Questions {
  private Questions() {}

  /** Whether only one side asks, and the order of its words shows it. */
  static boolean isTurned(Match match, List<Change> changes) {
    if (match.isEmpty() || changes.stream().noneMatch(c -> c.kind() == EditKind.MOVE)) {
      return false;
    }
    QuotedWords copy = match.copy();
    int last = copy.words().get(match.to() - 1).span().end();
    int end =
        match.to() < copy.size() ? copy.words().get(match.to()).span().start() : copy.inner().end();
    boolean asks = copy.text().substring(last, Math.max(last, end)).indexOf('?') >= 0;
    boolean asked = new Sides(match).recordBetween(match.recordTo() - 1).indexOf('?') >= 0;
    return asks != asked;
  }
}
