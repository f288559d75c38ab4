package org.dixit.read;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dixit.Milestone;
import org.dixit.Span;
import org.dixit.Utterance;

/**
 * Finds the columns and minutes of Hansard. The numbers of columns stand among the words of the
 * historic one. Each is the next of the range that the heading names ({@code cc288-90}), so that no
 * other number is taken for one.
 */
final class HansardColumns {
  private static final Pattern RANGE = Pattern.compile("\\bcc?(\\d{1,5})(?:-(\\d{1,5}))?");
  private static final Pattern CLOCK =
      Pattern.compile("(?im)^[ \\t]*(\\d{1,2}[.]\\d{2} ?[ap][.]?m[.]?)[ \\t]*$");
  private static final int HEAD = 2_000;

  private final List<Span> spans = new ArrayList<>();
  private final List<Milestone> milestones = new ArrayList<>();

  private HansardColumns() {}

  /** The columns of {@code text}; none where its heading names no range. */
  static HansardColumns in(String text, int from) {
    HansardColumns columns = new HansardColumns();
    Matcher range = RANGE.matcher(text).region(from, Math.min(text.length(), from + HEAD));
    if (range.find()) {
      int first = Integer.parseInt(range.group(1));
      int last = range.group(2) == null ? first : last(range.group(1), range.group(2));
      columns.milestones.add(
          new Milestone(range.start(), Milestone.Kind.COLUMN, String.valueOf(first)));
      columns.find(text, range.end(), first, last);
    }
    columns.clocks(text);
    columns.milestones.sort(null);
    return columns;
  }

  /** The minutes that the debates of today print on lines of their own. */
  private void clocks(String text) {
    Matcher clock = CLOCK.matcher(text);
    while (clock.find()) {
      milestones.add(new Milestone(clock.start(1), Milestone.Kind.TIME, clock.group(1)));
    }
  }

  /** {@code 288-90} is 288 to 290. */
  private static int last(String first, String second) {
    int missing = Math.max(0, first.length() - second.length());
    return Integer.parseInt(first.substring(0, missing) + second);
  }

  private void find(String text, int from, int first, int last) {
    int at = from;
    for (int column = first; column <= last; column++) {
      Matcher number =
          Pattern.compile("(?<=\\s)" + column + "(?=\\s|$)")
              .matcher(text)
              .region(at, text.length())
              .useTransparentBounds(true);
      if (!number.find()) {
        if (column == first) {
          continue;
        }
        return;
      }
      spans.add(new Span(number.start(), number.end()));
      milestones.add(new Milestone(number.start(), Milestone.Kind.COLUMN, String.valueOf(column)));
      at = number.end();
    }
  }

  List<Milestone> milestones() {
    return milestones;
  }

  /** {@code turns} with the numbers inside them as asides. */
  List<Utterance> asides(List<Utterance> turns) {
    return turns.stream().map(this::asides).toList();
  }

  private Utterance asides(Utterance turn) {
    List<Span> all = new ArrayList<>(turn.asides());
    for (Span span : spans) {
      boolean inside = turn.span().start() <= span.start() && span.end() <= turn.span().end();
      if (inside && turn.asides().stream().noneMatch(span::overlaps)) {
        all.add(span);
      }
    }
    all.sort((a, b) -> Integer.compare(a.start(), b.start()));
    return new Utterance(
        turn.label(), turn.speaker(), turn.span(), turn.language(), turn.delivered(), all);
  }
}
