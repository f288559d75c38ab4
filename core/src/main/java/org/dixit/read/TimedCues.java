package org.dixit.read;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the cues of WebVTT (W3C Candidate Recommendation, 4 April 2019) and SubRip files. Numbers,
 * times, notes, styles and marks of layout are left out; what roll-up captions show twice is read
 * once. Work is linear in the text.
 */
final class TimedCues {
  private static final Pattern TIMES =
      Pattern.compile(
          "\\s*(?:\\d{1,4}:)?\\d{1,2}:\\d{2}[.,]\\d{1,3}\\s+-->\\s+(?:\\d{1,4}:)?\\d{1,2}:\\d{2}[.,]"
              + "\\d{1,3}.*");
  private static final Pattern VOICE = Pattern.compile("<v(?:\\.[^\\s>]*)?\\s+([^>]*)>");
  private static final Pattern TAG =
      Pattern.compile("</?[a-zA-Z0-9:.\\s-][^<>]{0,200}>|<[0-9:.]+>");
  private static final Pattern NAMED =
      Pattern.compile("(?:>>\\s*|-\\s+)?([\\p{Lu}][\\p{Lu}\\p{N} .'\u2019-]{1,40}):\\s+(.*)");
  private static final Pattern TURN = Pattern.compile("(?:>>+|-)\\s*(.*)");

  private final List<Said> cues = new ArrayList<>();
  private String label = "";
  private String before = "";

  private TimedCues() {}

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
    TimedCues reader = new TimedCues();
    boolean inside = false;
    for (String line : (Iterable<String>) text.lines()::iterator) {
      if (TIMES.matcher(line).matches()) {
        inside = true;
      } else if (line.isBlank()) {
        inside = false;
      } else if (inside) {
        reader.line(line.strip());
      }
    }
    return reader.cues;
  }

  private void line(String line) {
    Matcher voice = VOICE.matcher(line);
    if (voice.find()) {
      label = plain(voice.group(1));
    }
    String words = plain(line);
    Matcher named = NAMED.matcher(words);
    Matcher turn = TURN.matcher(words);
    if (named.matches()) {
      label = named.group(1).strip();
      words = named.group(2);
    } else if (turn.matches()) {
      label = "";
      words = turn.group(1);
      before = "";
    }
    boolean again = words.equals(before);
    before = words;
    if (!words.isEmpty() && !again) {
      cues.add(new Said(label, words));
    }
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
