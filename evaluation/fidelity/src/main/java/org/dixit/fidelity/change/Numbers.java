package org.dixit.fidelity.change;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import org.dixit.fidelity.text.Line;

/** Other values. */
public final class Numbers {
  private static final Pattern BY_PERCENT =
      Pattern.compile("\\b(by (?:about |almost )?\\d[\\d.]*)(?: per ?cent|%)(?![\\w-]| per)");
  private static final Pattern BY_POINTS =
      Pattern.compile("\\b(by (?:about |almost )?\\d[\\d.]*) (?:percentage )?points(?![\\w-])");

  private Numbers() {}

  /** Two digits swapped, or one changed. */
  public static List<Rewrite> digits(Scene scene) {
    Line line = scene.line();
    List<Rewrite> out = new ArrayList<>();
    for (int i = 0; i < line.size(); i++) {
      String word = line.word(i);
      boolean number = word.matches("\\$?[1-9]\\d?\\d?(?:,\\d{3})*(?:\\.\\d+)?%?|\\$?[1-9]\\d*%?");
      boolean year = word.matches("(?:1[789]|20)\\d\\d");
      if (number && !year && !word.matches("\\$?[01]%?|100%?|911|24|7|9|11")) {
        String changed = changed(word, scene.random());
        if (!changed.equals(word)) {
          String text = line.text();
          Line.Word place = line.words().get(i);
          out.add(
              Rewrite.of(
                  scene,
                  text.substring(0, place.start()) + changed + text.substring(place.end()),
                  true));
        }
      }
    }
    return out;
  }

  private static String changed(String word, Random random) {
    for (int i = 0; i + 1 < word.length(); i++) {
      char a = word.charAt(i);
      char b = word.charAt(i + 1);
      if (Character.isDigit(a) && Character.isDigit(b) && a != b && b != '0') {
        return word.substring(0, i) + b + a + word.substring(i + 2);
      }
    }
    for (int i = 0; i < word.length(); i++) {
      if (Character.isDigit(word.charAt(i))) {
        int digit = 2 + (word.charAt(i) - '0' + random.nextInt(6)) % 8;
        char other = Character.forDigit(digit, 10);
        if (other != word.charAt(i)) {
          return word.substring(0, i) + other + word.substring(i + 1);
        }
      }
    }
    return word;
  }

  /** Another number in words. */
  public static List<Rewrite> words(Scene scene) {
    Line line = scene.line();
    List<Rewrite> out = new ArrayList<>();
    for (int i = 1; i < line.size(); i++) {
      int value = NumberWords.value(line.lower(i));
      boolean idiom =
          line.lower(i - 1).matches("the|or|one|of|number|title|to|these|those|a|chapter")
              || line.lower(i + 1).matches("or|of|to|and|time|times");
      if (value >= 2 && !idiom && !NumberWords.isNumber(line.lower(i - 1))) {
        int other =
            value < 10
                ? 2 + (value - 2 + 1 + scene.random().nextInt(6)) % 8
                : 11 + (value - 11 + 9 + scene.random().nextInt(60)) % 85;
        if (other != value) {
          out.add(Rewrite.of(scene, line.replace(i, i + 1, NumberWords.word(other)), true));
        }
      }
    }
    return out;
  }

  /** Per cent and percentage points, where something moves by them. */
  public static List<Rewrite> points(Scene scene) {
    String text = scene.line().text();
    String with = BY_PERCENT.matcher(text).replaceFirst("$1 percentage points");
    String without = BY_POINTS.matcher(text).replaceFirst("$1 percent");
    return Forms.different(scene, List.of(with, without));
  }
}
