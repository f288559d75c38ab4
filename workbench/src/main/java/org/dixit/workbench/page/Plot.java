package org.dixit.workbench.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.dixit.Outcome;

/**
 * Statements by act and target: a dot in each place where there are some, its area their number,
 * its colour the gravest outcome. Lengths are units of the picture.
 *
 * @param acts the rows, the most frequent first
 * @param targets the columns, the first is for no target, then the most frequent
 * @param dots what stands where
 */
record Plot(List<String> acts, List<String> targets, List<Dot> dots) {
  private static final int MOST_TARGETS = 8;
  private static final String NOBODY = "no target";
  private static final String OTHERS = "others";
  private static final int LEFT = 110;
  private static final int TOP = 24;
  private static final int COLUMN = 112;
  private static final int ROW = 44;

  /**
   * Statements of one act at one target.
   *
   * @param row of the act
   * @param column of the target
   * @param count how many
   * @param style the class of their gravest outcome in the style sheet
   */
  record Dot(int row, int column, int count, String style) {
    int x() {
      return LEFT + column * COLUMN + COLUMN / 2;
    }

    int y() {
      return TOP + row * ROW + ROW / 2;
    }

    int radius() {
      return (int) Math.min(20, 7 + 3 * Math.sqrt(count));
    }
  }

  static Plot of(List<SpeakerPages.Said> said) {
    Map<String, Integer> acts = new TreeMap<>();
    Map<String, Integer> targets = new TreeMap<>();
    for (SpeakerPages.Said one : said) {
      acts.merge(one.act(), 1, Integer::sum);
      one.targets().forEach(t -> targets.merge(t, 1, Integer::sum));
    }
    List<String> rows = frequent(acts, acts.size());
    List<String> columns = new ArrayList<>();
    columns.add(NOBODY);
    columns.addAll(frequent(targets, MOST_TARGETS));
    if (targets.size() > MOST_TARGETS) {
      columns.add(OTHERS);
    }
    return new Plot(rows, columns, dots(said, rows, columns));
  }

  private static List<String> frequent(Map<String, Integer> counts, int most) {
    return counts.entrySet().stream()
        .sorted(
            Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                .thenComparing(Map.Entry.comparingByKey()))
        .limit(most)
        .map(Map.Entry::getKey)
        .toList();
  }

  private static List<Dot> dots(
      List<SpeakerPages.Said> said, List<String> rows, List<String> columns) {
    Map<List<Integer>, List<SpeakerPages.Said>> places = new LinkedHashMap<>();
    for (SpeakerPages.Said one : said) {
      int row = rows.indexOf(one.act());
      List<String> aims = one.targets().isEmpty() ? List.of(NOBODY) : one.targets();
      for (String aim : aims) {
        int column = columns.contains(aim) ? columns.indexOf(aim) : columns.indexOf(OTHERS);
        places.computeIfAbsent(List.of(row, column), p -> new ArrayList<>()).add(one);
      }
    }
    List<Dot> dots = new ArrayList<>();
    places.forEach(
        (place, all) -> dots.add(new Dot(place.get(0), place.get(1), all.size(), style(all))));
    return dots;
  }

  private static String style(List<SpeakerPages.Said> said) {
    return Outcome.worstFirst().stream()
        .filter(
            o -> said.stream().anyMatch(s -> s.brief().outcome().filter(x -> x == o).isPresent()))
        .findFirst()
        .map(o -> o.name().toLowerCase(Locale.ROOT))
        .orElse("unchecked");
  }

  int width() {
    return LEFT + targets.size() * COLUMN + 8;
  }

  int height() {
    return TOP + acts.size() * ROW + 40;
  }

  int rowY(int row) {
    return TOP + row * ROW + ROW / 2;
  }

  int columnX(int column) {
    return LEFT + column * COLUMN + COLUMN / 2;
  }

  int left() {
    return LEFT;
  }

  /** A name that fits above a column. */
  static String shortened(String name) {
    return name.length() > 13 ? name.substring(0, 12) + "…" : name;
  }

  /** How many statements stand in a place. */
  int count(int row, int column) {
    return dots.stream()
        .filter(d -> d.row() == row && d.column() == column)
        .mapToInt(Dot::count)
        .sum();
  }
}
