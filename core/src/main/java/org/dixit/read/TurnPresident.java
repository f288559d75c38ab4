package org.dixit.read;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.dixit.Speaker;
import org.dixit.Utterance;

/** Gives the turns of {@code The President} the name that the cover page of the record tells. */
final class TurnPresident {
  private TurnPresident() {}

  static List<Utterance> name(List<Utterance> turns, LayoutFacts layout) {
    Optional<Speaker> president = layout.president().map(name -> speaker(name, layout));
    return turns.stream()
        .map(turn -> turn.label().equals("The President") ? named(turn, president) : turn)
        .toList();
  }

  private static Speaker speaker(String name, LayoutFacts layout) {
    String id = name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "-");
    Optional<String> role = layout.body().map(body -> "President of the " + body);
    return new Speaker(id, name, List.of("The President"), role, List.of());
  }

  private static Utterance named(Utterance turn, Optional<Speaker> president) {
    return new Utterance(turn.label(), president, turn.span(), turn.language(), turn.asides());
  }
}
