package org.dixit.read;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Puts the lines of one page into the order of reading. The order of the content stream stands
 * unless the page shows a gutter that hardly any line crosses: then what stands left of it is read
 * before what stands right of it, between one crossing line and the next.
 */
final class PdfColumns {
  private static final int FEWEST_LINES = 4;
  private static final int DEEPEST = 3;
  private static final float WIDEST = 20_000;

  private PdfColumns() {}

  /** The lines of {@code page} in the order of reading, those of one row joined. */
  static List<PdfLine> order(List<PdfLine> page) {
    List<PdfLine> ordered = new ArrayList<>();
    order(page, 0, ordered);
    return ordered;
  }

  private static void order(List<PdfLine> lines, int depth, List<PdfLine> ordered) {
    float gutter = depth < DEEPEST ? gutter(lines) : Float.NaN;
    if (Float.isNaN(gutter)) {
      join(lines, ordered);
      return;
    }
    List<PdfLine> band = new ArrayList<>();
    for (PdfLine line : rows(lines)) {
      if (crosses(line, gutter)) {
        orderBand(band, gutter, depth, ordered);
        ordered.add(line);
        band.clear();
      } else {
        band.add(line);
      }
    }
    orderBand(band, gutter, depth, ordered);
  }

  private static void orderBand(
      List<PdfLine> band, float gutter, int depth, List<PdfLine> ordered) {
    order(band.stream().filter(l -> middle(l) < gutter).toList(), depth + 1, ordered);
    order(band.stream().filter(l -> middle(l) >= gutter).toList(), depth + 1, ordered);
  }

  /** Sorts by row, then from left to right. */
  private static List<PdfLine> rows(List<PdfLine> lines) {
    List<PdfLine> sorted = new ArrayList<>(lines);
    sorted.sort(Comparator.comparing(PdfLine::base));
    int start = 0;
    for (int i = 1; i <= sorted.size(); i++) {
      if (i == sorted.size() || !sorted.get(i).isLevelWith(sorted.get(start))) {
        sorted.subList(start, i).sort(Comparator.comparing(PdfLine::left));
        start = i;
      }
    }
    return sorted;
  }

  private static void join(List<PdfLine> lines, List<PdfLine> ordered) {
    PdfLine row = null;
    for (PdfLine line : lines) {
      if (row != null && row.isLevelWith(line) && line.left() >= row.left()) {
        row = row.and(line);
      } else {
        if (row != null) {
          ordered.add(row);
        }
        row = line;
      }
    }
    if (row != null) {
      ordered.add(row);
    }
  }

  /** Where the fewest lines cross the middle half of the page, or NaN where too many do. */
  private static float gutter(List<PdfLine> lines) {
    float left = Float.MAX_VALUE;
    float right = -Float.MAX_VALUE;
    for (PdfLine line : lines) {
      left = Math.min(left, line.left());
      right = Math.max(right, line.right());
    }
    if (lines.size() < 2 * FEWEST_LINES || !(right - left < WIDEST)) {
      return Float.NaN;
    }
    int[] crossings = crossings(lines, left, right);
    int width = crossings.length;
    int best = -1;
    for (int x = width / 4; x < width - width / 4; x++) {
      if (best < 0 || crossings[x] < crossings[best]) {
        best = x;
      }
    }
    if (best < 0 || crossings[best] * 6 > lines.size()) {
      return Float.NaN;
    }
    int end = best;
    while (end + 1 < width && crossings[end + 1] == crossings[best]) {
      end++;
    }
    float gutter = left + (best + end) / 2f;
    return isColumn(lines, gutter, true) && isColumn(lines, gutter, false) ? gutter : Float.NaN;
  }

  private static int[] crossings(List<PdfLine> lines, float left, float right) {
    int[] steps = new int[(int) (right - left) + 2];
    for (PdfLine line : lines) {
      steps[(int) (line.left() - left)]++;
      steps[Math.min(steps.length - 1, (int) (line.right() - left) + 1)]--;
    }
    for (int x = 1; x < steps.length; x++) {
      steps[x] += steps[x - 1];
    }
    return steps;
  }

  /** Whether the lines on one side are many and mostly as wide as running text. */
  private static boolean isColumn(List<PdfLine> lines, float gutter, boolean isLeft) {
    List<PdfLine> side =
        lines.stream().filter(l -> !crosses(l, gutter) && (middle(l) < gutter) == isLeft).toList();
    double width = side.stream().mapToDouble(l -> l.right() - l.left()).average().orElse(0);
    double size = side.stream().mapToDouble(PdfLine::size).average().orElse(1);
    return side.size() >= FEWEST_LINES && width > 8 * size;
  }

  private static boolean crosses(PdfLine line, float x) {
    return line.left() < x && line.right() > x;
  }

  private static float middle(PdfLine line) {
    return (line.left() + line.right()) / 2;
  }
}
