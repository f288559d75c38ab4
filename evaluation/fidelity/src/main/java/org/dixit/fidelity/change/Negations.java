package org.dixit.fidelity.change;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.dixit.fidelity.text.Line;
import org.dixit.fidelity.text.Sets;

/** "Not" taken away or put in. */
public final class Negations {
  private static final Map<String, String> POSITIVE =
      Map.ofEntries(
          Map.entry("won't", "will"),
          Map.entry("can't", "can"),
          Map.entry("cannot", "can"),
          Map.entry("isn't", "is"),
          Map.entry("aren't", "are"),
          Map.entry("wasn't", "was"),
          Map.entry("weren't", "were"),
          Map.entry("don't", "do"),
          Map.entry("doesn't", "does"),
          Map.entry("didn't", "did"),
          Map.entry("shouldn't", "should"),
          Map.entry("wouldn't", "would"),
          Map.entry("couldn't", "could"),
          Map.entry("haven't", "have"),
          Map.entry("hasn't", "has"));
  private static final String SPECIAL =
      "only|just|because|so|merely|simply|even|all|every|enough|alone|necessarily|a|one|to|too|many|much|that|sure|you|we|they|i";

  private Negations() {}

  /** The negator of a main clause left out. */
  public static List<Rewrite> dropped(Scene scene) {
    Line line = scene.line();
    List<Rewrite> out = new ArrayList<>();
    if (!line.text().endsWith(".")
        || line.negators() != 1
        || line.hasAny(java.util.Set.of("but", "instead", "rather"))) {
      return out;
    }
    for (int i = 1; i < line.size() - 1; i++) {
      boolean clear =
          line.isMain(i)
              && line.joined(i)
              && !line.lower(i + 1).matches(SPECIAL)
              && !line.hasAnyAfter(i + 1, Sets.POLARITY_ITEMS);
      if (clear && POSITIVE.containsKey(line.lower(i))) {
        out.add(Rewrite.of(scene, line.replace(i, i + 1, POSITIVE.get(line.lower(i))), true));
      }
      boolean auxiliary =
          Sets.AUXILIARIES.contains(line.lower(i - 1))
              || line.lower(i - 1).matches(".+'(?:s|re|m|ll|ve)");
      boolean word =
          line.lower(i).matches("not|never")
              && line.joined(i - 1)
              && (auxiliary
                  || line.lower(i).equals("never") && line.lower(i + 1).matches(".*(?:ed|t|n|d)"));
      if (clear && word) {
        out.add(Rewrite.of(scene, line.delete(i, i + 1), true));
      }
    }
    return out;
  }

  /** A negator put into a main clause. */
  public static List<Rewrite> added(Scene scene) {
    Line line = scene.line();
    List<Rewrite> out = new ArrayList<>();
    if (!line.text().endsWith(".") || line.negators() > 0) {
      return out;
    }
    for (int i = 1; i < Math.min(7, line.size() - 1); i++) {
      String word = line.lower(i);
      boolean plain =
          line.isMain(i)
              && line.joined(i)
              && line.joined(i - 1)
              && !Sets.CONJUNCTIONS.contains(line.lower(i - 1))
              && !Sets.ADVERBS.contains(line.lower(i + 1))
              && !line.lower(i + 1)
                  .matches(
                      "some|something|someone|also|definitely|probably|very|pretty|about|too|more|been|to|had|certain|why|what");
      if (plain && word.matches("is|are|was|were|will|can|should|would|could")) {
        String other = scene.random().nextInt(3) > 0 ? word + " not" : contracted(word);
        out.add(Rewrite.of(scene, line.replace(i, i + 1, other), true));
        return out;
      }
      if (plain
          && word.equals("have")
          && line.lower(i + 1)
              .matches("seen|done|made|heard|met|said|lost|worked|asked|won|spent")) {
        out.add(Rewrite.of(scene, line.replace(i, i + 1, "have never"), true));
        return out;
      }
    }
    return out;
  }

  private static String contracted(String word) {
    return word.equals("will") ? "won't" : word.equals("can") ? "can't" : word + "n't";
  }
}
