package org.dixit.fidelity.change;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dixit.fidelity.source.Turn;
import org.dixit.fidelity.text.Letters;
import org.dixit.fidelity.text.Line;
import org.dixit.fidelity.text.Sets;

/** The same words in another order, or from places that do not touch. */
public final class Orders {
  private static final Pattern TRIPLE =
      Pattern.compile("\\b(\\w{4,}), (\\w{4,}),? (and|or) (\\w{4,})(?=[.,;])");
  private static final Pattern CLAUSES =
      Pattern.compile("((?:We|They|You|I) [^,;]{15,}), and ((?:we|they|you|I) [^,;]{15,})\\.");

  private Orders() {}

  /** Two or three things named in another order. */
  public static List<Rewrite> lists(Scene scene) {
    List<String> out = new ArrayList<>();
    Line line = scene.line();
    for (int i = 1; i + 2 < line.size(); i++) {
      boolean pair =
          line.lower(i).matches("[a-z]{3,}s")
              && line.lower(i + 1).equals("and")
              && line.lower(i + 2).matches("[a-z]{3,}s")
              && line.joined(i - 1)
              && line.joined(i)
              && line.joined(i + 1)
              && line.lower(i - 1).matches("our|the|their|your|these|those|of|for|with|between")
              && (!line.joined(i + 2) || Sets.PREPOSITIONS.contains(line.lower(i + 3)));
      if (pair) {
        String swapped = line.word(i + 2) + " and " + line.word(i);
        out.add(line.replace(i, i + 3, swapped));
      }
    }
    Matcher matcher = TRIPLE.matcher(line.text());
    if (matcher.find() && line.text().equals(scene.said()) && isList(matcher)) {
      out.add(
          matcher.replaceFirst(
              matcher.group(4) + ", " + matcher.group(1) + " $3 " + matcher.group(2)));
    }
    return Forms.different(scene, out);
  }

  private static boolean isList(Matcher m) {
    boolean same = m.group(1).endsWith("s") && m.group(2).endsWith("s") && m.group(4).endsWith("s");
    return same && m.group(1).equals(m.group(1).toLowerCase(java.util.Locale.ROOT));
  }

  /** Two clauses, each with its own subject, swapped. */
  public static List<Rewrite> clauses(Scene scene) {
    Matcher matcher = CLAUSES.matcher(scene.line().text());
    if (!matcher.matches()
        || Line.of(matcher.group(2)).hasAny(Sets.ANAPHORS)
        || scene.line().text().contains(" then ")) {
      return List.of();
    }
    boolean parallel =
        Line.of(matcher.group(1)).lower(1).equals(Line.of(matcher.group(2)).lower(1));
    if (!parallel || matcher.group(2).matches(".*\\b(?:so|again|later|after|had to)\\b.*")) {
      return List.of();
    }
    String first =
        matcher.group(1).startsWith("I ") ? matcher.group(1) : Letters.lowerFirst(matcher.group(1));
    return Forms.different(
        scene, List.of(Letters.upperFirst(matcher.group(2)) + ", and " + first + "."));
  }

  /** Two sentences swapped. */
  public static List<Rewrite> sentences(Scene scene) {
    String first = scene.line().text();
    String second = scene.next(1).orElse("");
    boolean free =
        Scene.isQuotable(second)
            && Trims.stands(second)
            && Trims.stands(first)
            && !Line.of(second).hasAny(Sets.ANAPHORS)
            && Line.of(first).size() + Line.of(second).size() <= 45;
    return free
        ? List.of(Rewrite.run(second + " " + first, scene.said() + " " + second))
        : List.of();
  }

  /** A sentence and one that the same speaker said far from it, as one run. */
  public static List<Rewrite> splice(Scene scene) {
    List<Rewrite> out = new ArrayList<>();
    String first = scene.line().text();
    for (int t = scene.turn(); t < scene.window().turns().size(); t++) {
      Turn turn = scene.window().turns().get(t);
      if (!turn.name().equals(scene.speaking().name())) {
        continue;
      }
      int begin = t == scene.turn() ? scene.paragraph() + 3 : 0;
      for (int p = begin; p < turn.paragraphs().size(); p++) {
        for (String later : turn.paragraphs().get(p)) {
          boolean far = t > scene.turn() + 1 || t == scene.turn();
          if (far
              && Scene.isQuotable(later)
              && Trims.stands(later)
              && first.endsWith(".")
              && Line.of(first).size() + Line.of(later).size() <= 45) {
            out.add(new Rewrite(first + " " + later, first, first, true));
          }
        }
      }
    }
    return out;
  }
}
