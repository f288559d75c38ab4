package org.dixit.fidelity.change;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.dixit.fidelity.text.Line;

/** What an editor may tidy up: fillers, false starts, contractions, small slips of grammar. */
public final class Cleaning {
  private static final Pairs CONTRACTIONS = Pairs.load("contractions");
  private static final Pairs SLIPS = Pairs.oneWay("grammar", 1, 0);
  private static final List<String> FILLERS =
      List.of(" uh,", " um,", ", uh,", ", um,", ", you know,", ", I mean,", ", er,");
  private static final Set<String> STARTS =
      Set.of("i", "we", "the", "they", "in", "to", "and", "it", "that", "our", "of", "a");

  private Cleaning() {}

  /** The speaker hesitated; the copy does not. */
  public static List<Rewrite> fillers(Scene scene) {
    Line line = scene.line();
    List<Rewrite> out = new ArrayList<>();
    for (int i = 1; i < line.size() - 2; i++) {
      if (line.joined(i)
          && line.lower(i).matches("that|and|but|we|they|because|is|was|of|to|with")) {
        String filler = FILLERS.get(scene.random().nextInt(FILLERS.size()));
        int at = line.words().get(i).end();
        String text = line.text();
        out.add(Rewrite.recorded(scene, text.substring(0, at) + filler + text.substring(at)));
      }
    }
    return out;
  }

  /** The speaker began a word or two twice; the copy has them once. */
  public static List<Rewrite> falseStarts(Scene scene) {
    Line line = scene.line();
    List<Rewrite> out = new ArrayList<>();
    for (int i = 1; i < line.size() - 2; i++) {
      boolean start = STARTS.contains(line.lower(i)) && line.joined(i) && line.joined(i - 1);
      if (start) {
        boolean two = scene.random().nextInt(3) == 0 && line.joined(i + 1);
        int begin = line.words().get(i).start();
        String again = line.text().substring(begin, line.words().get(two ? i + 1 : i).end());
        String gap = scene.random().nextBoolean() ? ", " : " ";
        String text = line.text();
        out.add(
            Rewrite.recorded(
                scene, text.substring(0, begin) + again + gap + text.substring(begin)));
      }
    }
    return out;
  }

  /** "Do not" and "don't". */
  public static List<Rewrite> contractions(Scene scene) {
    return Forms.different(scene, CONTRACTIONS.in(scene.line().text()));
  }

  /** The speaker slipped; the copy agrees. */
  public static List<Rewrite> grammar(Scene scene) {
    return SLIPS.in(scene.line().text()).stream().map(r -> Rewrite.recorded(scene, r)).toList();
  }
}
