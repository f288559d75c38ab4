package org.dixit;

import java.util.List;
import java.util.Objects;

/**
 * An article cut up into paragraphs, sentences and tokens.
 *
 * @param article what was cut up
 * @param paragraphs one for every block that is read ({@link BlockKind#isRead()}), in order
 */
public record Document(Article article, List<Paragraph> paragraphs) {
  public Document {
    Objects.requireNonNull(article, "article");
    paragraphs = List.copyOf(paragraphs);
  }

  public String text() {
    return article.text();
  }

  /** The words at {@code span}. */
  public String text(Span span) {
    return span.in(article.text());
  }
}
