package org.dixit.fidelity.change;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dixit.fidelity.text.Line;
import org.dixit.fidelity.text.WordList;

/** Another person, country, city or body. */
public final class Names {
  private static final Map<String, List<WordList.Row>> GROUPS = new LinkedHashMap<>();
  private static final Set<String> GENDERED =
      Set.of("he", "she", "him", "her", "his", "hers", "himself", "herself");

  static {
    WordList.load("names")
        .rows()
        .forEach(r -> GROUPS.computeIfAbsent(r.get(0), k -> new ArrayList<>()).add(r));
  }

  private Names() {}

  /** One listed name for another of its group. */
  public static List<Rewrite> listed(Scene scene) {
    Line line = scene.line();
    List<Rewrite> out = new ArrayList<>();
    for (List<WordList.Row> group : GROUPS.values()) {
      for (WordList.Row row : group) {
        List<String> phrase = List.of(row.get(1).toLowerCase(java.util.Locale.ROOT).split(" "));
        for (int i = 0; i < line.size(); i++) {
          if (line.matches(i, phrase) && isWhole(line, i, i + phrase.size())) {
            WordList.Row other = group.get(scene.random().nextInt(group.size()));
            boolean agrees = other.get(2).equals(row.get(2)) || !line.hasAny(GENDERED);
            if (agrees
                && !line.text().contains(other.get(1))
                && !other.get(1).endsWith(scene.speaking().name())) {
              out.add(Rewrite.of(scene, line.replace(i, i + phrase.size(), other.get(1)), true));
            }
          }
        }
      }
    }
    return out;
  }

  /** Somebody else who speaks in the same record. */
  public static List<Rewrite> present(Scene scene) {
    Line line = scene.line();
    List<Rewrite> out = new ArrayList<>();
    if (line.hasAny(GENDERED)) {
      return out;
    }
    List<String> names = scene.window().names().stream().map(Names::last).distinct().toList();
    for (int i = 1; i < line.size(); i++) {
      String word = line.word(i).replaceAll("['’]s$", "");
      boolean titled =
          line.lower(i - 1).matches("mr|mrs|ms|dr|councillor|minister|senator|secretary|professor")
              && !line.lower(i - 1).matches("mr|mrs|ms");
      if (names.contains(word) && (titled || !line.word(i - 1).matches("[A-Z].*"))) {
        String other = names.get(scene.random().nextInt(names.size()));
        boolean free = !line.text().contains(other) && !other.equals(last(scene.speaking().name()));
        if (free) {
          String tail = line.word(i).substring(word.length());
          out.add(Rewrite.of(scene, line.replace(i, i + 1, other + tail), true));
        }
      }
    }
    return out;
  }

  private static String last(String name) {
    return name.substring(name.lastIndexOf(' ') + 1);
  }

  /** Whether the name is not part of a longer one. */
  private static boolean isWhole(Line line, int from, int to) {
    boolean capitals =
        line.word(to - 1).matches("[A-Z].*")
            && (to - from == 1 || line.word(from + 1).matches("[A-Z].*"));
    boolean before = from > 1 && line.joined(from - 1) && line.word(from - 1).matches("[A-Z].*");
    boolean after =
        line.joined(to - 1)
            && line.word(to).matches("[A-Z](?!['’]).*")
            && !line.word(to).equals("I");
    return capitals
        && !before
        && !after
        && line.after(to - 1).matches("[ ,.;?!].*")
        && !line.after(to - 1).startsWith(", I");
  }
}
