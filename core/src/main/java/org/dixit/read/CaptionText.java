package org.dixit.read;

/** Tells raw captions: many short lines without full stops and without capitals at their start. */
final class CaptionText {
  private static final int SAMPLE = 40_000;
  private static final int MIN_WORDS = 150;
  private static final int WORDS_PER_STOP = 120;

  private CaptionText() {}

  /** Whether {@code text} from {@code start} on reads like speech recognition. */
  static boolean isCaptions(String text, int start) {
    int limit = Math.min(text.length(), start + SAMPLE);
    int words = 0;
    int stops = 0;
    boolean inWord = false;
    for (int i = start; i < limit; i++) {
      char c = text.charAt(i);
      boolean letter = Character.isLetter(c);
      words += letter && !inWord ? 1 : 0;
      inWord = letter || c == '\'' || c == '\u2019';
      stops += isStop(text, i, limit) ? 1 : 0;
    }
    return words >= MIN_WORDS && (long) stops * WORDS_PER_STOP < words;
  }

  private static boolean isStop(String text, int at, int limit) {
    char c = text.charAt(at);
    boolean sign = c == '.' || c == '?' || c == '!' || c == '\u3002';
    return sign && (at + 1 >= limit || !Character.isLetterOrDigit(text.charAt(at + 1)));
  }
}
