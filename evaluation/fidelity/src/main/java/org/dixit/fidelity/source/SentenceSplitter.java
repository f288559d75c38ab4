package org.dixit.fidelity.source;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts a paragraph into sentences; where in doubt it does not cut. */
final class SentenceSplitter {
  private static final Pattern END = Pattern.compile("[.?!]['\"’”)]* +(?=[\"“(]?\\p{Lu})");
  private static final Pattern ABBREVIATION =
      Pattern.compile(
          ".*(?:\\b(?:Mr|Mrs|Ms|Dr|St|Sen|Gov|Rep|Gen|Lt|Col|Prof|Jr|Sr|No|vs|Sgt|Capt|Hon)"
              + "|\\b\\p{L}\\.\\p{L}|\\b\\p{Lu}|\\.\\.)\\.$",
          Pattern.DOTALL);

  private SentenceSplitter() {}

  static List<String> split(String paragraph) {
    List<String> sentences = new ArrayList<>();
    String text = paragraph.strip().replaceAll("\\s+", " ");
    int start = 0;
    Matcher end = END.matcher(text);
    while (end.find()) {
      String piece = text.substring(start, end.end()).strip();
      if (!ABBREVIATION.matcher(piece).matches()) {
        sentences.add(piece);
        start = end.end();
      }
    }
    if (start < text.length()) {
      sentences.add(text.substring(start).strip());
    }
    return sentences;
  }
}
