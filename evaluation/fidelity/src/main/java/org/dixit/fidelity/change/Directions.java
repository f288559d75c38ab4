package org.dixit.fidelity.change;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** From here to there, and from there to here. */
public final class Directions {
  private static final String NAME = "(?:the )?[A-Z][\\w’']+(?: [A-Z][\\w’']+)?";
  private static final String VALUE =
      "\\$?\\d+(?:,\\d{3})*(?:\\.\\d+)?%?(?: (?:percent|per cent|million|billion))?";
  private static final String FORMAT = "\\bfrom (%1$s) to (%1$s)(?=[ ,.;](?!to |[A-Z0-9]))";
  private static final Pattern NAMES = Pattern.compile(String.format(FORMAT, NAME));
  private static final Pattern VALUES = Pattern.compile(String.format(FORMAT, VALUE));
  private static final Pattern MOVES =
      Pattern.compile(
          "(?i).*\\b(?:cut|lower\\w*|rais\\w+|increas\\w+|grow\\w*|grew|fell|fall\\w*|rose|rise\\w*"
              + "|went|go|goes|going|gone|drop\\w*|reduc\\w+|jump\\w*|climb\\w*|mov\\w+|bring\\w*|brought|send\\w*|sent|ship\\w*|travel\\w*|flew|sail\\w*|transfer\\w*|carr\\w+|came)\\b.*");

  private Directions() {}

  /** The two ends swapped. */
  public static List<Rewrite> ends(Scene scene) {
    String text = scene.line().text();
    List<Rewrite> out = new ArrayList<>();
    if (MOVES.matcher(text).matches() && !text.matches(".*(?:where|thing) from .*")) {
      swap(scene, NAMES.matcher(text), out);
      swap(scene, VALUES.matcher(text), out);
    }
    return out;
  }

  private static void swap(Scene scene, Matcher matcher, List<Rewrite> out) {
    String text = scene.line().text();
    while (matcher.find()) {
      String from = matcher.group(1);
      String to = matcher.group(2);
      if (!from.equals(to) && !from.matches("Day|I|Monday|A|Shining")) {
        String head = text.substring(0, matcher.start());
        String tail = text.substring(matcher.end());
        out.add(Rewrite.of(scene, head + "from " + to + " to " + from + tail, true));
      }
    }
  }
}
