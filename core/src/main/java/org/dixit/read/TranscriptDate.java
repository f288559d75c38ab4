package org.dixit.read;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the day in a file name or on a line. Days given by figures alone are read year first, or
 * month first as in American names ({@code 12-4-15}) unless only day first is possible.
 */
final class TranscriptDate {
  private static final int MAX_LENGTH = 400;
  private static final Map<String, Integer> MONTHS = months();
  private static final Set<String> WEEKDAYS = weekdays();

  private static final Pattern FIGURES =
      Pattern.compile("\\b(\\d{1,2})[./-](\\d{1,2})[./-](\\d{4})\\b");

  private TranscriptDate() {}

  /**
   * The first day named in {@code words}, as ISO 8601.
   *
   * @param dayFirst whether days given by figures alone come before their months
   */
  static Optional<String> find(String words, boolean dayFirst) {
    Matcher figures = FIGURES.matcher(words);
    return dayFirst && figures.find()
        ? find(figures.group(3) + "-" + figures.group(2) + "-" + figures.group(1))
        : find(words);
  }

  /** The first day named in {@code words}, as ISO 8601. */
  static Optional<String> find(String words) {
    List<String> parts =
        parts(words.length() > MAX_LENGTH ? words.substring(0, MAX_LENGTH) : words);
    for (int i = 0; i < parts.size(); i++) {
      Optional<LocalDate> day = at(parts, i);
      if (day.isPresent()) {
        return day.map(LocalDate::toString);
      }
    }
    return Optional.empty();
  }

  /** The first day in {@code words} whose month is named. */
  static Optional<String> named(String words) {
    List<String> parts = parts(words.substring(0, Math.min(words.length(), MAX_LENGTH)));
    for (int i = 0; i + 2 < parts.size(); i++) {
      boolean month = MONTHS.containsKey(parts.get(i)) || MONTHS.containsKey(parts.get(i + 1));
      Optional<LocalDate> day = month ? at(parts, i) : Optional.empty();
      if (day.isPresent()) {
        return day.map(LocalDate::toString);
      }
    }
    return Optional.empty();
  }

  /** Whether {@code line} is a day and little else: {@code Monday, 20 May 2019, 3 p.m.} */
  static Optional<String> line(String line) {
    List<String> parts = parts(line.length() > 100 ? "" : line);
    for (int i = 0; i < Math.min(2, parts.size()); i++) {
      Optional<LocalDate> day = at(parts, i);
      boolean weekday = i == 0 || isWeekday(parts.get(0)) || parts.get(0).equals("aired");
      if (day.isPresent() && weekday && parts.size() < 16) {
        return day.map(LocalDate::toString);
      }
    }
    return Optional.empty();
  }

  /** Runs of letters and runs of digits, in lower case; signs between them are dropped. */
  private static List<String> parts(String words) {
    List<String> parts = new ArrayList<>();
    int at = 0;
    while (at < words.length()) {
      int end = at + 1;
      char c = words.charAt(at);
      if (Character.isLetterOrDigit(c)) {
        boolean digit = isFigure(c);
        while (end < words.length()
            && Character.isLetterOrDigit(words.charAt(end))
            && isFigure(words.charAt(end)) == digit) {
          end++;
        }
        parts.add(words.substring(at, end).toLowerCase(Locale.ROOT));
      }
      at = end;
    }
    return parts;
  }

  private static Optional<LocalDate> at(List<String> parts, int i) {
    String first = parts.get(i);
    if (first.length() == 8 && isNumber(first)) {
      return run(first);
    }
    if (i + 2 >= parts.size()) {
      return Optional.empty();
    }
    String second = parts.get(i + 1);
    String third = parts.get(i + 2);
    if (isNumber(first) && isNumber(second) && isNumber(third)) {
      return figures(first, second, third);
    }
    return named(parts, i, first, second, third);
  }

  private static Optional<LocalDate> named(
      List<String> parts, int i, String first, String second, String third) {
    int month = month(first);
    if (month > 0 && isDay(second)) {
      boolean ordinal = isOrdinal(third) && i + 3 < parts.size();
      return day(year(ordinal ? parts.get(i + 3) : third), month, number(second));
    }
    month = month(second);
    return month > 0 && isDay(first) ? day(year(third), month, number(first)) : Optional.empty();
  }

  private static Optional<LocalDate> run(String figures) {
    int year = number(figures.substring(0, 4));
    int a = number(figures.substring(4, 6));
    int b = number(figures.substring(6));
    if (year < 1900 || year > 2100) {
      return Optional.empty();
    }
    return day(year, a, b).or(() -> day(year, b, a));
  }

  private static Optional<LocalDate> figures(String a, String b, String c) {
    if (a.length() == 4) {
      return b.length() <= 2 && c.length() <= 2
          ? day(year(a), number(b), number(c))
          : Optional.empty();
    }
    if (a.length() > 2 || b.length() > 2 || (c.length() != 2 && c.length() != 4)) {
      return Optional.empty();
    }
    int year = c.length() == 4 ? year(c) : twoFigures(number(c));
    return day(year, number(a), number(b)).or(() -> day(year, number(b), number(a)));
  }

  private static int twoFigures(int year) {
    return year < 70 ? 2000 + year : 1900 + year;
  }

  private static int year(String part) {
    int year = part.length() == 4 && isNumber(part) ? number(part) : -1;
    return year >= 1800 && year <= 2100 ? year : -1;
  }

  private static Optional<LocalDate> day(int year, int month, int day) {
    if (year < 0 || month < 1 || month > 12 || day < 1 || day > 31) {
      return Optional.empty();
    }
    try {
      return Optional.of(LocalDate.of(year, month, day));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static int month(String part) {
    return MONTHS.getOrDefault(part, 0);
  }

  private static boolean isWeekday(String part) {
    return WEEKDAYS.contains(part);
  }

  private static Map<String, Integer> months() {
    Map<String, Integer> months = new HashMap<>();
    for (Month month : Month.values()) {
      String full = month.getDisplayName(TextStyle.FULL, Locale.ENGLISH).toLowerCase(Locale.ROOT);
      months.put(full, month.getValue());
      months.put(full.substring(0, 3), month.getValue());
    }
    months.put("sept", Month.SEPTEMBER.getValue());
    return months;
  }

  private static Set<String> weekdays() {
    Set<String> days = new HashSet<>();
    for (DayOfWeek day : DayOfWeek.values()) {
      days.add(day.getDisplayName(TextStyle.FULL, Locale.ENGLISH).toLowerCase(Locale.ROOT));
    }
    return days;
  }

  private static boolean isOrdinal(String part) {
    return part.equals("st") || part.equals("nd") || part.equals("rd") || part.equals("th");
  }

  private static boolean isDay(String part) {
    return part.length() <= 2 && isNumber(part);
  }

  private static boolean isNumber(String part) {
    return isFigure(part.charAt(0));
  }

  private static boolean isFigure(char c) {
    return c >= '0' && c <= '9';
  }

  private static int number(String part) {
    return part.length() > 8 ? -1 : Integer.parseInt(part);
  }
}
