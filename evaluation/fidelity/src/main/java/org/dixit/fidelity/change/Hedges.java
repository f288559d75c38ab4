package org.dixit.fidelity.change;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dixit.fidelity.text.Letters;
import org.dixit.fidelity.text.Line;
import org.dixit.fidelity.text.Sets;
import org.dixit.fidelity.text.WordList;

/** Reservations and conditions. */
public final class Hedges {
  private static final Set<String> WORDS = new LinkedHashSet<>();
  private static final List<String> ADDED =
      List.of("probably", "perhaps", "possibly", "reportedly", "supposedly");
  private static final Pattern MIDDLE =
      Pattern.compile(
          "(\\w+(?: \\w+){2,}), ((?:if|unless|provided that|as long as) [^,]{8,60}), (\\w+(?: \\w+){2,}.*)");
  private static final Pattern LEADING =
      Pattern.compile(
          "(?:If|Unless|Provided) [^,]{8,80}, (?:then )?((?:we|they|you|I|it|he|she|this|that|the|our) [^,]{20,}\\.)");
  private static final Pattern TRAILING =
      Pattern.compile(
          "((?:We|They|You|I|It|He|She|The|Our|This) [^,]{20,}),? (?:if|unless|provided that|as long as|only if) (?:we|they|you|I|it|he|she|the|our|this|nobody|somebody) [^,]{6,}\\.");

  static {
    WordList.load("hedges").rows().forEach(row -> WORDS.add(row.get(0)));
  }

  private Hedges() {}

  /** "Allegedly", "perhaps" left out. */
  public static List<Rewrite> dropped(Scene scene) {
    Line line = scene.line();
    List<Rewrite> out = new ArrayList<>();
    for (int i = 1; i < line.size() - 1; i++) {
      boolean hedge = WORDS.contains(line.lower(i)) && line.joined(i) && line.joined(i - 1);
      String before = line.lower(i - 1);
      boolean idiom =
          before.matches("most|more|very|less|how|as|can|could|not|or|can't|couldn't|and|but|if")
              || line.lower(i).equals("likely") && !before.equals("will")
              || Sets.isNegator(before);
      if (hedge && !idiom && line.text().endsWith(".")) {
        out.add(Rewrite.of(scene, line.delete(i, i + 1), line.isMain(i)));
      }
    }
    return out;
  }

  /** A reservation that the speaker did not make. */
  public static List<Rewrite> added(Scene scene) {
    Line line = scene.line();
    for (int i = 1; i < Math.min(6, line.size() - 2); i++) {
      boolean place =
          line.lower(i).matches("will|is|are|was|were|has|have")
              && line.isMain(i)
              && line.joined(i)
              && line.joined(i - 1)
              && !Sets.ADVERBS.contains(line.lower(i + 1))
              && !line.lower(i + 1)
                  .matches("not|to|no|certainly|definitely|absolutely|been|got|had");
      if (place && line.text().endsWith(".") && !line.hasAny(Sets.HEDGES) && line.negators() == 0) {
        boolean will = line.lower(i).equals("will");
        String hedge = ADDED.get(scene.random().nextInt(will ? 3 : ADDED.size()));
        return List.of(Rewrite.of(scene, line.replace(i, i + 1, line.word(i) + " " + hedge), true));
      }
    }
    return List.of();
  }

  /** A condition in the middle left out. */
  public static List<Rewrite> middleCondition(Scene scene) {
    Matcher matcher = MIDDLE.matcher(scene.line().text());
    boolean ok =
        matcher.matches()
            && isOpen(Line.of(matcher.group(1)))
            && !matcher.group(2).matches("if (?:you will|anything|not|so|ever|possible)\\b.*");
    return ok
        ? Forms.different(scene, List.of(matcher.group(1) + " " + matcher.group(3)))
        : List.of();
  }

  /** The main clause quoted without its condition. */
  public static List<Rewrite> cutCondition(Scene scene) {
    String text = scene.line().text();
    Matcher leading = LEADING.matcher(text);
    if (leading.matches() && isFirm(leading.group(1))) {
      return List.of(Rewrite.of(scene, Letters.upperFirst(leading.group(1)), true));
    }
    Matcher trailing = TRAILING.matcher(text);
    if (trailing.matches()
        && isFirm(trailing.group(1))
        && !trailing.group(1).matches(".*\\b(?:as|know|see|ask|wonder|tell|even)")) {
      return List.of(Rewrite.of(scene, trailing.group(1) + ".", true));
    }
    return List.of();
  }

  /** Whether a clause has begun and goes on after the condition. */
  private static boolean isOpen(Line head) {
    String last = head.lower(head.size() - 1);
    boolean open =
        Sets.AUXILIARIES.contains(last) || last.matches("we|they|i|he|she|that|because|and|but|so");
    return open && !head.hasAny(Set.of("if", "when", "unless"));
  }

  private static boolean isFirm(String clause) {
    Line line = Line.of(clause);
    return line.size() >= 6
        && !line.hasAny(
            Set.of(
                "would",
                "could",
                "might",
                "may",
                "if",
                "should",
                "wouldn't",
                "couldn't",
                "i'd",
                "we'd",
                "they'd",
                "you'd",
                "he'd"))
        && line.hasAny(
            Set.of(
                "will", "is", "are", "won't", "can", "can't", "cannot", "we'll", "i'll", "must"));
  }
}
