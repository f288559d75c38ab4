package org.dixit.fidelity.change;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dixit.fidelity.text.Letters;
import org.dixit.fidelity.text.Line;
import org.dixit.fidelity.text.Sets;
import org.dixit.fidelity.text.WordList;

/** What an editor adds in square brackets. */
public final class Brackets {
  private static final Pattern SECOND_CLAUSE =
      Pattern.compile(", (?:and )?(?=(?:we|they|you|the|our|this|there) )");

  private Brackets() {}

  /** A pronoun of the record becomes the name that the sentence before it has. */
  public static List<Rewrite> names(Scene scene) {
    List<Rewrite> out = new ArrayList<>();
    String before = scene.next(-1).orElse("");
    for (WordList.Row row : WordList.load("names").rows()) {
      String name = row.get(1);
      Matcher matcher =
          Pattern.compile("\\b" + Pattern.quote(name) + "(?=[ ,.])").matcher(scene.said());
      boolean other = row.get(0).matches("person|country") && !row.get(2).isEmpty();
      if (other && before.contains(name) && isAlone(before, row) && matcher.find()) {
        boolean subject =
            matcher.start() == 0
                && scene
                    .said()
                    .matches(
                        Pattern.quote(name)
                            + " (?:is|was|has|will|would|can|could|did|does|had|should|must) .*");
        String rest = scene.said().substring(matcher.end());
        boolean single =
            !rest.matches(".*\\b(?:[Ii]t|he|she|[Tt]hey)(?:['’]s)?\\b.*") && isAlone(rest, row);
        if (subject && single) {
          String pronoun = Letters.upperFirst(row.get(2));
          out.add(new Rewrite("[" + name + "]" + rest, scene.said(), pronoun + rest, true));
        }
      }
    }
    return out;
  }

  /** Whether no other listed name of the same kind stands in {@code text}. */
  private static boolean isAlone(String text, WordList.Row name) {
    return WordList.load("names").rows().stream()
        .filter(r -> r.get(0).equals(name.get(0)) && !r.get(1).equals(name.get(1)))
        .noneMatch(r -> text.contains(r.get(1)));
  }

  /** The speaker says "I" or "we" of the group; the copy says who that is. */
  public static List<Rewrite> firstPerson(Scene scene) {
    Line line = scene.line();
    List<Rewrite> out = new ArrayList<>();
    for (int i = 1; i < line.size(); i++) {
      boolean me =
          line.lower(i).equals("me")
              && line.lower(i - 1).matches("to|for|with|by|told|asked|gave|from");
      if (me && line.after(i).matches("[ ,.].*")) {
        String text = line.text();
        Line.Word place = line.words().get(i);
        String name = scene.speaking().name();
        out.add(
            Rewrite.of(
                scene,
                text.substring(0, place.start()) + "[" + name + "]" + text.substring(place.end()),
                true));
      }
    }
    return out;
  }

  /** The case of the first letter is changed and the change is shown. */
  public static List<Rewrite> letter(Scene scene) {
    String text = scene.line().text();
    List<Rewrite> out = new ArrayList<>();
    if (!text.matches("(?:I\\b|\\p{Lu}\\p{Lu}|[A-Z][a-z]+ [A-Z]).*") && isPlainWord(scene.line())) {
      String first = text.substring(0, 1).toLowerCase(java.util.Locale.ROOT);
      out.add(Rewrite.of(scene, "[" + first + "]" + text.substring(1), true));
    }
    Matcher matcher = SECOND_CLAUSE.matcher(text);
    if (matcher.find()) {
      Line head = Line.of(text.substring(0, matcher.start()));
      String tail = text.substring(matcher.end());
      boolean plain =
          head.negators() == 0
              && !head.hasAny(Sets.TURNS)
              && !head.hasAny(Sets.HEDGES)
              && !head.lower(0).matches("when|as|since|while|after|before|once|in|on|at|so");
      if (plain && Line.of(tail).size() >= 6 && !tail.contains(", ")) {
        String first = Letters.upperFirst(tail.substring(0, 1));
        out.add(Rewrite.of(scene, "[" + first + "]" + tail.substring(1), true));
      }
    }
    return out;
  }

  private static boolean isPlainWord(Line line) {
    return line.lower(0)
        .matches(
            "we|they|you|the|this|these|those|our|there|it|he|she|a|an|my|when|now|nobody|every|some|most|all");
  }

  /** What an acronym stands for, in brackets behind it. */
  public static List<Rewrite> glosses(Scene scene) {
    String text = scene.line().text();
    List<Rewrite> out = new ArrayList<>();
    for (WordList.Row row : WordList.load("acronyms").rows()) {
      Matcher matcher = Pattern.compile("\\b" + row.get(0) + "(?=[ ,.?])").matcher(text);
      if (matcher.find()) {
        String gloss = " [" + row.get(1) + "]";
        out.add(
            Rewrite.of(
                scene,
                text.substring(0, matcher.end()) + gloss + text.substring(matcher.end()),
                true));
      }
    }
    return out;
  }
}
