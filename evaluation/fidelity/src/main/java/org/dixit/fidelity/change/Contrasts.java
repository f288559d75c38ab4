package org.dixit.fidelity.change;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dixit.fidelity.text.Line;
import org.dixit.fidelity.text.Sets;

/** Half of "not X but Y". */
public final class Contrasts {
  private static final Pattern NOT_BUT =
      Pattern.compile(
          "(.{8,}\\bnot (?!only|just|merely|simply|because|all)[^,.;]{4,60}?),? but ((?!also|we|i|they|he|she|it|you|there|what|if|when|this|that|not|let)[^,.;]{4,70})\\.",
          Pattern.CASE_INSENSITIVE);

  private Contrasts() {}

  /** The negative half only. */
  public static List<Rewrite> negativeHalf(Scene scene) {
    Matcher matcher = NOT_BUT.matcher(scene.line().text());
    if (!matcher.matches()) {
      return List.of();
    }
    Line positive = Line.of(matcher.group(2));
    boolean phrase =
        positive.size() <= 9
            && !positive.hasAny(Sets.AUXILIARIES)
            && !positive.hasAny(Sets.SUBJECTS);
    boolean whole = Line.of(matcher.group(1)).size() >= 5;
    boolean parallel = opening(matcher.group(1)).equals(positive.lower(0).replaceAll("^an$", "a"));
    return phrase && whole && parallel
        ? List.of(Rewrite.of(scene, matcher.group(1) + ".", true))
        : List.of();
  }

  /** The first word after the last "not". */
  private static String opening(String clause) {
    Line line = Line.of(clause);
    int not = line.size() - 1;
    while (not > 0 && !line.lower(not).equals("not")) {
      not--;
    }
    return line.lower(not + 1).replaceAll("^an$", "a");
  }
}
