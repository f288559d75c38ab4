package org.dixit.segment;

import java.util.List;
import org.dixit.Article;
import org.dixit.Document;
import org.dixit.Paragraph;
import org.dixit.Token;

/**
 * Cuts an article into paragraphs, sentences and tokens: one paragraph for every block that is
 * read. A possessive {@code 's} is a token of its own; an abbreviation keeps its full stop; every
 * quotation mark is one token. Linear in the length of the article. Stateless, safe for any thread.
 */
public final class Segmenter {

  /** The document of {@code article}; all offsets are those of the article's text. */
  public Document segment(Article article) {
    String text = article.text();
    List<Paragraph> paragraphs =
        article.blocks().stream()
            .filter(block -> block.kind().isRead())
            .map(
                block -> {
                  List<Token> tokens = Tokenizer.tokens(text, block.span());
                  return new Paragraph(block, SentenceSplitter.sentences(text, tokens));
                })
            .toList();
    return new Document(article, paragraphs);
  }
}
