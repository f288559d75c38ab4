package org.dixit.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dixit.Span;
import org.dixit.text.Glyphs;

/**
 * Finds whatever looks like a label at the start of a line. Looks at no more than a fixed number of
 * characters of each line, so that the time is linear in the number of lines.
 */
final class TurnLabelScanner {
  private static final int REACH = 160;
  private static final int MAX_WORDS = 6;
  private static final Pattern INITIALED =
      Pattern.compile("(\\p{Lu}\\.\\s*)+\\p{Lu}[\\p{L}'’-]{2,}(\\s\\p{Lu}[\\p{L}'’.-]+)*");

  private static final Pattern STAMP =
      Pattern.compile("\\s*[(\\[](?:\\d{1,2}:)?\\d{1,2}:\\d{2}[)\\]]$");
  private static final Pattern BROKEN = Pattern.compile("(?<=\\p{L})-\\s*\\R\\s*(?=\\p{Lu})");
  private static final String MARKUP = "*_#>\\";

  private final String text;
  private final int limit;
  private final List<TurnLabel> labels = new ArrayList<>();
  private boolean timeAlone;

  private TurnLabelScanner(String text, Span body) {
    this.text = text;
    this.limit = body.end();
  }

  /**
   * The candidates of {@code text} inside {@code body}, in order.
   *
   * @param paragraphs whether every line is a paragraph of its own, as in a page of HTML
   */
  static List<TurnLabel> scan(String text, Span body, boolean paragraphs) {
    TurnLabelScanner scanner = new TurnLabelScanner(text, body);
    int at = body.start();
    boolean open = true;
    while (at < body.end()) {
      int end = TextLines.end(text, at, body.end());
      if (scanner.isFree(at)) {
        scanner.line(at, end, open);
      }
      scanner.timeAlone = TextLines.timeEnd(text, at, end) == end && end > at;
      open = paragraphs || TextLines.isFinished(text, at, end);
      at = TextLines.next(text, end);
    }
    return scanner.labels;
  }

  /** Whether the label before ended before {@code at}: one may run over a line's end. */
  private boolean isFree(int at) {
    return labels.isEmpty() || labels.get(labels.size() - 1).end() <= at;
  }

  private void line(int start, int end, boolean opensParagraph) {
    int at = skipMarkup(start, end);
    int afterTime = TextLines.timeEnd(text, at, end);
    boolean timed = afterTime > at;
    at = timed ? skipZone(skipMarkup(afterTime, end), end) : at;
    if (at >= end || !Character.isLetter(text.charAt(at))) {
      return;
    }
    if (press(start, at, end, opensParagraph)) {
      return;
    }
    int colon = colon(at, end);
    if (colon > 0) {
      named(start, at, colon, opensParagraph, timed);
    } else if (timed || timeAlone) {
      bare(start, at, end);
    } else {
      fullStop(start, at, end, opensParagraph);
    }
  }

  private int skipMarkup(int from, int end) {
    int at = from;
    while (at < end && (Glyphs.isSpace(text.charAt(at)) || MARKUP.indexOf(text.charAt(at)) >= 0)) {
      at++;
    }
    return at;
  }

  /** Past {@code P.M. EDT} after a time. */
  private int skipZone(int at, int end) {
    boolean half = text.startsWith("P.M.", at) || text.startsWith("A.M.", at);
    if (!half) {
      return at;
    }
    int zone = skipMarkup(Math.min(end, at + 4), end);
    int zoneEnd = zone;
    while (zoneEnd < end && Character.isUpperCase(text.charAt(zoneEnd))) {
      zoneEnd++;
    }
    boolean named = zoneEnd - zone > 1 && zoneEnd - zone < 5;
    return named ? skipMarkup(zoneEnd, end) : zone;
  }

  /**
   * {@code Q} and a gap; {@code Q.} or {@code A.}, and a gap or the end of the line. A lone {@code
   * A} and a gap begins too many sentences.
   */
  private boolean press(int start, int at, int end, boolean opensParagraph) {
    char letter = text.charAt(at);
    if (letter != 'Q' && letter != 'A') {
      return false;
    }
    boolean pointed = at + 1 < end && text.charAt(at + 1) == '.' && !isInitial(at, end);
    int after = pointed ? skipMarks(at + 2, end) : at + 1;
    int gap = after;
    while (gap < end && Glyphs.isSpace(text.charAt(gap))) {
      gap++;
    }
    int wide = gap - after;
    boolean label =
        pointed
            ? opensParagraph && (wide > 0 || gap == end)
            : letter == 'Q' && (wide > 1 || wide == 1 && opensParagraph);
    if (label) {
      String name = String.valueOf(letter);
      add(new Span(start, gap), name, TurnLabel.Form.PRESS, "", opensParagraph, false);
    }
    return label;
  }

  /** Whether the letter begins a name that is a label: {@code A. HOLT:}, {@code Q. B. Rowe:}. */
  private boolean isInitial(int at, int end) {
    int colon = colon(at, end);
    return colon > 0 && INITIALED.matcher(text.substring(at, colon)).matches();
  }

  /** Past the marks of print that close behind a label: {@code **Q.**}. */
  private int skipMarks(int from, int end) {
    int at = from;
    while (at < end && MARKUP.indexOf(text.charAt(at)) >= 0) {
      at++;
    }
    return at;
  }

  /** The colon that may end a label beginning at {@code at}, or -1. */
  private int colon(int at, int lineEnd) {
    int depth = 0;
    int end = Math.min(at + REACH, limit);
    boolean wrapped = false;
    for (int i = at; i < end; i++) {
      char c = text.charAt(i);
      if (i == lineEnd) {
        boolean broken =
            Glyphs.isHyphen(text.charAt(i - 1)) && Character.isLetter(text.charAt(i - 2));
        if (depth == 0 && !broken || wrapped) {
          return -1;
        }
        wrapped = true;
      } else if (c == '(') {
        depth++;
      } else if (c == ')') {
        depth--;
      } else if (c == ':' && depth == 0) {
        return i;
      } else if (depth == 0 && !isLabelSign(c)) {
        return -1;
      } else if (wrapped && TextLines.isBreak(c)) {
        return -1;
      }
    }
    return -1;
  }

  private static boolean isLabelSign(char c) {
    return Character.isLetterOrDigit(c)
        || Glyphs.isSpace(c)
        || Glyphs.isSingleMark(c)
        || ".,-&/#*_".indexOf(c) >= 0
        || Glyphs.isHyphen(c)
        || Character.getType(c) == Character.NON_SPACING_MARK;
  }

  private void named(int start, int at, int colon, boolean opensParagraph, boolean timed) {
    if (!endsLabel(colon)) {
      return;
    }
    String raw = unbroken(text.substring(at, colon));
    Matcher stamp = STAMP.matcher(raw);
    boolean clocked = stamp.find();
    raw = clocked ? raw.substring(0, stamp.start()) : raw;
    String note = languageNote(raw);
    String name = note.isEmpty() ? raw : raw.substring(0, raw.lastIndexOf('(')).strip();
    int end = skipMarkup(colon + 1, Math.min(limit, TextLines.end(text, colon, limit)));
    int time = TextLines.timeEnd(text, end, TextLines.end(text, end, limit));
    Optional<TurnLabel.Form> form = form(name);
    if (form.isPresent()) {
      boolean stamped = timed || clocked || time > end;
      add(new Span(start, Math.max(time, end)), name, form.get(), note, opensParagraph, stamped);
    }
  }

  /** A label without marks of print; a name that was cut at a hyphen is made whole. */
  private static String unbroken(String label) {
    String plain = BROKEN.matcher(label).replaceAll("-").replace("*", "").replace("_", "");
    return TextLines.collapse(plain);
  }

  /** Whether the sign after the colon lets a label end here: not {@code 12:55} nor {@code ://}. */
  private boolean endsLabel(int colon) {
    if (colon + 1 >= limit) {
      return true;
    }
    char after = text.charAt(colon + 1);
    char before = text.charAt(colon - 1);
    return !Character.isDigit(after)
        && after != '/'
        && after != '\\'
        && after != ':'
        && (!Character.isLetter(after) || Character.isUpperCase(before));
  }

  /** {@code 01:40 ROWE} alone on its line, or before words that are not in capitals. */
  private void bare(int start, int at, int end) {
    int stop = at;
    int words = 0;
    while (stop < end && words < MAX_WORDS) {
      int wordEnd = stop;
      while (wordEnd < end && !Glyphs.isSpace(text.charAt(wordEnd))) {
        wordEnd++;
      }
      String word = text.substring(stop, wordEnd);
      if (word.length() < 2 || !isCapitals(word)) {
        break;
      }
      words++;
      stop = skipMarkup(wordEnd, end);
    }
    if (words > 0) {
      String name = TextLines.collapse(text.substring(at, stop));
      add(new Span(start, stop), name, TurnLabel.Form.CAPITALS, "", true, true);
    }
  }

  /** {@code MS. HOLT. Thank you}: capitals, a title, and two spaces after the full stop. */
  private void fullStop(int start, int at, int end, boolean opensParagraph) {
    int reach = Math.min(end - 2, at + 60);
    for (int i = at + 4; i < reach; i++) {
      char c = text.charAt(i);
      if (Character.isLowerCase(c)) {
        return;
      }
      boolean gap = Glyphs.isSpace(text.charAt(i + 1)) && Glyphs.isSpace(text.charAt(i + 2));
      if (c == '.' && gap && opensParagraph) {
        String name = TextLines.collapse(text.substring(at, i));
        add(new Span(start, i + 1), name, TurnLabel.Form.FULL_STOP, "", true, false);
        return;
      }
    }
  }

  private void add(
      Span span,
      String name,
      TurnLabel.Form form,
      String note,
      boolean opensParagraph,
      boolean timed) {
    Optional<String> language =
        note.isEmpty() ? Optional.empty() : Optional.of(TurnLanguage.of(note).orElse("und"));
    labels.add(new TurnLabel(span, name, form, language, opensParagraph, timed, true));
  }

  private static String languageNote(String raw) {
    int open = raw.lastIndexOf('(');
    if (open <= 0 || !raw.endsWith(")")) {
      return "";
    }
    String note = raw.substring(open + 1, raw.length() - 1);
    return TurnLanguage.isNote(note) ? note : "";
  }

  /** How the words of {@code name} are printed; none if they cannot be a label. */
  static Optional<TurnLabel.Form> form(String name) {
    int comma = name.indexOf(',');
    int bracket = name.indexOf('(');
    int end = comma > 0 ? comma : name.length();
    String core = name.substring(0, bracket > 0 ? Math.min(end, bracket) : end).strip();
    String[] words = core.split(" ");
    if (core.isEmpty()
        || hasLowerDescription(name, comma)
        || words.length > MAX_WORDS
        || name.split(" ").length > 2 * MAX_WORDS) {
      return Optional.empty();
    }
    boolean capitals = false;
    boolean allCapitals = true;
    for (int i = 0; i < words.length; i++) {
      if (!isNameWord(words[i], i == 0 || i == words.length - 1)) {
        return Optional.empty();
      }
      boolean caps = isCapitals(words[i]);
      capitals |= caps;
      allCapitals &= caps || isParticle(words[i]) || Character.isDigit(words[i].charAt(0));
    }
    return Optional.of(
        capitals && allCapitals ? TurnLabel.Form.CAPITALS : TurnLabel.Form.TITLE_CASE);
  }

  /** Whether words after the comma are no office but go on as a sentence does. */
  private static boolean hasLowerDescription(String name, int comma) {
    if (comma < 0) {
      return false;
    }
    String rest = name.substring(comma + 1).strip();
    return rest.isEmpty() || Character.isLowerCase(rest.charAt(0));
  }

  private static boolean isNameWord(String word, boolean outer) {
    char first = word.charAt(0);
    if (Character.isDigit(first) && word.length() > 2) {
      return false;
    }
    if (!outer && isParticle(word)) {
      return true;
    }
    boolean opens = Character.isUpperCase(first) || Character.isDigit(first) || first == '#';
    boolean prefixed =
        word.length() > 2 && word.substring(1).chars().anyMatch(Character::isUpperCase);
    if (!opens && !prefixed && !(outer && isParticle(word) && word.length() > 1)) {
      return isUncased(first);
    }
    return !word.endsWith(".") || isAbbreviation(word);
  }

  /** Whether {@code c} belongs to a script without capitals. */
  private static boolean isUncased(char c) {
    return Character.isLetter(c) && !Character.isUpperCase(c) && !Character.isLowerCase(c);
  }

  private static boolean isAbbreviation(String word) {
    return word.length() <= 3
        || TurnLabelWords.isTitle(word)
        || word.equalsIgnoreCase("jr.")
        || word.chars().filter(c -> c == '.').count() > 1;
  }

  private static boolean isParticle(String word) {
    return switch (word.toLowerCase(Locale.ROOT)) {
      case "de",
          "del",
          "della",
          "der",
          "den",
          "di",
          "da",
          "dos",
          "du",
          "la",
          "le",
          "van",
          "von",
          "bin",
          "bint",
          "ibn",
          "al",
          "el",
          "y",
          "e",
          "of",
          "the",
          "and",
          "for",
          "&" ->
          true;
      default -> false;
    };
  }

  /** Whether {@code word} is in capitals; {@code McCAIN} and {@code O'NEIL} are. */
  static boolean isCapitals(String word) {
    int upper = 0;
    int lower = 0;
    char last = 0;
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (Character.isUpperCase(c)) {
        upper++;
        last = c;
      } else if (Character.isLowerCase(c)) {
        lower++;
        last = c;
      }
    }
    return upper > lower && Character.isUpperCase(last);
  }
}
