package org.dixit.fidelity.change;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.dixit.fidelity.text.Line;
import org.dixit.fidelity.text.Sets;
import org.dixit.fidelity.text.WordList;

/** Words left out of the middle, such that the claim stands without them. */
public final class Trims {
  private static final List<String> MARKS =
      List.of(" … ", " ... ", " [...] ", " […] ", " . . . ", "… ", " (...) ");
  private static final Set<String> HARMLESS = harmless();

  private Trims() {}

  private static Set<String> harmless() {
    Set<String> words = new java.util.LinkedHashSet<>();
    WordList.load("droppable").rows().stream()
        .filter(r -> r.get(0).equals("comma"))
        .forEach(r -> words.add(r.get(1)));
    return words;
  }

  /** A parenthesis left out without a mark. */
  public static List<Rewrite> unmarked(Scene scene) {
    return Forms.different(scene, without(scene.line().text(), " "));
  }

  /** A parenthesis left out with a mark. */
  public static List<Rewrite> marked(Scene scene) {
    String mark = MARKS.get(scene.random().nextInt(MARKS.size()));
    return Forms.different(scene, without(scene.line().text(), mark));
  }

  private static List<String> without(String text, String gap) {
    List<String> out = new ArrayList<>();
    String[] parts = text.split(", ", -1);
    int at = 0;
    for (int i = 1; i < parts.length - 1; i++) {
      at += parts[i - 1].length() + 2;
      if (isLicit(parts[i - 1], parts[i], parts[i + 1])) {
        String head = text.substring(0, at - 2);
        String tail = text.substring(at + parts[i].length() + 2);
        boolean commas = gap.equals(" ") && isClause(parts[i - 1], parts[i], parts[i + 1]);
        out.add(head + (commas ? ", " : gap) + tail);
      }
    }
    return out;
  }

  /** Whether what stands before a harmless parenthesis needs a comma without it. */
  private static boolean isClause(String before, String part, String after) {
    Line line = Line.of(before);
    String last = line.lower(line.size() - 1);
    boolean open =
        Sets.CONJUNCTIONS.contains(last)
            || Sets.AUXILIARIES.contains(last)
            || Sets.SUBJECTS.contains(last)
            || Sets.PREPOSITIONS.contains(last)
            || Sets.AUXILIARIES.contains(Line.of(after).lower(0))
            || line.size() < 3;
    return HARMLESS.contains(key(part)) && !open;
  }

  private static String key(String part) {
    return part.toLowerCase(java.util.Locale.ROOT).replace('’', '\'');
  }

  private static boolean isLicit(String before, String part, String after) {
    Line line = Line.of(part);
    if (HARMLESS.contains(key(part))) {
      return Line.of(before).size() >= 1;
    }
    boolean plain = line.negators() == 0 && !line.hasAny(Sets.TURNS) && !line.hasAny(Sets.HEDGES);
    boolean free = !line.hasAny(Sets.QUANTIFIERS) && line.size() >= 2 && line.size() <= 8;
    String first = line.lower(0);
    boolean adjunct =
        first.matches("in|on|at|during|with|by|over|under|after|since|through|across|along");
    boolean list =
        Line.of(before).lower(0).equals(first)
            || Line.of(after).lower(0).matches(first + "|and|or|but|" + "in|on|at|with|by");
    boolean clause = part.contains(" and ") || line.hasAny(Sets.AUXILIARIES);
    boolean name = before.matches(".*\\b\\p{Lu}\\w*");
    return plain && free && adjunct && !name && !list && !clause && Line.of(before).size() >= 3;
  }

  /** Three sentences without the one in the middle. */
  public static List<Rewrite> middleSentence(Scene scene, boolean marked) {
    String first = scene.line().text();
    String middle = scene.next(1).orElse("");
    String last = scene.next(2).orElse("");
    Line gone = Line.of(middle);
    boolean licit =
        gone.size() >= 4
            && Scene.isQuotable(last)
            && !middle.matches(".*[()\\[\\]\"“”?].*")
            && first.endsWith(".")
            && gone.negators() == 0
            && !gone.hasAny(Sets.TURNS)
            && !gone.hasAny(Sets.HEDGES)
            && Line.of(first).size() + Line.of(last).size() <= 45
            && stands(last);
    if (!licit) {
      return List.of();
    }
    String mark = marked ? MARKS.get(scene.random().nextInt(4)) : " ";
    return List.of(Rewrite.run(first + mark + last, scene.said() + " " + middle + " " + last));
  }

  /** Whether a sentence says the same without the one before it. */
  static boolean stands(String sentence) {
    Line line = Line.of(sentence);
    for (int i = 0; i < Math.min(4, line.size()); i++) {
      if (Sets.CONNECTIVES.contains(line.lower(i)) || Sets.ANAPHORS.contains(line.lower(i))) {
        return false;
      }
    }
    return !sentence.endsWith("?");
  }
}
