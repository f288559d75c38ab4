package org.dixit.fidelity.change;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** From here to there, and from there to here. */
public final class Directions {
  private static final Pattern FROM_TO =
      Pattern.compile(
          "\\bfrom ((?:the |our |this )?(?:[A-Z][\\w’']+(?: [A-Z][\\w’']+)?|\\$?\\d[\\d,.]*%?(?: (?:percent|million|billion))?|[a-z]{4,})) to"
              + " ((?:the |our |this )?(?:[A-Z][\\w’']+(?: [A-Z][\\w’']+)?|\\$?\\d[\\d,.]*\\d%?(?: (?:percent|million|billion))?|[a-z]{4,}))(?=[ ,.;])");

  private Directions() {}

  /** The two ends swapped. */
  public static List<Rewrite> ends(Scene scene) {
    String text = scene.line().text();
    Matcher matcher = FROM_TO.matcher(text);
    List<Rewrite> out = new ArrayList<>();
    while (matcher.find()) {
      boolean idiom =
          matcher
              .group()
              .matches(
                  "from (?:time|coast|start|here|there|place|door|side|bottom|beginning|Day|what|this|that) to .*");
      if (!idiom && !matcher.group(1).equals(matcher.group(2))) {
        String swapped = "from " + matcher.group(2) + " to " + matcher.group(1);
        out.add(
            Rewrite.of(
                scene,
                text.substring(0, matcher.start()) + swapped + text.substring(matcher.end()),
                true));
      }
    }
    return out;
  }
}
