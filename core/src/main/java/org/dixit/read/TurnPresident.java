package org.dixit.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dixit.Speaker;
import org.dixit.Utterance;
import org.dixit.text.Slugs;

/**
 * Gives the turns of {@code The President} the name of who presides: the cover page names one, and
 * the minutes tell when another takes the chair.
 */
final class TurnPresident {
  private static final Pattern CHAIR =
      Pattern.compile(
          "(?:^|[\\n,.] ?)\\s{0,20}+((?:Mr|Mrs|Ms|Miss|Dr|Sir|Dame)\\.? [^\\n,.()]{2,50})"
              + "(?: ?\\([^()\\n]{2,60}\\))?(?:,\\s+[^.\\n]{4,60},)?\\s{1,20}+took\\s{1,20}+the\\s+[Cc]hair");
  private static final Pattern PRESIDENT =
      Pattern.compile("the (?:acting |temporary )?(?:president|chair|chairman|chairperson)");

  private final LayoutFacts layout;
  private final List<Holder> holders = new ArrayList<>();

  /** Who presides from an offset on. */
  private record Holder(int from, String name) {}

  private TurnPresident(String text, LayoutFacts layout) {
    this.layout = layout;
    layout.president().ifPresent(name -> holders.add(new Holder(0, name)));
    Matcher chair = CHAIR.matcher(text);
    while (chair.find()) {
      String titled = TextLines.collapse(chair.group(1));
      holders.add(new Holder(chair.end(), titled.substring(titled.indexOf(' ') + 1)));
    }
  }

  /** {@code turns} of {@code text} with those of who presides under that name. */
  static List<Utterance> name(String text, List<Utterance> turns, LayoutFacts layout) {
    TurnPresident president = new TurnPresident(text, layout);
    return turns.stream().map(president::named).toList();
  }

  private Utterance named(Utterance turn) {
    if (!PRESIDENT.matcher(turn.label().toLowerCase(Locale.ROOT)).matches()) {
      return turn;
    }
    Optional<Speaker> speaker = Optional.empty();
    for (Holder holder : holders) {
      if (holder.from() <= turn.span().start()) {
        speaker = Optional.of(speaker(holder.name()));
      }
    }
    return turn.by(speaker);
  }

  private Speaker speaker(String name) {
    Optional<String> role = layout.body().map(body -> "President of the " + body);
    return new Speaker(Slugs.of(name), name, List.of("The President"), role, List.of());
  }
}
