package org.dixit.fidelity.change;

import java.util.ArrayList;
import java.util.List;
import org.dixit.fidelity.text.Line;

/** Other days, months and years. */
public final class Dates {
  private static final List<String> MONTHS =
      List.of(
          "January",
          "February",
          "March",
          "April",
          "May",
          "June",
          "July",
          "August",
          "September",
          "October",
          "November",
          "December");
  private static final List<String> DAYS =
      List.of("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday");

  private Dates() {}

  /** Another month or weekday. */
  public static List<Rewrite> calendar(Scene scene) {
    Line line = scene.line();
    List<Rewrite> out = new ArrayList<>();
    for (int i = 1; i < line.size(); i++) {
      String word = line.word(i).replaceAll("['’]s$", "");
      String tail = line.word(i).substring(word.length());
      boolean dated =
          line.lower(i - 1)
                  .matches(
                      "in|since|of|last|next|by|until|on|this|from|early|late|every|mid|before|after")
              || line.lower(i + 1).matches("\\d+(?:st|nd|rd|th)?")
              || line.lower(i - 1).matches("\\d+");
      boolean holiday = line.word(i + 1).matches("[A-Z].*");
      List<String> names = MONTHS.contains(word) ? MONTHS : DAYS.contains(word) ? DAYS : List.of();
      if (dated && !holiday && !names.isEmpty()) {
        int other =
            (names.indexOf(word) + 1 + scene.random().nextInt(names.size() - 1)) % names.size();
        String name = names.get(other);
        if (!line.text().contains(name)) {
          out.add(Rewrite.of(scene, line.replace(i, i + 1, name + tail), true));
        }
      }
    }
    return out;
  }

  /** Another year. */
  public static List<Rewrite> years(Scene scene) {
    Line line = scene.line();
    List<Rewrite> out = new ArrayList<>();
    for (int i = 1; i < line.size(); i++) {
      boolean year = line.word(i).matches("(?:19|20)\\d\\d");
      boolean dated =
          line.lower(i - 1)
                  .matches(
                      "in|since|of|by|until|from|before|after|during|spring|summer|autumn|winter")
              || MONTHS.contains(line.word(i - 1));
      if (year && dated) {
        int step = 1 + scene.random().nextInt(8);
        int other = Integer.parseInt(line.word(i)) - step;
        if (!line.text().contains(Integer.toString(other))) {
          out.add(Rewrite.of(scene, line.replace(i, i + 1, Integer.toString(other)), true));
        }
      }
    }
    return out;
  }
}
