package org.dixit.cite;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.List;
import org.dixit.Article;
import org.dixit.Block;
import org.dixit.BlockKind;
import org.dixit.Citation;
import org.dixit.Document;
import org.dixit.Paragraph;
import org.dixit.Sentence;
import org.dixit.Span;

/**
 * Tells which marks belong to which quotation: those inside it, else the first behind it in its
 * sentence, else the last before it there; for a block quotation also those at the end of its block
 * and in the sentence that leads into it. Each question costs the logarithm of what there is.
 */
final class Placement {
  private final Document plain;
  private final Article article;
  private final List<Citation> citations;

  /** All quoted spans, sorted. */
  private final List<Span> quoted;

  private final String text;
  private final List<Span> paragraphs;
  private final List<Span> blocks;

  Placement(Document plain, List<Citation> citations, List<Span> quoted) {
    this.plain = plain;
    this.article = plain.article();
    this.citations = List.copyOf(citations);
    this.quoted = quoted.stream().sorted().toList();
    this.text = article.text();
    this.paragraphs = plain.paragraphs().stream().map(Paragraph::span).toList();
    this.blocks = article.blocks().stream().map(Block::span).toList();
  }

  /** The marks of the quotation whose words in marks are {@code spans}. */
  List<Citation> of(List<Span> spans) {
    Span last = spans.get(spans.size() - 1);
    Span all = new Span(spans.get(0).start(), Math.max(spans.get(0).end(), last.end()));
    List<Citation> inside = inside(all);
    if (!inside.isEmpty()) {
      return inside;
    }
    int p = holder(paragraphs, last.end() - 1);
    if (p < 0) {
      return List.of();
    }
    Paragraph paragraph = plain.paragraphs().get(p);
    List<Citation> behind = behind(last.end(), sentenceEnd(paragraph, last.end() - 1));
    if (!behind.isEmpty()) {
      return behind;
    }
    List<Citation> before = before(spans.get(0).start(), paragraph);
    if (!before.isEmpty()) {
      return before;
    }
    return around(paragraph, last.end());
  }

  /** The mark right behind {@code span}, with nothing but signs between them. */
  boolean isMarked(Span span) {
    int at = from(span.end());
    return at < citations.size() && isClose(span.end(), citations.get(at).span().start());
  }

  /** Marks that hold {@code all} (a link around it) or stand in it. */
  private List<Citation> inside(Span all) {
    List<Citation> inside = new ArrayList<>();
    int at = Math.max(0, from(all.start()) - 1);
    while (at < citations.size() && citations.get(at).span().start() < all.end()) {
      Span mark = citations.get(at).span();
      if (all.contains(mark) || mark.contains(all)) {
        inside.add(citations.get(at));
      }
      at++;
    }
    return inside;
  }

  /** The first marks in a row from {@code start} on that end by {@code limit}. */
  private List<Citation> behind(int start, int limit) {
    List<Citation> row = new ArrayList<>();
    int at = from(start);
    while (at < citations.size() && citations.get(at).span().end() <= limit) {
      Citation mark = citations.get(at);
      boolean goesOn =
          row.isEmpty() || isClose(row.get(row.size() - 1).span().end(), mark.span().start());
      if (!goesOn) {
        break;
      }
      row.add(mark);
      at++;
    }
    return row;
  }

  /** The last marks in a row before {@code start} in its sentence, with no quotation between. */
  private List<Citation> before(int start, Paragraph paragraph) {
    int floor = sentenceStart(paragraph, start);
    int previous = countStarting(quoted, start) - 1;
    if (previous >= 0) {
      floor = Math.max(floor, quoted.get(previous).end());
    }
    return rowBefore(start, floor);
  }

  private List<Citation> rowBefore(int start, int floor) {
    List<Citation> row = new ArrayList<>();
    for (int at = from(start) - 1; at >= 0; at--) {
      Citation mark = citations.get(at);
      boolean goesOn = row.isEmpty() || isClose(mark.span().end(), row.get(0).span().start());
      if (mark.span().start() < floor || mark.span().end() > start || !goesOn) {
        break;
      }
      row.add(0, mark);
    }
    return row;
  }

  /** Marks at the end of the block quotation, right behind it, or in what leads into it. */
  private List<Citation> around(Paragraph paragraph, int end) {
    int first = holder(blocks, paragraph.span().start());
    boolean block = paragraph.block().kind() == BlockKind.BLOCK_QUOTE;
    int last = first;
    while (block && last + 1 < blocks.size() && isOneQuote(last, last + 1)) {
      last++;
    }
    List<Citation> row = block ? lastRow(last) : List.of();
    if (!row.isEmpty() && row.get(0).span().start() >= end) {
      return row;
    }
    boolean ends = block || isClose(end, paragraph.span().end());
    if (ends && last + 1 < blocks.size() && isOnlyMarks(last + 1)) {
      List<Citation> apart = behind(blocks.get(last + 1).start(), blocks.get(last + 1).end());
      if (!apart.isEmpty()) {
        return apart;
      }
    }
    while (block && first > 0 && isOneQuote(first - 1, first)) {
      first--;
    }
    return block && first > 0 && endsWithColon(first - 1) ? lastRow(first - 1) : List.of();
  }

  private List<Citation> lastRow(int block) {
    return rowBefore(blocks.get(block).end(), blocks.get(block).start());
  }

  /** Whether two neighbouring blocks belong to one block quotation, who signs it included. */
  private boolean isOneQuote(int first, int second) {
    String between = text.substring(blocks.get(first).end(), blocks.get(second).start());
    if (!between.replace('>', ' ').isBlank()) {
      return false;
    }
    BlockKind kind = article.blocks().get(second).kind();
    boolean next = between.chars().filter(c -> c == '\n').count() <= 1;
    return between.indexOf('>') >= 0 && !isGapBeforeArrow(between)
        || next && (kind == BlockKind.BLOCK_QUOTE || kind == BlockKind.PARAGRAPH);
  }

  /** Whether an empty line without an arrow stands between: another block quotation begins. */
  private static boolean isGapBeforeArrow(String between) {
    return between.replace("\r", "").replace(" ", "").contains("\n\n");
  }

  private boolean isOnlyMarks(int block) {
    return article.blocks().get(block).kind() == BlockKind.NOTE
        && blocks.get(block).in(text).isBlank();
  }

  private boolean endsWithColon(int block) {
    return blocks.get(block).in(text).stripTrailing().endsWith(":");
  }

  /** Whether only signs and spaces stand between the two places. */
  private boolean isClose(int from, int to) {
    for (int i = from; i < to; i++) {
      if (Character.isLetterOrDigit(text.charAt(i)) || i - from > 40) {
        return false;
      }
    }
    return true;
  }

  private static int sentenceEnd(Paragraph paragraph, int at) {
    int next = countStarting(spansOf(paragraph), at + 1);
    boolean last = next == paragraph.sentences().size();
    return last ? paragraph.span().end() : paragraph.sentences().get(next).span().start();
  }

  private static int sentenceStart(Paragraph paragraph, int at) {
    int own = countStarting(spansOf(paragraph), at + 1) - 1;
    return own < 0 ? paragraph.span().start() : paragraph.sentences().get(own).span().start();
  }

  /** The sentences' spans, as a view. */
  private static List<Span> spansOf(Paragraph paragraph) {
    List<Sentence> sentences = paragraph.sentences();
    return new AbstractList<>() {
      @Override
      public Span get(int i) {
        return sentences.get(i).span();
      }

      @Override
      public int size() {
        return sentences.size();
      }
    };
  }

  /** The first mark that starts at {@code offset} or behind it. */
  private int from(int offset) {
    int low = 0;
    int high = citations.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (citations.get(middle).span().start() < offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private static int countStarting(List<Span> spans, int before) {
    int low = 0;
    int high = spans.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (spans.get(middle).start() < before) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private static int holder(List<Span> spans, int offset) {
    int at = countStarting(spans, offset + 1) - 1;
    return at >= 0 && spans.get(at).end() > offset ? at : -1;
  }
}
