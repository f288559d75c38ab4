package org.dixit.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.dixit.Edit;
import org.dixit.EditKind;
import org.dixit.EditNature;
import org.dixit.Finding;
import org.dixit.Span;
import org.dixit.text.Glyphs;

/**
 * The words of a quotation in pieces: those both sides have, those only the record has, those only
 * the copy has. Differences of glyph, case and punctuation are left out: they are read past.
 */
final class Difference {
  /** Who has the words of a piece. */
  enum Side {
    BOTH,
    RECORD,
    COPY,
    /** The copy has them, and the record too, elsewhere. */
    MOVED
  }

  /** Some words; joined in order, the pieces can be read as running text. */
  record Piece(Side side, String text) {}

  private final String text;
  private final List<Piece> pieces = new ArrayList<>();

  private Difference(String text) {
    this.text = text;
  }

  /** The pieces of the quotation that {@code finding} speaks of, in the article's {@code text}. */
  static List<Piece> of(Finding finding, String text) {
    Difference difference = new Difference(text);
    difference.cut(parts(finding, text), edits(finding));
    return difference.pieces;
  }

  /** Whether {@code finding} has a difference that is shown. */
  static boolean isAny(Finding finding) {
    return !edits(finding).isEmpty();
  }

  /** The quotation's words without the marks around each part. */
  static List<Span> parts(Finding finding, String text) {
    List<Span> quoted = finding.statement().quotation().quoted();
    List<Span> all = quoted.isEmpty() ? finding.statement().quotation().content() : quoted;
    return all.stream().map(span -> withoutMarks(span, text)).toList();
  }

  private static List<Edit> edits(Finding finding) {
    return finding.verdict().edits().stream()
        .filter(edit -> !isReadPast(edit.nature()))
        .sorted(Comparator.comparing(Edit::quotation))
        .toList();
  }

  private static boolean isReadPast(EditNature nature) {
    return nature == EditNature.CASE
        || nature == EditNature.GLYPH
        || nature == EditNature.PUNCTUATION;
  }

  static Span withoutMarks(Span span, String text) {
    int start = span.start();
    int end = span.end();
    while (start < end && isMarkOrSpace(text.charAt(start))) {
      start++;
    }
    while (end > start && isMarkOrSpace(text.charAt(end - 1))) {
      end--;
    }
    return new Span(start, end);
  }

  private static boolean isMarkOrSpace(char c) {
    return Glyphs.isDoubleMark(c) || Glyphs.isSingleMark(c) || Glyphs.isSpace(c);
  }

  private void cut(List<Span> parts, List<Edit> edits) {
    int next = 0;
    for (int part = 0; part < parts.size(); part++) {
      Span span = parts.get(part);
      if (part > 0) {
        add(Side.BOTH, "…");
      }
      int limit = part + 1 < parts.size() ? span.end() : Integer.MAX_VALUE;
      int at = span.start();
      while (next < edits.size() && edits.get(next).quotation().start() <= limit) {
        Edit edit = edits.get(next++);
        at = same(at, Math.min(edit.quotation().start(), span.end()));
        at = change(edit, at, span.end());
      }
      same(at, span.end());
    }
  }

  private int same(int from, int to) {
    if (to > from) {
      add(Side.BOTH, text.substring(from, to));
    }
    return Math.max(from, to);
  }

  private int change(Edit edit, int at, int limit) {
    if (edit.kind() != EditKind.MOVE && edit.kind() != EditKind.DUPLICATE) {
      add(Side.RECORD, edit.recordText());
    }
    int end = Math.min(edit.quotation().end(), limit);
    if (end > at) {
      add(edit.kind() == EditKind.MOVE ? Side.MOVED : Side.COPY, text.substring(at, end));
    }
    return Math.max(at, end);
  }

  private void add(Side side, String words) {
    String run = words.replaceAll("\\R[ >]*>", " ").replaceAll("\\s+", " ");
    if (run.isBlank() && side != Side.BOTH) {
      return;
    }
    if (needsSpace(run)) {
      pieces.add(new Piece(Side.BOTH, " "));
    }
    pieces.add(new Piece(side, side == Side.BOTH ? run : run.strip()));
  }

  private boolean needsSpace(String next) {
    if (pieces.isEmpty()) {
      return false;
    }
    String last = pieces.get(pieces.size() - 1).text();
    char before = last.charAt(last.length() - 1);
    char after = next.charAt(0);
    boolean opens = Character.isLetterOrDigit(after) || Character.isSurrogate(after);
    boolean inside = Glyphs.isSpace(before) || "([{“‘".indexOf(before) >= 0;
    return !inside && (opens || "…([{$£€&“‘\"".indexOf(after) >= 0);
  }
}
