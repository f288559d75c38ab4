package org.dixit.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dixit.EditKind;
import org.dixit.MeaningKind;

/** The meaning test on who does it to whom: two words that have changed places. */
final class Exchanges {
  private Exchanges() {}

  /** The changes, those marked that put one another's words in each other's place. */
  static List<Change> mark(List<Change> changes, Sides sides) {
    Map<List<List<String>>, Change> seen = new HashMap<>();
    List<Change> marked = new ArrayList<>(changes);
    for (Change change : changes) {
      List<String> theirs = sides.recordForms(change);
      List<String> mine = sides.copyForms(change);
      boolean content =
          change.kind() == EditKind.SUBSTITUTE
              && change.meaning().isEmpty()
              && !FunctionWords.containsAll(theirs);
      if (!content) {
        continue;
      }
      Change other = seen.get(List.of(mine, theirs));
      if (other != null) {
        marked.replaceAll(c -> c == change || c == other ? c.meaning(MeaningKind.ROLE) : c);
      }
      seen.putIfAbsent(List.of(theirs, mine), change);
    }
    return marked;
  }
}
