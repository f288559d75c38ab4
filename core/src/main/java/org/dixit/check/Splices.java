package org.dixit.check;

import java.util.ArrayList;
import java.util.List;
import org.dixit.align.Step;
import org.dixit.align.StepKind;

/** Cuts a match where it leaves out more words than one passage can have between its parts. */
final class Splices {
  private Splices() {}

  /** The parts of {@code match}, in order of the copy; itself where no gap is so long. */
  static List<Match> of(Match match) {
    List<Match> parts = new ArrayList<>();
    List<Step> steps = match.steps();
    int start = 0;
    int from = match.from();
    int at = 0;
    while (at < steps.size()) {
      int end = at;
      while (end < steps.size() && steps.get(end).kind() == StepKind.DELETE) {
        end++;
      }
      if (end - at > Judge.ONE_PASSAGE) {
        int to = steps.get(at).quotation();
        parts.add(part(match, from, to, steps.subList(start, at)));
        from = to;
        start = end;
      }
      at = Math.max(end, at + 1);
    }
    parts.add(part(match, from, match.to(), steps.subList(start, steps.size())));
    return parts.stream().anyMatch(Match::isEmpty) ? List.of(match) : parts;
  }

  private static Match part(Match match, int from, int to, List<Step> steps) {
    return Match.of(match.copy(), from, to, match.index(), steps);
  }
}
