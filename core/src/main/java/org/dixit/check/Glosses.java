package org.dixit.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dixit.EditKind;
import org.dixit.EditNature;
import org.dixit.MeaningKind;

/** What the copy gives in square brackets: a gloss may name and explain, but not turn round. */
final class Glosses {
  private Glosses() {}

  /** The same changes without the glosses that only bracket the record's own words. */
  static List<Change> settled(List<Change> changes, Sides sides) {
    List<Change> settled = new ArrayList<>(changes);
    for (Change gloss : changes) {
      if (gloss.nature() != EditNature.GLOSS) {
        continue;
      }
      List<String> words = glossForms(gloss, sides);
      for (Change deletion : changes) {
        boolean beside =
            deletion.kind() == EditKind.DELETE
                && deletion.copyFrom() >= gloss.copyFrom()
                && deletion.copyFrom() <= gloss.copyTo();
        if (beside && sides.recordForms(deletion).equals(words)) {
          settled.remove(gloss);
          settled.remove(deletion);
        }
      }
    }
    return settled;
  }

  private static List<String> glossForms(Change gloss, Sides sides) {
    List<String> forms = new ArrayList<>();
    for (int i = gloss.copyFrom(); i < gloss.copyTo(); i++) {
      forms.add(sides.copyForm(i));
    }
    return forms;
  }

  /** In what way {@code gloss} changes the meaning: it brings a negator or a hedge of its own. */
  static Optional<MeaningKind> test(Change gloss, Sides sides) {
    return Oppositions.lostWith(glossForms(gloss, sides));
  }
}
