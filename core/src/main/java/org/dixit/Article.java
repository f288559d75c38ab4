package org.dixit;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What was published. For plain text, {@code text} is the file as it stands (without a byte order
 * mark), so every offset means the original; for HTML, PDF and DOCX it is the text that was read
 * out of the file.
 *
 * @param id a name for the article that is stable between runs, for instance its file name
 * @param title the headline, where there is one
 * @param byline who wrote it
 * @param date the day it was published, as ISO 8601 ({@code 2021-05-07})
 * @param publisher who published it
 * @param blocks the typed blocks, in order, none overlapping
 * @param text the whole text; all spans of the article are UTF-16 offsets into it
 */
public record Article(
    String id,
    Optional<String> title,
    Optional<String> byline,
    Optional<String> date,
    Optional<String> publisher,
    List<Block> blocks,
    String text) {

  public Article {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(title, "title");
    Objects.requireNonNull(byline, "byline");
    Objects.requireNonNull(date, "date");
    Objects.requireNonNull(publisher, "publisher");
    Objects.requireNonNull(text, "text");
    blocks = List.copyOf(blocks);
    int end = 0;
    for (Block block : blocks) {
      if (block.span().start() < end || block.span().end() > text.length()) {
        throw new IllegalArgumentException("blocks overlap or leave the text: " + block);
      }
      end = block.span().end();
    }
  }

  /** The words of one block. */
  public String text(Block block) {
    return block.span().in(text);
  }
}
