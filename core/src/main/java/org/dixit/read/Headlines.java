package org.dixit.read;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dixit.Span;

/** Tells headlines and datelines. */
final class Headlines {
  private static final int LONGEST = 220;
  private static final int WORDS = 28;
  private static final int SENTENCE_WORDS = 16;
  private static final int LONGER = 2;
  private static final Set<String> PAST = Set.of("said", "told", "was", "were", "had", "did");

  /** A place in capitals, further places, a day, an agency in brackets, a dash. */
  private static final Pattern DATELINE =
      Pattern.compile(
          "(?:\\p{Lu}[\\p{Lu}.'\u2019-]{2,}(?: \\p{Lu}[\\p{Lu}.'\u2019-]+){0,4}"
              + "(?:, \\p{Lu}[\\p{L}.]*(?: \\p{Lu}[\\p{L}.]*){0,3}){0,3}(?:,? \\d{1,2})?"
              + "(?: \\([\\p{L}\\d ,.]{2,40}\\))?|\\([A-Z][\\p{L} ]{1,30}\\))"
              + " ?(?:--|[\u2012-\u2015-]) ?");

  private Headlines() {}

  /**
   * Whether the first block of a story is its headline.
   *
   * @param next the block after it
   * @param longest the longer of the two blocks after it
   */
  static boolean isHeadline(String block, String next, int longest, LineKinds kinds) {
    int words = kinds.words(block, new Span(0, Math.min(block.length(), LONGEST)));
    if (block.length() > LONGEST || words > WORDS || next.isEmpty() || lines(block) > 2) {
      return false;
    }
    char last = block.charAt(block.length() - 1);
    if (last == ':' || last == ',' || last == ';') {
      return false;
    }
    if (!Lines.endsSentence(block, 0, block.length()) || isDeck(block)) {
      return true;
    }
    return isTitleCase(block)
        || kinds.isByline(next)
        || kinds.isNote(next, false)
        || Dates.isDateLine(next)
        || datelineEnd(next, new Span(0, next.length())) > 0
        || (words <= SENTENCE_WORDS && longest > LONGER * block.length() && isPresent(block));
  }

  /** A headline over a line that adds to it. */
  private static boolean isDeck(String block) {
    int end = block.indexOf('\n');
    return end > 0 && !Lines.endsSentence(block, 0, end);
  }

  private static long lines(String block) {
    return block.lines().count();
  }

  /** Whether most words of some length begin with a capital. */
  private static boolean isTitleCase(String block) {
    int long4 = 0;
    int capital = 0;
    for (String word : block.split("[^\\p{L}\\d'\u2019]+")) {
      if (word.length() > 3) {
        long4++;
        capital += Character.isLowerCase(word.charAt(0)) ? 0 : 1;
      }
    }
    return long4 > 1 && capital * 10 >= long4 * 7;
  }

  /** Whether nothing is told as past: headlines speak in the present tense. */
  private static boolean isPresent(String block) {
    for (String word : block.split("[^\\p{L}]+")) {
      if (PAST.contains(word)) {
        return false;
      }
    }
    return true;
  }

  /** Where the words at {@code span} begin that follow a dateline; its start where it has none. */
  static int datelineEnd(String text, Span span) {
    int limit = Math.min(span.end(), span.start() + 120);
    Matcher matcher = DATELINE.matcher(text).region(span.start(), limit);
    boolean found =
        matcher.lookingAt()
            && matcher.end() < limit
            && BlockTyper.opens(text.charAt(matcher.end()));
    return found && !isWord(matcher.group()) ? matcher.end() : span.start();
  }

  /** A hyphen inside a word is no dash. */
  private static boolean isWord(String group) {
    return group.endsWith("-") && !group.endsWith(" -") && !group.endsWith("--");
  }
}
