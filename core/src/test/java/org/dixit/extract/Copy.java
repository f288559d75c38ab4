package org.dixit.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dixit.Article;
import org.dixit.Block;
import org.dixit.BlockKind;
import org.dixit.Extraction;
import org.dixit.Quotation;
import org.dixit.Span;
import org.dixit.segment.Segmenter;

/** Articles for these tests: every line of a text is one paragraph. */
final class Copy {
  private Copy() {}

  static Article article(String text, BlockKind kind) {
    List<Block> blocks = new ArrayList<>();
    int at = 0;
    for (String line : text.split("\n", -1)) {
      if (!line.isBlank()) {
        int start = at + (line.length() - line.stripLeading().length());
        blocks.add(new Block(kind, new Span(start, at + line.stripTrailing().length())));
      }
      at += line.length() + 1;
    }
    Optional<String> none = Optional.empty();
    return new Article("copy.txt", none, none, none, none, blocks, text);
  }

  static Extraction extract(String text) {
    return new Extractor().extract(new Segmenter().segment(article(text, BlockKind.PARAGRAPH)));
  }

  /** All quoted spans, in order. */
  static List<Span> quoted(Extraction extraction) {
    List<Span> spans = new ArrayList<>();
    for (Quotation quotation : extraction.quotations()) {
      spans.addAll(quotation.quoted());
    }
    return spans;
  }
}
