package org.dixit.read;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dixit.Milestone;
import org.dixit.Milestone.Kind;

/**
 * Finds where a text itself tells that a page, a column or a minute begins: {@code [[Page H6910]]},
 * {@code 2/12 19-14554} at a page's foot, {@code [21:05:12]}, {@code 01:40 ROWE}, {@code {time}
 * 1215}.
 */
final class Milestones {
  private static final int FEWEST_TIMES = 2;
  private static final Pattern CONGRESS =
      Pattern.compile("\\[\\[Page ([A-Z]*\\d+)\\]\\]|\\[Pages? ([A-Z]*\\d+)(?:-[A-Z]*\\d+)?\\]");
  private static final Pattern CONGRESS_TIME = Pattern.compile("\\{time\\}\\s+(\\d{2})(\\d{2})");
  private static final Pattern FOOT =
      Pattern.compile(
          "(?m)^[ \\t]*(?:\\d\\d-\\d{5}[ \\t]+)?(\\d{1,3})/(\\d{1,3})(?:[ \\t]+\\d\\d-\\d{5})?[ \\t]*$");
  private static final Pattern TIME =
      Pattern.compile(
          "[\\[(]((?:\\d{1,2}:)?\\d{1,2}:\\d{2})[\\])]"
              + "|(?m)^((?:\\d{1,2}:)?\\d{1,2}:\\d{2})(?=\\s+\\p{Lu})");

  private Milestones() {}

  /** The milestones of {@code text}, in order. */
  static List<Milestone> in(String text, Layout layout) {
    TreeSet<Milestone> found = new TreeSet<>();
    switch (layout) {
      case CONGRESS -> congress(text, found);
      case UN_RECORD, COUNCIL_LETTER -> feet(text, found);
      case LABELLED, CAPTIONS -> times(text, found);
      default -> {
        // others number nothing
      }
    }
    return List.copyOf(found);
  }

  private static void congress(String text, TreeSet<Milestone> found) {
    Matcher page = CONGRESS.matcher(text);
    while (page.find()) {
      String label = page.group(1) == null ? page.group(2) : page.group(1);
      found.add(new Milestone(page.start(), Kind.PAGE, label));
    }
    Matcher time = CONGRESS_TIME.matcher(text);
    while (time.find()) {
      found.add(new Milestone(time.start(), Kind.TIME, time.group(1) + ":" + time.group(2)));
    }
  }

  /** A foot ends its page: the next begins behind it. */
  private static void feet(String text, TreeSet<Milestone> found) {
    Matcher foot = FOOT.matcher(text);
    int from = 0;
    while (foot.find()) {
      int number = Integer.parseInt(foot.group(1));
      int pages = Integer.parseInt(foot.group(2));
      if (number > pages) {
        continue;
      }
      found.add(new Milestone(from, Kind.PAGE, String.valueOf(number)));
      from = foot.end();
      if (number < pages) {
        found.add(new Milestone(from, Kind.PAGE, String.valueOf(number + 1)));
      }
    }
  }

  private static void times(String text, TreeSet<Milestone> found) {
    List<Milestone> times = new ArrayList<>();
    Matcher time = TIME.matcher(text);
    while (time.find()) {
      String label = time.group(1) == null ? time.group(2) : time.group(1);
      times.add(new Milestone(time.start(), Kind.TIME, label));
    }
    if (times.size() >= FEWEST_TIMES) {
      found.addAll(times);
    }
  }
}
