package org.dixit.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the cues of WebVTT (W3C Candidate Recommendation, 4 April 2019) and SubRip files. Numbers,
 * notes, styles, songs and marks of layout are left out; what roll-up captions show twice is read
 * once. A voice ends with its cue, a name in capitals holds until the next. Work is linear in the
 * text.
 */
final class TimedCues {
  private static final Pattern TIMES =
      Pattern.compile(
          "\\s*((?:\\d{1,4}:)?\\d{1,2}:\\d{2})[.,]\\d{1,3}\\s+-->\\s+(?:\\d{1,4}:)?\\d{1,2}:\\d{2}[.,]"
              + "\\d{1,3}.*");
  private static final Pattern VOICE = Pattern.compile("<v(?:\\.[^\\s>]*)?\\s+([^>]*)>");
  private static final Pattern VOICES = Pattern.compile("(?<!^)(?=<v[.\\s])");
  private static final Pattern TAG =
      Pattern.compile("</?[a-zA-Z0-9:.\\s-][^<>]{0,200}>|<[0-9:.]+>|\\{\\\\[^}]{0,40}\\}");
  private static final Pattern TURN = Pattern.compile("(>>+|-(?!-))\\s*(.*)");
  private static final Pattern NAMED =
      Pattern.compile("(\\p{Lu}[\\p{Lu}\\p{N} .'\u2019-]{1,40}):\\s+(.*)");
  private static final Pattern TITLED =
      Pattern.compile(
          "(\\p{Lu}\\p{Ll}[\\p{L}.'\u2019-]*(?: \\p{Lu}[\\p{L}.'\u2019-]*){1,3}):\\s+(.*)");
  private static final Pattern NOTED = Pattern.compile("\\((\\p{Lu}[\\p{Lu} ]{2,40})\\)\\s+(.*)");
  private static final Pattern SONG =
      Pattern.compile("[\u266a\u266b#].*[\u266a\u266b#]|[\u266a\u266b].*");
  private static final int FEWEST_ROLLS = 2;

  /** No caption shows more lines at once. */
  private static final int MOST_ROLLED = 8;

  /** A cue: when it comes up, and its lines. */
  private record Cue(String time, List<String> lines) {}

  private final List<Said> said = new ArrayList<>();
  private final Set<String> names = new HashSet<>();
  private final boolean shouted;
  private String label = "";
  private boolean voiced;

  private TimedCues(List<Cue> cues) {
    long capitals = 0;
    long small = 0;
    Map<String, Integer> titled = new HashMap<>();
    for (Cue cue : cues) {
      for (String line : cue.lines()) {
        capitals += line.chars().filter(Character::isUpperCase).count();
        small += line.chars().filter(Character::isLowerCase).count();
        learn(line, titled);
      }
    }
    shouted = capitals > small;
  }

  private void learn(String line, Map<String, Integer> titled) {
    Matcher voice = VOICE.matcher(line);
    if (voice.find()) {
      names.add(plain(voice.group(1)));
    }
    Matcher turn = TURN.matcher(plain(line));
    Matcher named = NAMED.matcher(turn.matches() ? turn.group(2) : "");
    if (named.matches()) {
      names.add(named.group(1).strip());
    }
    Matcher title = TITLED.matcher(plain(line));
    if (title.matches() && titled.merge(title.group(1), 1, Integer::sum) > 1) {
      names.add(title.group(1));
    }
  }

  /** Whether {@code text} is of such a file. */
  static boolean isTimed(String text) {
    if (text.startsWith("WEBVTT")) {
      return true;
    }
    String[] head = text.substring(0, Math.min(text.length(), 400)).strip().split("\\R", 3);
    return head.length > 1
        && head[0].strip().matches("\\d{1,6}")
        && TIMES.matcher(head[1]).matches();
  }

  /** The words of {@code text} in order. */
  static List<Said> read(String text) {
    List<Cue> cues = new ArrayList<>();
    Cue open = null;
    for (String line : (Iterable<String>) text.lines()::iterator) {
      Matcher times = TIMES.matcher(line);
      if (times.matches()) {
        open = new Cue(times.group(1), new ArrayList<>());
        cues.add(open);
      } else if (line.isBlank()) {
        open = null;
      } else if (open != null) {
        open.lines().addAll(List.of(VOICES.split(line.strip())));
      }
    }
    return said(cues);
  }

  /** The words of cues of another file: each with its time, one line each. */
  static List<Said> read(List<Said> lines) {
    return said(lines.stream().map(s -> new Cue(s.time().orElse(""), List.of(voiced(s)))).toList());
  }

  private static String voiced(Said said) {
    return said.label().isEmpty() ? said.words() : "<v " + said.label() + ">" + said.words();
  }

  private static List<Said> said(List<Cue> cues) {
    TimedCues reader = new TimedCues(cues);
    int rolls = 0;
    for (int i = 1; i < cues.size(); i++) {
      int again = again(cues.get(i - 1), cues.get(i));
      rolls += again > 0 && again < cues.get(i).lines().size() ? 1 : 0;
    }
    for (int i = 0; i < cues.size(); i++) {
      int again = i == 0 ? 0 : again(cues.get(i - 1), cues.get(i));
      boolean whole = again == cues.get(i).lines().size();
      reader.cue(cues.get(i), whole && rolls < FEWEST_ROLLS ? 0 : again);
    }
    return reader.said;
  }

  /** How many lines at the top of {@code cue} are those at the bottom of the one before. */
  private static int again(Cue before, Cue cue) {
    int most = Math.min(MOST_ROLLED, Math.min(before.lines().size(), cue.lines().size()));
    for (int n = most; n > 0; n--) {
      List<String> bottom =
          before.lines().subList(before.lines().size() - n, before.lines().size());
      if (bare(bottom).equals(bare(cue.lines().subList(0, n)))) {
        return n;
      }
    }
    return 0;
  }

  private static List<String> bare(List<String> lines) {
    return lines.stream().map(TimedCues::bare).toList();
  }

  /** The words of a line without who says them. */
  private static String bare(String line) {
    String words = plain(line);
    Matcher turn = TURN.matcher(words);
    words = turn.matches() ? turn.group(2) : words;
    Matcher named = NAMED.matcher(words);
    return named.matches() ? named.group(2) : words;
  }

  private void cue(Cue cue, int from) {
    if (voiced) {
      label = "";
      voiced = false;
    }
    for (String line : cue.lines().subList(from, cue.lines().size())) {
      line(line, cue.time());
    }
  }

  private void line(String line, String time) {
    Matcher voice = VOICE.matcher(line);
    if (voice.find()) {
      label = plain(voice.group(1));
      voiced = true;
    }
    String words = plain(line);
    Matcher turn = TURN.matcher(words);
    boolean marked = turn.matches();
    if (marked) {
      label = "";
      words = turn.group(2);
    }
    for (Pattern pattern : List.of(NAMED, TITLED, NOTED)) {
      Matcher named = pattern.matcher(words);
      if (named.matches() && isName(named.group(1).strip(), pattern, marked)) {
        label = named.group(1).strip();
        voiced = false;
        words = named.group(2);
        break;
      }
    }
    if (!words.isEmpty() && !SONG.matcher(words).matches()) {
      said.add(Said.at(label, words, marked, time));
    }
  }

  private boolean isName(String name, Pattern pattern, boolean marked) {
    if (TurnLabelWords.isBarred(name)) {
      return false;
    }
    boolean sure = pattern == NAMED ? !shouted : pattern == NOTED;
    return marked || names.contains(name) || sure && !StageNotes.isNote(name, false);
  }

  private static String plain(String line) {
    return TextLines.collapse(
        TAG.matcher(line)
            .replaceAll("")
            .replace("&lt;", "<")
            .replace("&gt;", ">")
            .replace("&nbsp;", " ")
            .replace("&lrm;", "")
            .replace("&rlm;", "")
            .replace("&amp;", "&"));
  }
}
