package org.dixit.read;

/**
 * Words that stand side by side on one page.
 *
 * @param page the page, counted from 0
 * @param left where they begin, in points from the page's left edge
 * @param right where they end
 * @param base their base line, in points from the page's top edge
 * @param size the size of the type, in points
 * @param piece the words
 */
record PdfLine(int page, float left, float right, float base, float size, Piece piece) {
  String text() {
    return piece.text();
  }

  /** Whether {@code other} stands on the same base line of the same page. */
  boolean isLevelWith(PdfLine other) {
    return page == other.page && Math.abs(base - other.base) < 0.4f * Math.max(size, other.size);
  }

  /** This line and {@code next}, which stands to its right. */
  PdfLine and(PdfLine next) {
    Piece.Writer writer = new Piece.Writer();
    writer.add(piece);
    writer.add(" ", false, false);
    writer.add(next.piece);
    return new PdfLine(
        page,
        Math.min(left, next.left),
        Math.max(right, next.right),
        base,
        Math.max(size, next.size),
        writer.take(piece.kind()));
  }

  /** Whether all of it is set in bold. */
  boolean isBold() {
    return piece.bold().stream().mapToInt(s -> s.length()).sum() >= text().length() - 1;
  }
}
