package org.dixit.fidelity.change;

import java.util.ArrayList;
import java.util.List;

/** Numbers from two to ninety-nine in words. */
final class NumberWords {
  private static final List<String> SMALL =
      List.of(
          "zero",
          "one",
          "two",
          "three",
          "four",
          "five",
          "six",
          "seven",
          "eight",
          "nine",
          "ten",
          "eleven",
          "twelve",
          "thirteen",
          "fourteen",
          "fifteen",
          "sixteen",
          "seventeen",
          "eighteen",
          "nineteen");
  private static final List<String> TENS =
      List.of("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety");
  private static final List<String> ALL = all();

  private NumberWords() {}

  private static List<String> all() {
    List<String> words = new ArrayList<>(SMALL);
    for (String ten : TENS) {
      words.add(ten);
      SMALL.subList(1, 10).forEach(one -> words.add(ten + "-" + one));
    }
    return words;
  }

  /** The number in words for digits and in digits for words; empty below two or above 99. */
  static String other(String word) {
    int value = ALL.indexOf(word);
    if (value >= 2) {
      return Integer.toString(value);
    }
    return word.matches("[2-9]|[1-9]\\d") ? ALL.get(Integer.parseInt(word)) : "";
  }

  /** The value of a word, -1 where it is none. */
  static int value(String word) {
    return ALL.indexOf(word);
  }

  static String word(int value) {
    return ALL.get(value);
  }

  static boolean isNumber(String word) {
    return ALL.contains(word)
        || word.matches(".*\\d.*|hundred|thousand|million|billion|trillion|half|dozen");
  }
}
