package org.dixit;

import java.util.List;
import java.util.Objects;

/**
 * One block, cut into sentences.
 *
 * @param block the block of the article
 * @param sentences its sentences in order
 */
public record Paragraph(Block block, List<Sentence> sentences) {
  public Paragraph {
    Objects.requireNonNull(block, "block");
    sentences = List.copyOf(sentences);
  }

  public Span span() {
    return block.span();
  }

  /** All tokens of the paragraph in order. */
  public List<Token> tokens() {
    return sentences.stream().flatMap(s -> s.tokens().stream()).toList();
  }
}
