package org.dixit.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dixit.Span;

/**
 * Gives a speech without labels back to its speaker after a cry of the crowd: {@code AUDIENCE: Go
 * on!} is one paragraph of somebody else's.
 */
final class TurnCries {
  private TurnCries() {}

  /** {@code labels} and an empty one after the paragraph of each cry. */
  static List<TurnLabel> returning(String text, List<TurnLabel> labels) {
    List<TurnLabel> all = new ArrayList<>();
    for (int i = 0; i < labels.size(); i++) {
      TurnLabel label = labels.get(i);
      all.add(label);
      int limit = i + 1 < labels.size() ? labels.get(i + 1).start() : text.length();
      int end = TextLines.end(text, label.end(), limit);
      if (end < limit && TurnLabelWords.isCry(label.core())) {
        all.add(
            new TurnLabel(
                new Span(end, end),
                "",
                TurnLabel.Form.CAPITALS,
                Optional.empty(),
                true,
                false,
                true));
      }
    }
    return all;
  }
}
