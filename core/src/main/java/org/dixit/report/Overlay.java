package org.dixit.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.dixit.Block;
import org.dixit.Quotation;
import org.dixit.Report;
import org.dixit.Span;

/**
 * Something that marks part of the article's text on the page.
 *
 * @param kind what it is
 * @param span where, within one block
 * @param number which statement or notice, from 1
 * @param first whether this is where the statement or notice begins
 * @param last whether this is where it ends
 */
record Overlay(Kind kind, Span span, int number, boolean first, boolean last) {
  enum Kind {
    /** Words in marks. */
    QUOTATION,
    /** What is told of what was said. */
    TOLD,
    NOTICE,
    TERM
  }

  /** The overlays of each block, in order of their start. */
  static List<List<Overlay>> of(Report report, List<Block> blocks) {
    List<Overlay> all = new ArrayList<>();
    for (int i = 0; i < report.entries().size(); i++) {
      all.addAll(parts(report.entries().get(i).statement().quotation(), i + 1));
    }
    for (int i = 0; i < report.notices().size(); i++) {
      all.add(new Overlay(Kind.NOTICE, report.notices().get(i).span(), i + 1, true, true));
    }
    for (Span term : report.terms()) {
      all.add(new Overlay(Kind.TERM, term, 0, true, true));
    }
    all.sort(Comparator.comparing(Overlay::span).thenComparing(Overlay::kind));
    return byBlock(all, blocks);
  }

  /** The quoted parts of a statement, and what of its content stands between them. */
  private static List<Overlay> parts(Quotation quotation, int number) {
    List<Overlay> parts = new ArrayList<>();
    quotation
        .quoted()
        .forEach(q -> parts.add(new Overlay(Kind.QUOTATION, q, number, false, false)));
    int q = 0;
    for (Span content : quotation.content()) {
      int at = content.start();
      while (q < quotation.quoted().size() && quotation.quoted().get(q).start() < content.end()) {
        Span quoted = quotation.quoted().get(q++);
        told(at, quoted.start(), number, parts);
        at = Math.max(at, quoted.end());
      }
      told(at, content.end(), number, parts);
    }
    parts.sort(Comparator.comparing(Overlay::span));
    int last = parts.size() - 1;
    for (int i = 0; i <= last; i++) {
      Overlay part = parts.get(i);
      parts.set(i, new Overlay(part.kind, part.span, number, i == 0, i == last));
    }
    return parts;
  }

  private static void told(int start, int end, int number, List<Overlay> parts) {
    if (start < end) {
      parts.add(new Overlay(Kind.TOLD, new Span(start, end), number, false, false));
    }
  }

  private static List<List<Overlay>> byBlock(List<Overlay> all, List<Block> blocks) {
    List<List<Overlay>> byBlock = new ArrayList<>();
    blocks.forEach(block -> byBlock.add(new ArrayList<>()));
    for (Overlay overlay : all) {
      for (int i = firstBlock(overlay.span, blocks); i < blocks.size(); i++) {
        Span block = blocks.get(i).span();
        if (block.start() > overlay.span.end()) {
          break;
        }
        byBlock.get(i).add(overlay.clipped(block));
      }
    }
    return byBlock;
  }

  /** The first block that does not end before {@code span} starts. */
  private static int firstBlock(Span span, List<Block> blocks) {
    int low = 0;
    int high = blocks.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (blocks.get(middle).span().end() < span.start()) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private Overlay clipped(Span block) {
    int start = Math.min(Math.max(span.start(), block.start()), block.end());
    int end = Math.max(start, Math.min(span.end(), block.end()));
    boolean begins = first && span.start() >= block.start();
    boolean ends = last && span.end() <= block.end();
    return new Overlay(kind, new Span(start, end), number, begins, ends);
  }
}
