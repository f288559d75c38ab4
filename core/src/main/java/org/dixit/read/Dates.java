package org.dixit.read;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds days in short lines and in names of files. Compiled only when first asked. */
final class Dates {
  private static final int LONGEST = 200;
  private static final String MONTHS = "janfebmaraprmayjunjulaugsepoctnovdec";
  private static final String MONTH =
      "(Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?"
          + "|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)";
  private static final Pattern DAY =
      Pattern.compile(
          "(?<![0-9])(\\d{4})[-/](\\d{2})[-/](\\d{2})(?![0-9])"
              + "|\\b"
              + MONTH
              + "\\.? (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})\\b"
              + "|\\b(\\d{1,2})(?:st|nd|rd|th)?(?: of)? "
              + MONTH
              + "\\.?,? (\\d{4})\\b",
          Pattern.CASE_INSENSITIVE);

  private Dates() {}

  /** The first day that {@code line} names, as ISO 8601. */
  static Optional<String> find(String line) {
    Matcher matcher = DAY.matcher(line.substring(0, Math.min(line.length(), LONGEST)));
    while (matcher.find()) {
      Optional<String> day = day(matcher);
      if (day.isPresent()) {
        return day;
      }
    }
    return Optional.empty();
  }

  /**
   * Whether {@code line} names a day and little besides: a time, a weekday, when it was updated.
   */
  static boolean isDateLine(String line) {
    if (line.length() > LONGEST / 2 || line.chars().noneMatch(c -> c >= '0' && c <= '9')) {
      return false;
    }
    Matcher matcher = DAY.matcher(line);
    if (!matcher.find() || day(matcher).isEmpty()) {
      return false;
    }
    String rest = (line.substring(0, matcher.start()) + line.substring(matcher.end()));
    int words = 0;
    for (String word : rest.toLowerCase(Locale.ROOT).split("[^\\p{L}]+")) {
      if (word.length() > 4 && !isDateWord(word)) {
        words++;
      }
    }
    return words <= 1 && rest.length() < 60 && !rest.contains("\u201C") && !rest.contains("\"");
  }

  private static boolean isDateWord(String word) {
    return word.endsWith("day")
        || word.startsWith("publish")
        || word.startsWith("update")
        || word.startsWith("posted")
        || word.startsWith("modified")
        || word.startsWith("first");
  }

  private static Optional<String> day(Matcher matcher) {
    if (matcher.group(1) != null) {
      return day(matcher.group(1), Integer.parseInt(matcher.group(2)), matcher.group(3));
    }
    return matcher.group(4) != null
        ? day(matcher.group(6), month(matcher.group(4)), matcher.group(5))
        : day(matcher.group(9), month(matcher.group(8)), matcher.group(7));
  }

  private static int month(String name) {
    return MONTHS.indexOf(name.substring(0, 3).toLowerCase(Locale.ROOT)) / 3 + 1;
  }

  private static Optional<String> day(String year, int month, String dayOfMonth) {
    int day = Integer.parseInt(dayOfMonth);
    boolean real = month >= 1 && month <= 12 && day >= 1 && day <= 31;
    return real
        ? Optional.of(String.format(Locale.ROOT, "%s-%02d-%02d", year, month, day))
        : Optional.empty();
  }
}
