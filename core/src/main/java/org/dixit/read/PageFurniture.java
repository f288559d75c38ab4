package org.dixit.read;

import java.util.Locale;
import java.util.regex.Pattern;
import org.dixit.text.Glyphs;

/** Lines of a record that belong to the page, the clock or the minutes and not to a speaker. */
final class PageFurniture {
  private static final int CENTRED = 12;

  /** {@code 12.45 pm}, as clocks are written in Westminster. */
  private static final Pattern DOTTED_CLOCK =
      Pattern.compile("\\d{1,2}[.]\\d{2} ?[ap][.]?m[.]?", Pattern.CASE_INSENSITIVE);

  /** {@code S/2021/456} alone on its line. */
  private static final Pattern SYMBOL = Pattern.compile("[ASE]/\\d{4}/\\d{1,5}");

  private PageFurniture() {}

  /** Whether the line {@code [start, end)} of {@code text} was spoken by nobody. */
  static boolean isFurniture(String text, int start, int end) {
    String line = strip(text, start, end);
    if (line.isEmpty()) {
      return false;
    }
    char first = line.charAt(0);
    if (isRule(line) || isEndMark(line) || isCentred(text, start, end)) {
      return true;
    }
    if (first >= '0' && first <= '9') {
      return isClock(line)
          || DOTTED_CLOCK.matcher(line).matches()
          || isPageNumber(TextLines.collapse(line))
          || isJobNumber(line)
          || isRunningHead(line)
          || isNumberAlone(text, start, end);
    }
    return isRunningHead(line) || isPage(line) || RecordNarrative.isNarrative(line);
  }

  /** {@code END 3:10 P.M. EDT}, {@code ###}: nothing after it was said. */
  static boolean isEndMark(String line) {
    if (line.equals("###") || line.equals("# # #") || line.equals("-30-")) {
      return true;
    }
    String bare = line.startsWith("-") ? line.replace("-", "").strip() : line;
    if (!bare.startsWith("END")) {
      return false;
    }
    String rest = bare.substring(3).strip();
    return rest.isEmpty() || isClock(rest);
  }

  /** {@code 3:10 P.M. EDT}. */
  static boolean isClock(String line) {
    int time = TextLines.timeEnd(line, 0, line.length());
    if (time == 0) {
      return false;
    }
    String rest = line.substring(time).replace(".", "").strip().toUpperCase(Locale.ROOT);
    if (rest.isEmpty()) {
      return true;
    }
    boolean half = rest.startsWith("AM") || rest.startsWith("PM");
    return half && rest.length() <= 16 && rest.chars().allMatch(PageFurniture::isZone);
  }

  private static boolean isZone(int c) {
    return Character.isLetter(c) || c == ' ' || c == '(' || c == ')';
  }

  private static boolean isRule(String line) {
    return line.length() > 2 && line.chars().allMatch(c -> "-_*=# ".indexOf(c) >= 0);
  }

  /** {@code 2/12 19-14554}: the page of a record in several pages. */
  private static boolean isPageNumber(String line) {
    int slash = line.indexOf('/');
    return slash > 0
        && slash < 4
        && line.length() < 30
        && line.chars().allMatch(c -> Character.isDigit(c) || c == '/' || c == '-' || c == ' ');
  }

  /** A heading in capitals, or a time, far from the margin where speech begins. */
  private static boolean isCentred(String text, int start, int end) {
    int at = start;
    while (at < end && text.charAt(at) == ' ') {
      at++;
    }
    boolean lower = text.substring(at, end).chars().anyMatch(Character::isLowerCase);
    return at - start >= CENTRED
        && at < end
        && (!lower && isBlankBefore(text, start) || text.startsWith("{time}", at));
  }

  /** A page's or a column's number between empty lines. */
  private static boolean isNumberAlone(String text, int start, int end) {
    String line = text.substring(start, end).strip();
    boolean number = line.length() < 5 && line.chars().allMatch(Character::isDigit);
    return number && isBlankBefore(text, start) && isBlankBehind(text, end);
  }

  private static boolean isBlankBefore(String text, int start) {
    int at = start - 1;
    int breaks = 0;
    while (at >= 0 && isBlank(text.charAt(at)) && breaks < 2) {
      breaks += text.charAt(at) == '\n' ? 1 : 0;
      at--;
    }
    return breaks > 1;
  }

  private static boolean isBlankBehind(String text, int end) {
    int at = end;
    int breaks = 0;
    while (at < text.length() && isBlank(text.charAt(at)) && breaks < 2) {
      breaks += text.charAt(at) == '\n' ? 1 : 0;
      at++;
    }
    return breaks > 1 || at == text.length();
  }

  /** {@code 19-14554 (E)}. */
  private static boolean isJobNumber(String line) {
    int at = 0;
    while (at < line.length() && (Character.isDigit(line.charAt(at)) || line.charAt(at) == '-')) {
      at++;
    }
    boolean number = at == 8 && line.charAt(2) == '-';
    return number
        && line.length() < 20
        && !line.substring(at).chars().anyMatch(Character::isLowerCase);
  }

  /** {@code S/PV.8529 ... 20/05/2019}. */
  private static boolean isRunningHead(String line) {
    int symbol = line.indexOf("/PV.");
    if (SYMBOL.matcher(line).matches()) {
      return true;
    }
    return symbol > 0 && line.length() < 100 && (symbol < 10 || line.length() - symbol < 16);
  }

  /** {@code Page 3 of 12}, {@code *1914554*}. */
  private static boolean isPage(String line) {
    if (line.charAt(0) == '*' && line.length() == 9 && line.endsWith("*")) {
      return line.substring(1, 8).chars().allMatch(Character::isDigit);
    }
    return line.regionMatches(true, 0, "page ", 0, 5)
        && line.length() < 20
        && line.substring(5)
            .replace(" of ", "")
            .chars()
            .allMatch(c -> c == ' ' || Character.isDigit(c));
  }

  private static String strip(String text, int start, int end) {
    int from = start;
    int to = end;
    while (from < to && isBlank(text.charAt(from))) {
      from++;
    }
    while (to > from && isBlank(text.charAt(to - 1))) {
      to--;
    }
    return text.substring(from, to);
  }

  private static boolean isBlank(char c) {
    return Glyphs.isSpace(c);
  }
}
