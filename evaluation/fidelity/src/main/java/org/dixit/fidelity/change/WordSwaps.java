package org.dixit.fidelity.change;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.dixit.fidelity.text.Line;
import org.dixit.fidelity.text.Swaps;

/** Words of a list put for others. */
public final class WordSwaps {
  private WordSwaps() {}

  /** One word of the list {@code name}. */
  public static Change one(String name) {
    Swaps swaps = Swaps.load(name);
    return scene -> {
      Line line = scene.line();
      List<Rewrite> out = new ArrayList<>();
      for (Swaps.Swap swap : swaps.in(line)) {
        boolean main = line.isMain(swap.from());
        out.add(Rewrite.of(scene, line.replace(swap.from(), swap.to(), swap.with()), main));
      }
      return out;
    };
  }

  /** Between {@code least} and {@code most} words of the list {@code name} at once. */
  public static Change several(String name, int least, int most) {
    Swaps swaps = Swaps.load(name);
    return scene -> {
      List<Swaps.Swap> found = new ArrayList<>(swaps.in(scene.line()));
      Collections.shuffle(found, scene.random());
      List<Swaps.Swap> chosen = new ArrayList<>();
      for (Swaps.Swap swap : found) {
        boolean free =
            chosen.stream().noneMatch(c -> c.from() < swap.to() + 1 && swap.from() < c.to() + 1);
        if (free && chosen.size() < most) {
          chosen.add(swap);
        }
      }
      return chosen.size() < least
          ? List.of()
          : Forms.different(scene, List.of(apply(scene, chosen)));
    };
  }

  private static String apply(Scene scene, List<Swaps.Swap> chosen) {
    List<Swaps.Swap> backwards = new ArrayList<>(chosen);
    backwards.sort((a, b) -> Integer.compare(b.from(), a.from()));
    Line line = scene.line();
    for (Swaps.Swap swap : backwards) {
      line = Line.of(line.replace(swap.from(), swap.to(), swap.with()));
    }
    return line.text();
  }
}
