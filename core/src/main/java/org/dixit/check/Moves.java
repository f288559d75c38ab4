package org.dixit.check;

import java.util.ArrayList;
import java.util.List;
import org.dixit.EditKind;
import org.dixit.EditNature;

/** Finds words that were left out in one place and put in at another. */
final class Moves {
  private Moves() {}

  /** The same changes, each deletion and insertion of the same words made one move. */
  static List<Change> join(List<Change> changes, Sides sides) {
    List<Change> joined = new ArrayList<>(changes);
    for (Change deletion : changes) {
      if (deletion.kind() != EditKind.DELETE || !isContent(sides.recordForms(deletion))) {
        continue;
      }
      for (Change insertion : changes) {
        if (insertion.kind() == EditKind.INSERT
            && insertion.nature() != EditNature.GLOSS
            && joined.contains(deletion)
            && joined.contains(insertion)
            && sides.recordForms(deletion).equals(sides.copyForms(insertion))) {
          joined.remove(deletion);
          joined.remove(insertion);
          joined.add(
              Change.of(
                  EditKind.MOVE,
                  insertion.nature(),
                  deletion.recordFrom(),
                  deletion.recordTo(),
                  insertion.copyFrom(),
                  insertion.copyTo()));
        }
      }
    }
    return joined;
  }

  private static boolean isContent(List<String> forms) {
    return !FunctionWords.containsAll(forms);
  }
}
