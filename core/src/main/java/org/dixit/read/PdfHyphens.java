package org.dixit.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Makes words whole that were broken at the end of a printed line. */
final class PdfHyphens {
  private static final Set<String> ALWAYS =
      Set.of("self", "well", "ex", "so", "vice", "all", "half", "non", "mid", "cross", "long");

  private PdfHyphens() {}

  /**
   * The same lines, the second half of each broken word moved up to its first half. The hyphen
   * stays where the word is spelt with one elsewhere in the document.
   *
   * @param words the words of the document, in lower case, hyphens kept
   */
  static List<Piece> join(List<Piece> lines, Set<String> words) {
    List<Piece> joined = new ArrayList<>();
    Piece line = lines.get(0);
    for (int i = 1; i < lines.size(); i++) {
      Piece next = lines.get(i);
      if (isBroken(line.text(), next.text())) {
        int end = wordEnd(next.text());
        line = joined(line, part(next, 0, end), words);
        int rest = end < next.text().length() && next.text().charAt(end) == ' ' ? end + 1 : end;
        next = part(next, rest, next.text().length());
      }
      if (next.text().isEmpty()) {
        continue;
      }
      joined.add(line);
      line = next;
    }
    joined.add(line);
    return joined;
  }

  private static boolean isBroken(String line, String next) {
    int last = line.length() - 1;
    return last > 0
        && (line.charAt(last) == '-'
            || line.charAt(last) == '\u00AD'
            || line.charAt(last) == '\u2010')
        && Character.isLetter(line.charAt(last - 1))
        && !next.isEmpty()
        && Character.isLowerCase(next.charAt(0));
  }

  private static int wordEnd(String text) {
    int space = text.indexOf(' ');
    return space < 0 ? text.length() : space;
  }

  private static Piece joined(Piece line, Piece tail, Set<String> words) {
    String text = line.text();
    int start = text.length() - 1;
    while (start > 0
        && (Character.isLetter(text.charAt(start - 1)) || text.charAt(start - 1) == '-')) {
      start--;
    }
    String head = text.substring(start, text.length() - 1).toLowerCase(Locale.ROOT);
    String rest = letters(tail.text());
    boolean hard = text.endsWith("-") || text.endsWith("\u2010");
    boolean keeps =
        hard
            && !words.contains(head + rest)
            && (words.contains(head + "-" + rest) || ALWAYS.contains(head));
    Piece.Writer writer = new Piece.Writer();
    writer.add(line);
    if (!keeps) {
      writer.dropLast();
    }
    writer.add(tail);
    return writer.take(line.kind());
  }

  private static String letters(String text) {
    int end = 0;
    while (end < text.length() && Character.isLetter(text.charAt(end))) {
      end++;
    }
    return text.substring(0, end).toLowerCase(Locale.ROOT);
  }

  private static Piece part(Piece piece, int start, int end) {
    return new Piece(
        piece.kind(),
        piece.text().substring(start, end),
        Piece.within(piece.bold(), start, end),
        Piece.within(piece.italic(), start, end));
  }
}
