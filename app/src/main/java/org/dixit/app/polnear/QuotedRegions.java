package org.dixit.app.polnear;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.dixit.Span;

/**
 * What stands between quotation marks, as the scorer sees it. It knows nothing of Dixit's own
 * reading of marks: a judge must not be built from the judged. Every line is read by itself; a
 * directed mark that stands the wrong way round is read by its surroundings; a quotation still open
 * at the end of its line runs to it if the next line begins with a mark, or if it opened where
 * quotations open. Single marks count outside double ones only.
 */
final class QuotedRegions {
  private static final String OPENING = "“„«";
  private static final String CLOSING = "”»";
  private static final char STRAIGHT = '"';
  private static final int LONGEST_SINGLE = 400;
  private static final Pattern OPENS_SPEECH =
      Pattern.compile(
          "(^|[.!?…][”\"’)]?[\\s\\p{Z}]+|[,:][\\s\\p{Z}]+)[“„«\"`']{1,2}$", Pattern.DOTALL);
  private static final Pattern BETTER_END =
      Pattern.compile("[.,!?\\p{L}\\p{N}_]['’](?![\\p{L}\\p{N}_])");

  private final String text;
  private final List<Span> regions = new ArrayList<>();

  private QuotedRegions(String text) {
    this.text = text;
  }

  /** The regions of {@code text} without their marks, the outermost only, in order. */
  static List<Span> of(String text) {
    QuotedRegions finder = new QuotedRegions(text);
    List<Span> lines = finder.lines();
    for (int i = 0; i < lines.size(); i++) {
      String next = i + 1 < lines.size() ? strip(lines.get(i + 1).in(text)) : "";
      finder.read(lines.get(i), next);
    }
    finder.regions.sort(null);
    return finder.regions;
  }

  private List<Span> lines() {
    List<Span> lines = new ArrayList<>();
    for (int start = 0; start <= text.length(); ) {
      int end = text.indexOf('\n', start);
      end = end < 0 ? text.length() : end;
      if (!strip(text.substring(start, end)).isEmpty()) {
        lines.add(new Span(start, end));
      }
      start = end + 1;
    }
    return lines;
  }

  private static String strip(String line) {
    int start = 0;
    while (start < line.length() && isSpace(line.charAt(start))) {
      start++;
    }
    return line.substring(start);
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u0085';
  }

  private static boolean isWord(char c) {
    return Character.isLetterOrDigit(c);
  }

  private void read(Span line, String next) {
    List<Span> doubles = doubles(line, next);
    regions.addAll(doubles);
    regions.addAll(singles(line, doubles));
  }

  /**
   * How many characters the mark at {@code i} has: two for '' and ``, one for others, else none.
   */
  private int markAt(int i) {
    if (text.startsWith("''", i) || text.startsWith("``", i)) {
      return 2;
    }
    char c = text.charAt(i);
    return OPENING.indexOf(c) >= 0 || CLOSING.indexOf(c) >= 0 || c == STRAIGHT ? 1 : 0;
  }

  private List<Span> doubles(Span line, String next) {
    List<Span> found = new ArrayList<>();
    int start = -1;
    for (int i = line.start(); i < line.end(); ) {
      int n = markAt(i);
      if (n == 0) {
        i++;
        continue;
      }
      Mark mark = new Mark(line, i, n);
      if (start < 0) {
        start = mark.mayOpen() ? i + n : -1;
      } else if (mark.closes()) {
        found.add(new Span(start, i));
        start = -1;
      } else if (mark.reopens()) {
        start = i + n;
      }
      i += n;
    }
    if (start >= 0 && goesOn(line, start, next)) {
      found.add(new Span(start, line.end()));
    }
    return found;
  }

  private boolean goesOn(Span line, int start, String next) {
    boolean marked =
        !next.isEmpty()
            && (OPENING.indexOf(next.charAt(0)) >= 0
                || next.charAt(0) == STRAIGHT
                || next.startsWith("''")
                || next.startsWith("``"));
    return marked || OPENS_SPEECH.matcher(text.substring(line.start(), start)).find();
  }

  /** One double mark with what stands beside it. */
  private final class Mark {
    private final char glyph;
    private final char before;
    private final char after;
    private final boolean likeOpening;
    private final boolean likeClosing;

    Mark(Span line, int i, int n) {
      glyph = n == 2 ? STRAIGHT : text.charAt(i);
      before = i > line.start() ? text.charAt(i - 1) : ' ';
      after = i + n < line.end() ? text.charAt(i + n) : ' ';
      likeOpening = (isSpace(before) || "([{—–-‘'/".indexOf(before) >= 0) && !isSpace(after);
      likeClosing = !isSpace(before) && (!isWord(after) || CLOSING.indexOf(glyph) >= 0);
    }

    boolean mayOpen() {
      if (OPENING.indexOf(glyph) >= 0) {
        return true;
      }
      if (glyph == STRAIGHT) {
        return !isSpace(after) && !(Character.isDigit(before) && !Character.isLetter(after));
      }
      return likeOpening && !likeClosing;
    }

    boolean closes() {
      if (CLOSING.indexOf(glyph) >= 0) {
        return true;
      }
      if (glyph == STRAIGHT) {
        return !reopens();
      }
      return isSpace(after) || !isSpace(before) && !isWord(after);
    }

    /** A straight mark that opens although the one before it was never closed. */
    boolean reopens() {
      return glyph == STRAIGHT && likeOpening && !likeClosing && isSpace(before);
    }
  }

  private List<Span> singles(Span line, List<Span> doubles) {
    List<Span> found = new ArrayList<>();
    int at = 0;
    for (int i = line.start(); i < line.end(); i++) {
      while (at < doubles.size() && i >= doubles.get(at).end()) {
        at++;
      }
      if (at < doubles.size() && doubles.get(at).contains(i)) {
        i = doubles.get(at).end() - 1;
        continue;
      }
      if (opensSingle(line, i)) {
        int limit = Math.min(line.end(), i + LONGEST_SINGLE);
        if (at < doubles.size() && doubles.get(at).start() > i) {
          limit = Math.min(limit, doubles.get(at).start());
        }
        int end = singleEnd(line, i, limit);
        if (end > 0) {
          found.add(new Span(i + 1, end));
          i = end;
        }
      }
    }
    return found;
  }

  private boolean opensSingle(Span line, int i) {
    if (text.charAt(i) != '\'' && text.charAt(i) != '‘') {
      return false;
    }
    boolean free =
        i == line.start()
            || isSpace(text.charAt(i - 1))
            || "([{—–/".indexOf(text.charAt(i - 1)) >= 0;
    return free && i + 1 < line.end() && Character.isLetter(text.charAt(i + 1));
  }

  private int singleEnd(Span line, int open, int limit) {
    for (int j = open + 2; j < limit; j++) {
      char c = text.charAt(j);
      boolean mark = c == '\'' || c == '’';
      boolean closes =
          mark
              && !isSpace(text.charAt(j - 1))
              && (j + 1 >= line.end() || !isWord(text.charAt(j + 1)));
      if (closes && !isPossessive(j, limit)) {
        return j;
      }
    }
    return -1;
  }

  /** "the workers' rights": no end while a better one follows. */
  private boolean isPossessive(int j, int limit) {
    boolean plural =
        text.charAt(j - 1) == 's'
            && j + 2 < text.length()
            && text.charAt(j + 1) == ' '
            && text.charAt(j + 2) >= 'a'
            && text.charAt(j + 2) <= 'z';
    return plural && BETTER_END.matcher(text.substring(j + 1, limit)).find();
  }
}
