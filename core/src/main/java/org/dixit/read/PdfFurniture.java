package org.dixit.read;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Tells running heads, feet and page numbers from the text of a page. */
final class PdfFurniture {
  /** Heads and feet stand in this part of a page's height. */
  private static final float MARGIN = 0.15f;

  private static final int ROWS = 3;
  private static final int FEW_PAGES = 8;

  private final float height;
  private final Map<String, Integer> heads = new HashMap<>();

  private PdfFurniture(float height) {
    this.height = height;
  }

  /** The pages without their furniture. */
  static List<List<PdfLine>> clear(List<List<PdfLine>> pages, float height) {
    PdfFurniture furniture = new PdfFurniture(height);
    for (List<PdfLine> page : pages) {
      furniture
          .margins(page)
          .forEach(line -> furniture.heads.merge(key(line.text()), 1, Integer::sum));
    }
    return pages.stream().map(page -> furniture.cleared(page, pages.size())).toList();
  }

  private List<PdfLine> cleared(List<PdfLine> page, int pages) {
    Set<PdfLine> dropped = Collections.newSetFromMap(new IdentityHashMap<>());
    for (PdfLine line : margins(page)) {
      int seen = heads.getOrDefault(key(line.text()), 0);
      if (isPageNumber(line.text()) || seen >= 3 || (seen == 2 && pages <= FEW_PAGES)) {
        dropped.add(line);
      }
    }
    return page.stream().filter(line -> !dropped.contains(line)).toList();
  }

  /** The lines in the outermost rows at the top and at the foot of {@code page}. */
  private List<PdfLine> margins(List<PdfLine> page) {
    List<PdfLine> sorted =
        page.stream().sorted((a, b) -> Float.compare(a.base(), b.base())).toList();
    List<PdfLine> margins = new ArrayList<>();
    int rows = 0;
    for (int i = 0; i < sorted.size() && sorted.get(i).base() < height * MARGIN; i++) {
      rows += i == 0 || !sorted.get(i).isLevelWith(sorted.get(i - 1)) ? 1 : 0;
      if (rows > ROWS) {
        break;
      }
      margins.add(sorted.get(i));
    }
    rows = 0;
    for (int i = sorted.size() - 1; i >= 0; i--) {
      PdfLine line = sorted.get(i);
      rows += i == sorted.size() - 1 || !line.isLevelWith(sorted.get(i + 1)) ? 1 : 0;
      if (rows > ROWS || line.base() < height * (1 - MARGIN)) {
        break;
      }
      margins.add(line);
    }
    return margins;
  }

  /** The same for heads that differ in page numbers and in the order of their parts. */
  private static String key(String text) {
    String[] words = text.replaceAll("[0-9]+", "#").split(" ");
    Arrays.sort(words);
    return String.join(" ", words);
  }

  /** Whether {@code text} is a page number: {@code 7}, {@code - 7 -}, {@code Page 2 of 9}. */
  static boolean isPageNumber(String text) {
    if (text.length() > 24) {
      return false;
    }
    String bare = text.toLowerCase(Locale.ROOT).replaceAll("page|of|[-\u2013/|. ]", "");
    return !bare.isEmpty()
        && bare.length() <= 6
        && bare.chars().allMatch(c -> c >= '0' && c <= '9');
  }
}
