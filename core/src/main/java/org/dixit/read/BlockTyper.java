package org.dixit.read;

import java.util.ArrayList;
import java.util.List;
import org.dixit.Block;
import org.dixit.BlockKind;
import org.dixit.Span;
import org.dixit.text.Glyphs;

/** Tells what each segment of an article is for. Made for one article. */
final class BlockTyper {
  /** Datelines stand before one of so many paragraphs, authors are presented in so many blocks. */
  private static final int FIRST = 3;

  private static final int LATE = 3;
  private static final int HEADING_WORDS = 10;
  private static final int LONGEST_HEADING = 90;

  private final String text;
  private final List<Segment> segments;
  private final LineKinds kinds;
  private final Captions captions;
  private final List<Block> blocks = new ArrayList<>();
  private boolean titled;

  /** Whether something of the story came before. */
  private boolean begun;

  private int paragraphs;

  private BlockTyper(String text, List<Segment> segments, LineKinds kinds, Captions captions) {
    this.text = text;
    this.segments = segments;
    this.kinds = kinds;
    this.captions = captions;
  }

  /** The blocks of {@code text}, cut as {@code segments} say. */
  static List<Block> type(String text, List<Segment> segments, LineKinds kinds, Captions captions) {
    BlockTyper typer = new BlockTyper(text, segments, kinds, captions);
    typer.titled = segments.stream().anyMatch(s -> s.hint() == BlockKind.TITLE);
    for (int i = 0; i < segments.size(); i++) {
      typer.add(i);
    }
    return typer.blocks;
  }

  private void add(int at) {
    Span span = segments.get(at).span();
    BlockKind kind = kind(at);
    begun |= kind.isRead();
    switch (kind) {
      case PARAGRAPH -> addParagraph(span);
      case CAPTION -> addCaption(span);
      default -> blocks.add(new Block(kind, span));
    }
  }

  private BlockKind kind(int at) {
    Segment segment = segments.get(at);
    BlockKind hint = segment.hint();
    String block = segment.span().in(text);
    if (hint == BlockKind.PARAGRAPH || hint == BlockKind.LIST_ITEM || hint == BlockKind.HEADING) {
      if (isCredit(at)) {
        return BlockKind.CREDIT;
      }
      if (kinds.isNote(block, at >= segments.size() - LATE && at > LATE)) {
        return BlockKind.NOTE;
      }
    }
    return hint == BlockKind.PARAGRAPH ? kindOfPlain(at, block) : hint;
  }

  private BlockKind kindOfPlain(int at, String block) {
    if (kinds.isByline(block)) {
      return BlockKind.BYLINE;
    }
    if (Dates.isDateLine(block)) {
      return BlockKind.DATELINE;
    }
    if (!titled && !begun) {
      titled = true;
      int longest = Math.max(next(at).length(), next(at + 1).length());
      if (Headlines.isHeadline(block, next(at), longest, kinds)) {
        return BlockKind.TITLE;
      }
    }
    if (isCaption(at, block)) {
      return BlockKind.CAPTION;
    }
    return isHeading(at, block) ? BlockKind.HEADING : BlockKind.PARAGRAPH;
  }

  private String next(int at) {
    return at + 1 < segments.size() ? segments.get(at + 1).span().in(text) : "";
  }

  private boolean isCredit(int at) {
    Segment segment = segments.get(at);
    String line = segment.span().in(text);
    return kinds.isCredit(line) || (segment.isTight() && at > 0 && kinds.isLikelyCredit(line));
  }

  private boolean isCaption(int at, String block) {
    if (captions.isCaption(block, creditAfter(at))) {
      return true;
    }
    return at + 1 < segments.size()
        && segments.get(at + 1).isTight()
        && next(at).startsWith(block)
        && captions.isCaption(next(at), creditAfter(at + 1));
  }

  private Captions.CreditAt creditAfter(int at) {
    if (creditStart(segments.get(at).span()) >= 0) {
      return Captions.CreditAt.INSIDE;
    }
    if (at + 1 >= segments.size() || !isCredit(at + 1)) {
      return Captions.CreditAt.NOWHERE;
    }
    return segments.get(at + 1).isTight()
        ? Captions.CreditAt.NEXT_LINE
        : Captions.CreditAt.NEXT_BLOCK;
  }

  private boolean isHeading(int at, String block) {
    if (at == 0 || at + 1 >= segments.size() || block.length() > LONGEST_HEADING) {
      return false;
    }
    char first = block.charAt(0);
    char last = block.charAt(block.length() - 1);
    return (Character.isUpperCase(first) || Character.isDigit(first))
        && (Character.isLetterOrDigit(last) || last == ')')
        && block.indexOf('\n') < 0
        && segments.get(at + 1).hint() == BlockKind.PARAGRAPH
        && next(at).length() > block.length()
        && kinds.words(block, new Span(0, block.length())) <= HEADING_WORDS;
  }

  /** A paragraph, its place of filing apart from it. */
  private void addParagraph(Span span) {
    int end = paragraphs++ < FIRST ? Headlines.datelineEnd(text, span) : span.start();
    if (end > span.start()) {
      Span place = Lines.strip(text, new Span(span.start(), end));
      blocks.add(new Block(BlockKind.DATELINE, place));
      blocks.add(new Block(BlockKind.PARAGRAPH, Lines.strip(text, new Span(end, span.end()))));
    } else {
      blocks.add(new Block(BlockKind.PARAGRAPH, span));
    }
  }

  /** A caption, the credit that ends it apart from it. */
  private void addCaption(Span span) {
    int start = creditStart(span);
    if (start <= span.start()) {
      blocks.add(new Block(BlockKind.CAPTION, span));
      return;
    }
    Span words = Lines.strip(text, new Span(span.start(), start));
    blocks.add(new Block(BlockKind.CAPTION, words));
    blocks.add(new Block(BlockKind.CREDIT, new Span(start, span.end())));
  }

  /** Where a credit begins that ends the block, or -1: in brackets, or after the last stop. */
  private int creditStart(Span span) {
    int from = Math.max(span.start(), span.end() - 120);
    String tail = text.substring(from, span.end());
    int bracket = Math.max(tail.lastIndexOf('('), tail.lastIndexOf('['));
    if (bracket > 0 && kinds.isCredit(tail.substring(bracket))) {
      return from + bracket;
    }
    for (int stop = tail.lastIndexOf(". "); stop > 0; stop = tail.lastIndexOf(". ", stop - 1)) {
      if (kinds.isCredit(tail.substring(stop + 2))) {
        return from + stop + 2;
      }
    }
    return -1;
  }

  /** Whether {@code c} can begin a sentence after a dateline. */
  static boolean opens(char c) {
    return Character.isUpperCase(c)
        || Character.isDigit(c)
        || Glyphs.isDoubleMark(c)
        || Glyphs.isSingleMark(c);
  }
}
