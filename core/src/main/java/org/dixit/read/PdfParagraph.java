package org.dixit.read;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.dixit.BlockKind;

/**
 * A paragraph of a PDF.
 *
 * @param kind running text, or a heading where its type is larger or heavier than that
 * @param lines its printed lines
 * @param page the page on which it begins, from 0
 */
record PdfParagraph(BlockKind kind, List<Piece> lines, int page) {
  private static final int LONGEST_HEADING = 160;

  PdfParagraph {
    lines = List.copyOf(lines);
  }

  /** Cuts {@code lines}, which stand in the order of reading, into paragraphs. */
  static List<PdfParagraph> of(List<PdfLine> lines) {
    float leading = leading(lines);
    float body = bodySize(lines);
    Set<String> words = words(lines);
    float[][] edges = edges(lines);
    List<PdfParagraph> paragraphs = new ArrayList<>();
    int start = 0;
    for (int i = 1; i <= lines.size(); i++) {
      if (i == lines.size() || breaks(lines, i, leading, edges)) {
        paragraphs.add(paragraph(lines.subList(start, i), body, words));
        start = i;
      }
    }
    if (!paragraphs.isEmpty() && paragraphs.get(0).kind == BlockKind.HEADING) {
      paragraphs.set(
          0, new PdfParagraph(BlockKind.TITLE, paragraphs.get(0).lines, paragraphs.get(0).page));
    }
    return paragraphs;
  }

  /** The paragraph as one piece, {@code between} standing between its lines. */
  Piece piece(String between) {
    Piece.Writer writer = new Piece.Writer();
    for (Piece line : lines) {
      if (!writer.isEmpty() && between.equals("\n")) {
        writer.breakLine();
      } else if (!writer.isEmpty()) {
        writer.add(between, false, false);
      }
      writer.add(line);
    }
    return writer.take(kind);
  }

  private static PdfParagraph paragraph(List<PdfLine> lines, float body, Set<String> words) {
    List<Piece> pieces = PdfHyphens.join(lines.stream().map(PdfLine::piece).toList(), words);
    int length = pieces.stream().mapToInt(p -> p.text().length()).sum();
    boolean large = lines.stream().allMatch(l -> l.size() > 1.15f * body);
    boolean heavy = lines.size() <= 2 && lines.stream().allMatch(PdfLine::isBold);
    boolean heading = length <= LONGEST_HEADING && (large || heavy);
    BlockKind kind = heading ? BlockKind.HEADING : BlockKind.PARAGRAPH;
    return new PdfParagraph(kind, pieces, lines.get(0).page());
  }

  private static boolean breaks(List<PdfLine> lines, int at, float leading, float[][] edges) {
    PdfLine above = lines.get(at - 1);
    PdfLine line = lines.get(at);
    if (Math.abs(line.size() - above.size()) > 0.15f * above.size()) {
      return true;
    }
    if (above.isBold() != line.isBold() && above.text().length() < LONGEST_HEADING) {
      return true;
    }
    boolean indented = isIndented(lines, at, edges);
    boolean ended = endsSentence(above.text());
    if (isElsewhere(above, line)) {
      return ended && (indented || hasRoom(above, line, edges[at - 1][1]));
    }
    boolean apart = line.base() - above.base() > 1.35f * Math.max(leading, above.size());
    return apart || indented || (ended && hasRoom(above, line, edges[at - 1][1]));
  }

  /** Whether the line begins further right than its column, and the line above does not. */
  private static boolean isIndented(List<PdfLine> lines, int at, float[][] edges) {
    PdfLine line = lines.get(at);
    PdfLine above = lines.get(at - 1);
    boolean inside = line.left() - edges[at][0] > 0.8f * line.size();
    boolean aboveInside = above.left() - edges[at - 1][0] > 0.8f * above.size();
    boolean nextInside =
        at + 1 < lines.size() && lines.get(at + 1).left() - edges[at + 1][0] > 0.8f * line.size();
    return inside && (!aboveInside || !nextInside) && (!aboveInside || endsSentence(above.text()));
  }

  /** Whether the first word of {@code line} would have fitted on the line above. */
  private static boolean hasRoom(PdfLine above, PdfLine line, float edge) {
    int word = (line.text() + " ").indexOf(' ');
    return edge - above.right() > (word + 2) * 0.6f * line.size();
  }

  private static boolean isElsewhere(PdfLine above, PdfLine line) {
    return line.page() != above.page()
        || line.base() <= above.base()
        || line.left() > above.right()
        || line.right() < above.left();
  }

  private static boolean endsSentence(String text) {
    return Lines.endsSentence(text, 0, text.length());
  }

  /** For each line the left and right edge of the column it stands in. */
  private static float[][] edges(List<PdfLine> lines) {
    float[][] edges = new float[lines.size()][];
    int start = 0;
    for (int i = 1; i <= lines.size(); i++) {
      if (i == lines.size() || isElsewhere(lines.get(i - 1), lines.get(i))) {
        float[] edge = {Float.MAX_VALUE, 0};
        for (PdfLine line : lines.subList(start, i)) {
          edge[0] = Math.min(edge[0], line.left());
          edge[1] = Math.max(edge[1], line.right());
        }
        Arrays.fill(edges, start, i, edge);
        start = i;
      }
    }
    return edges;
  }

  private static float leading(List<PdfLine> lines) {
    List<Float> steps = new ArrayList<>();
    for (int i = 1; i < lines.size(); i++) {
      if (!isElsewhere(lines.get(i - 1), lines.get(i))) {
        steps.add(lines.get(i).base() - lines.get(i - 1).base());
      }
    }
    steps.sort(null);
    return steps.isEmpty() ? 0 : steps.get(steps.size() / 2);
  }

  private static float bodySize(List<PdfLine> lines) {
    Map<Float, Integer> sizes = new HashMap<>();
    lines.forEach(l -> sizes.merge(l.size(), l.text().length(), Integer::sum));
    return sizes.entrySet().stream()
        .max(Map.Entry.<Float, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
        .map(Map.Entry::getKey)
        .orElse(0f);
  }

  private static Set<String> words(List<PdfLine> lines) {
    Set<String> words = new HashSet<>();
    for (PdfLine line : lines) {
      for (String word : line.text().toLowerCase(Locale.ROOT).split("[^\\p{L}-]+")) {
        words.add(word);
      }
    }
    return words;
  }
}
