package org.dixit.workbench.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A value that a reader can choose.
 *
 * @param value what the address says
 * @param words what the reader sees
 * @param chosen whether it is chosen now
 */
record Choice(String value, String words, boolean chosen) {
  /** As in a list of words; what differs by case alone stays apart. */
  static final Comparator<String> ORDER =
      String.CASE_INSENSITIVE_ORDER.thenComparing(Comparator.naturalOrder());

  /** The choices among {@code counts}, in their order, each with how often it occurs. */
  static List<Choice> of(Map<String, Integer> counts, Optional<String> chosen) {
    List<Choice> all = new ArrayList<>();
    counts.forEach(
        (value, count) ->
            all.add(
                new Choice(
                    value, value + " (" + count + ")", chosen.filter(value::equals).isPresent())));
    return all;
  }
}
