package org.dixit.read;

import org.dixit.text.Glyphs;

/** Tells the lines above a speech from the speech. */
final class TranscriptHead {
  private static final int SPEECH_WORDS = 80;
  private static final int MAX_LINES = 12;
  private static final int SHORT = 90;

  private TranscriptHead() {}

  /** Whether {@code [start, end)} is long enough to be words of a speaker without a label. */
  static boolean isSpeech(String text, int start, int end) {
    int words = 0;
    int sentences = 0;
    boolean inWord = false;
    for (int i = start; i < end && words < 4 * SPEECH_WORDS; i++) {
      char c = text.charAt(i);
      boolean letter = Character.isLetterOrDigit(c);
      words += letter && !inWord ? 1 : 0;
      sentences += inWord && (c == '.' || c == '?' || c == '!') ? 1 : 0;
      inWord = letter;
    }
    return words > SPEECH_WORDS && sentences > 3;
  }

  /**
   * Where the head of an unlabelled speech ends: after its last line, among the first few, that is
   * a day, a clock time or a note on the text. {@code start} where no such line is found.
   */
  static int end(String text, int start, int limit) {
    int head = start;
    int at = start;
    for (int lines = 0; at < limit && lines < MAX_LINES; ) {
      int end = TextLines.end(text, at, limit);
      String line = TextLines.collapse(text.substring(at, Math.min(end, at + SHORT)));
      if (end - at >= SHORT) {
        break;
      }
      boolean date = TranscriptDate.line(line).isPresent() && !endsSentence(line);
      if (date || PageFurniture.isClock(line.replace("*", ""))) {
        head = end;
      }
      lines += line.isEmpty() ? 0 : 1;
      at = TextLines.next(text, end);
    }
    return head;
  }

  private static boolean endsSentence(String line) {
    String bare = line.strip();
    char last = bare.isEmpty() ? ' ' : bare.charAt(bare.length() - 1);
    return last == '!' || last == '?' || (Glyphs.isDoubleMark(last) && bare.length() > 40);
  }
}
