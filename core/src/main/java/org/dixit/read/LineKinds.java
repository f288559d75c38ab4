package org.dixit.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.dixit.Span;
import org.dixit.text.Glyphs;
import org.dixit.text.Lexicon;

/** Tells by its words alone what a single line of an article is for. Immutable. */
final class LineKinds {
  private static final int LONGEST = 900;
  private static final int LONGEST_CREDIT = 120;
  private static final int CREDIT_WORDS = 14;
  private static final int BYLINE_WORDS = 16;
  private static final Set<String> BETWEEN_NAMES =
      Set.of("and", "of", "the", "for", "in", "at", "de", "van", "von", "der", "al", "bin", "la");

  private static final Pattern BETWEEN = Pattern.compile("[\\s,&]+");

  private record Phrase(String words, int limit) {}

  /** By their first letter. */
  private final Map<Character, List<Phrase>> noteStarts = new HashMap<>();

  private final List<Phrase> noteInsides = new ArrayList<>();
  private final List<Phrase> noteEnds = new ArrayList<>();
  private final Set<String> noteLines = new HashSet<>();
  private final Map<Character, List<Phrase>> creditStarts = new HashMap<>();
  private final Set<String> agencies = new HashSet<>();
  private final List<String> houses = new ArrayList<>();

  LineKinds() {
    for (Lexicon.Row row : Lexicon.of(LineKinds.class, "lines.tsv")) {
      Phrase phrase = new Phrase(row.get("phrase"), Integer.parseInt(row.get("words")));
      boolean note = row.get("kind").equals("NOTE");
      switch (row.get("where")) {
        case "start" ->
            (note ? noteStarts : creditStarts)
                .computeIfAbsent(phrase.words().charAt(0), c -> new ArrayList<>())
                .add(phrase);
        case "inside" -> noteInsides.add(phrase);
        case "end" -> noteEnds.add(phrase);
        case "line" -> noteLines.add(phrase.words());
        case "agency" -> agencies.add(phrase.words());
        case "house" -> houses.add(phrase.words());
        default -> throw new IllegalStateException("no such place: " + row.get("where"));
      }
    }
  }

  /** Whether the line at {@code span} is never part of a paragraph that runs over several lines. */
  boolean standsAlone(String text, Span span) {
    if (span.length() > LONGEST_CREDIT) {
      return false;
    }
    String line = span.in(text);
    return isCredit(line)
        || isAgency(line)
        || isByline(line)
        || isNoteLine(line)
        || Dates.isDateLine(line);
  }

  private boolean isNoteLine(String line) {
    String plain = plain(line);
    return noteLines.contains(withoutStop(plain));
  }

  /**
   * Whether {@code block} is boilerplate, a correction or a pointer elsewhere.
   *
   * @param isLate whether it is among the last blocks, where authors are presented
   */
  boolean isNote(String block, boolean isLate) {
    if (block.length() > LONGEST) {
      return false;
    }
    String line = folded(block);
    String plain = line.toLowerCase(Locale.ROOT);
    if (noteLines.contains(withoutStop(plain))) {
      return true;
    }
    int words = words(plain, new Span(0, plain.length()));
    return starts(noteStarts, line, words)
        || noteInsides.stream().anyMatch(p -> words <= p.limit() && plain.contains(p.words()))
        || (isLate
            && !hasMarks(block)
            && noteEnds.stream().anyMatch(p -> words <= p.limit() && plain.contains(p.words())));
  }

  /** Whether {@code line} says who made a picture. */
  boolean isCredit(String line) {
    if (line.length() > LONGEST_CREDIT) {
      return false;
    }
    String bare = withoutStop(unwrapped(line.strip()));
    String folded = folded(bare);
    if (words(bare, new Span(0, bare.length())) > CREDIT_WORDS || isSentence(line)) {
      return false;
    }
    return starts(creditStarts, folded, 0) || isNameAndHouse(bare);
  }

  /** Whether {@code line} is the name of an agency and no more. */
  boolean isAgency(String line) {
    return line.length() < LONGEST_CREDIT && agencies.contains(withoutStop(plain(line)));
  }

  /** A name and, behind a stroke or "via", who spread the picture. */
  private boolean isNameAndHouse(String line) {
    if (line.indexOf('/') < 0 && line.indexOf('|') < 0 && !line.contains(" via ")) {
      return false;
    }
    String[] parts = line.split("[/|]| via ");
    if (parts.length < 2) {
      return false;
    }
    String house = parts[parts.length - 1].strip();
    String name = parts[0].strip();
    return isHouse(house) ? isNames(name) || isHouse(name) : isHouse(name) && isNames(house);
  }

  private boolean isHouse(String name) {
    String plain = plain(name);
    return agencies.contains(plain)
        || (!name.isEmpty()
            && Character.isUpperCase(name.charAt(0))
            && houses.stream().anyMatch(h -> plain.endsWith(" " + h)))
        || houses.contains(plain);
  }

  /** A line of the kind "Name Surname / House" whose house nobody knows. */
  boolean isLikelyCredit(String line) {
    if (line.length() > LONGEST_CREDIT || isSentence(line)) {
      return false;
    }
    int cut = line.lastIndexOf('/');
    return cut > 0
        && line.substring(0, cut).strip().indexOf(' ') > 0
        && isNames(line.substring(0, cut))
        && isNames(line.substring(cut + 1));
  }

  /** Whether {@code line} says who wrote the article. */
  boolean isByline(String line) {
    String bare = line.strip();
    if (bare.length() > LONGEST_CREDIT || !bare.regionMatches(true, 0, "by ", 0, 3)) {
      return false;
    }
    boolean heads = bare.charAt(0) == 'B' && !bare.endsWith(".") && !hasMarks(bare);
    String names = bare.substring(3).split("[,|(\u2014\u2013]")[0];
    return heads
        && words(bare, new Span(0, bare.length())) <= BYLINE_WORDS
        && names.strip().indexOf(' ') > 0
        && isNames(names);
  }

  /** The names in a byline. */
  static String authors(String byline) {
    String line = byline.strip().replaceAll("\\s+", " ");
    return line.regionMatches(true, 0, "by ", 0, 3) ? line.substring(3).strip() : line;
  }

  /** Whether every word is a name or stands between names, and there are few. */
  static boolean isNames(String words) {
    int count = 0;
    for (String word : BETWEEN.split(words.strip())) {
      if (word.isEmpty() || BETWEEN_NAMES.contains(word)) {
        continue;
      }
      int at = word.charAt(0) == '(' ? 1 : 0;
      if (at >= word.length() || !Character.isUpperCase(word.codePointAt(at))) {
        return false;
      }
      count++;
    }
    return count > 0 && count <= 8;
  }

  private static boolean hasMarks(String line) {
    return line.chars().anyMatch(c -> Glyphs.isDoubleMark((char) c)) || line.contains("''");
  }

  /** A full stop, and before it more words than a credit has. */
  private boolean isSentence(String line) {
    String bare = line.strip();
    return bare.endsWith(".") && words(bare, new Span(0, bare.length())) > 5;
  }

  /** How many words stand at {@code span}, cut at white space. */
  int words(String text, Span span) {
    int words = 0;
    boolean inside = false;
    for (int i = span.start(); i < span.end(); i++) {
      boolean space = Glyphs.isSpace(text.charAt(i));
      words += !space && !inside ? 1 : 0;
      inside = !space;
    }
    return words;
  }

  private static boolean starts(Map<Character, List<Phrase>> starts, String line, int words) {
    if (line.isEmpty()) {
      return false;
    }
    for (Phrase p : starts.getOrDefault(Character.toLowerCase(line.charAt(0)), List.of())) {
      if (words <= p.limit() && starts(line, p.words())) {
        return true;
      }
    }
    return false;
  }

  /** Whether {@code line} begins with the phrase; a phrase in "by" wants a name after it. */
  private static boolean starts(String line, String phrase) {
    int end = phrase.length();
    if (!line.regionMatches(true, 0, phrase, 0, end)) {
      return false;
    }
    if (phrase.endsWith(" by")) {
      return end + 1 < line.length() && Character.isUpperCase(line.charAt(end + 1));
    }
    return end == line.length()
        || !Character.isLetterOrDigit(phrase.charAt(end - 1))
        || !Character.isLetterOrDigit(line.charAt(end));
  }

  private static String plain(String line) {
    return folded(line).toLowerCase(Locale.ROOT);
  }

  /** Straight apostrophes, single spaces, nothing but words in front. */
  private static String folded(String line) {
    StringBuilder plain = new StringBuilder(line.length());
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (Glyphs.isSpace(c)) {
        if (plain.length() > 0 && plain.charAt(plain.length() - 1) != ' ') {
          plain.append(' ');
        }
      } else if (plain.length() > 0 || (c != '(' && c != '[' && c != '*' && !Glyphs.isDash(c))) {
        plain.append(Glyphs.isApostrophe(c) ? '\'' : c);
      }
    }
    return plain.toString().strip();
  }

  private static String withoutStop(String line) {
    int end = line.length();
    while (end > 0 && (line.charAt(end - 1) == '.' || line.charAt(end - 1) == ':')) {
      end--;
    }
    return line.substring(0, end);
  }

  private static String unwrapped(String line) {
    boolean wrapped =
        line.length() > 2
            && (line.startsWith("(") && line.endsWith(")")
                || line.startsWith("[") && line.endsWith("]"));
    return wrapped ? line.substring(1, line.length() - 1) : line;
  }
}
