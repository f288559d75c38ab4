package org.dixit.check;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.dixit.EditKind;
import org.dixit.EditNature;

/** Finds a day of the year written another way: "3 March", "March 3", "the third of March". */
final class CalendarDays {
  private static final int LONGEST = 5;
  private static final Map<String, Month> MONTHS = months();

  private CalendarDays() {}

  /** A day of some year. */
  private record Day(Month month, int day) {}

  private static Map<String, Month> months() {
    Map<String, Month> months = new HashMap<>();
    for (Month month : Month.values()) {
      months.put(
          month.getDisplayName(TextStyle.FULL, Locale.ENGLISH).toLowerCase(Locale.ROOT), month);
      months.put(
          month.getDisplayName(TextStyle.SHORT, Locale.ENGLISH).toLowerCase(Locale.ROOT), month);
    }
    months.put("sept", Month.SEPTEMBER);
    return months;
  }

  /** The same changes, those that only write a day another way made one change of form. */
  static List<Change> settled(List<Change> changes, Sides sides) {
    List<Change> settled = new ArrayList<>();
    int at = 0;
    while (at < changes.size()) {
      Change change = changes.get(at);
      Optional<Change> day =
          at + 1 < changes.size() ? sameDay(change, changes.get(at + 1), sides) : Optional.empty();
      settled.add(day.orElse(change));
      at += day.isPresent() ? 2 : 1;
    }
    return settled;
  }

  private static Optional<Change> sameDay(Change first, Change second, Sides sides) {
    int recordFrom = Math.min(first.recordFrom(), second.recordFrom());
    int recordTo = Math.max(first.recordTo(), second.recordTo());
    int copyFrom = Math.min(first.copyFrom(), second.copyFrom());
    int copyTo = Math.max(first.copyTo(), second.copyTo());
    if (recordTo - recordFrom > LONGEST || copyTo - copyFrom > LONGEST) {
      return Optional.empty();
    }
    Optional<Day> theirs = day(sides.recordForms(recordFrom, recordTo));
    Optional<Day> mine = day(sides.copyForms(copyFrom, copyTo));
    return theirs.isPresent() && theirs.equals(mine)
        ? Optional.of(
            Change.of(
                EditKind.SUBSTITUTE,
                EditNature.NUMBER_FORM,
                recordFrom,
                recordTo,
                copyFrom,
                copyTo))
        : Optional.empty();
  }

  /** The day that {@code forms} name and nothing else. */
  private static Optional<Day> day(List<String> forms) {
    Month month = null;
    int day = 0;
    for (String form : forms) {
      if (form.equals("the") || form.equals("of")) {
        continue;
      }
      Month named = MONTHS.get(form);
      int number = number(form);
      if (named != null && month == null) {
        month = named;
      } else if (number > 0 && day == 0) {
        day = number;
      } else {
        return Optional.empty();
      }
    }
    return month != null && day > 0 ? Optional.of(new Day(month, day)) : Optional.empty();
  }

  private static int number(String form) {
    String bare = form.replaceFirst("(?<=\\d)(st|nd|rd|th)$", "");
    double value = Numerals.value(List.of(bare)).orElse(0);
    return value == Math.rint(value) && value >= 1 && value <= 31 ? (int) value : 0;
  }
}
