package org.dixit.read;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.dixit.BlockKind;

/**
 * Takes the words of a PDF in the order of its content streams, and cuts a row of words wherever a
 * gap could be the space between two columns. Made for one document.
 */
final class PdfStripper extends PDFTextStripper {
  /** A gap this many times the type size may part two columns. */
  private static final float GAP = 1.1f;

  private final List<PdfLine> lines = new ArrayList<>();
  private final int bound;
  private final Piece.Writer writer = new Piece.Writer();
  private int characters;
  private float left;
  private float right;
  private float base;
  private float size;
  private float height;

  /**
   * @param bound the most characters that are taken
   */
  PdfStripper(int bound) {
    this.bound = bound;
    setSuppressDuplicateOverlappingText(true);
  }

  /** The words of {@code document}. */
  List<PdfLine> lines(PDDocument document) throws IOException {
    writeText(document, Writer.nullWriter());
    flush();
    return lines;
  }

  /** The height of the last page that holds words, in points. */
  float height() {
    return height;
  }

  /** Whether words were left out because the bound was reached. */
  boolean isFull() {
    return characters > bound;
  }

  @Override
  protected void writeString(String word, List<TextPosition> positions) {
    characters += word.length();
    if (positions.isEmpty() || isFull()) {
      return;
    }
    TextPosition first = positions.get(0);
    TextPosition last = positions.get(positions.size() - 1);
    float start = first.getXDirAdj();
    float high = Math.max(1, first.getFontSizeInPt());
    if (!writer.isEmpty() && (start - right > GAP * high || start < left)) {
      flush();
    }
    if (writer.isEmpty()) {
      left = start;
      base = first.getYDirAdj();
      size = high;
    }
    right = last.getXDirAdj() + last.getWidthDirAdj();
    height = first.getPageHeight();
    PDFont font = first.getFont();
    writer.add(word, isBold(font), isItalic(font));
  }

  @Override
  protected void writeWordSeparator() {
    writer.add(" ", false, false);
  }

  @Override
  protected void writeLineSeparator() {
    flush();
  }

  @Override
  protected void writePageEnd() {
    flush();
  }

  private void flush() {
    if (!writer.isEmpty()) {
      Piece piece = writer.take(BlockKind.PARAGRAPH);
      if (!piece.text().isEmpty()) {
        lines.add(new PdfLine(getCurrentPageNo() - 1, left, right, base, size, piece));
      }
    }
  }

  private static boolean isBold(PDFont font) {
    PDFontDescriptor about = font.getFontDescriptor();
    return name(font).contains("bold") || (about != null && about.isForceBold());
  }

  private static boolean isItalic(PDFont font) {
    PDFontDescriptor about = font.getFontDescriptor();
    String name = name(font);
    return name.contains("italic") || name.contains("oblique") || about != null && about.isItalic();
  }

  private static String name(PDFont font) {
    String name = font.getName();
    return name == null ? "" : name.toLowerCase(Locale.ROOT);
  }
}
