package org.dixit.cite;

import java.util.ArrayList;
import java.util.List;
import org.dixit.Article;
import org.dixit.Block;
import org.dixit.BlockKind;
import org.dixit.Span;
import org.dixit.text.Glyphs;

/**
 * Makes of an answer the article that is read for its quotations: of the same length, so that every
 * offset means the same place, with blanks for what is Markdown and no words; whoever signs a block
 * quotation stands in a paragraph of its own behind it.
 */
final class Plain {
  private static final int LONGEST_SIGNATURE = 120;

  private final char[] chars;
  private final Article article;

  private Plain(Article article) {
    this.article = article;
    this.chars = article.text().toCharArray();
  }

  static Article of(Article article, List<Span> blanks) {
    Plain plain = new Plain(article);
    blanks.forEach(plain::blank);
    for (Block block : article.blocks()) {
      if (block.kind() == BlockKind.BLOCK_QUOTE) {
        plain.blankArrows(block.span());
      }
    }
    String text = new String(plain.chars);
    List<Block> blocks = new ArrayList<>();
    article.blocks().forEach(block -> plain.add(block, text, blocks));
    return new Article(
        article.id(),
        article.title(),
        article.byline(),
        article.date(),
        article.publisher(),
        blocks,
        text);
  }

  private void blank(Span span) {
    for (int i = span.start(); i < span.end(); i++) {
      if (chars[i] != '\n' && chars[i] != '\r') {
        chars[i] = ' ';
      }
    }
  }

  /** The signs that quote the lines of a block after its first. */
  private void blankArrows(Span block) {
    boolean head = true;
    for (int i = block.start(); i < block.end(); i++) {
      if (chars[i] == '\n') {
        head = true;
      } else if (head && chars[i] == '>') {
        chars[i] = ' ';
      } else if (chars[i] != ' ') {
        head = false;
      }
    }
  }

  private void add(Block block, String text, List<Block> blocks) {
    Span span = stripped(text, block.span());
    boolean callout = text.startsWith("[!", span.start()) && !span.isEmpty();
    if (span.isEmpty() || callout) {
      blocks.add(new Block(BlockKind.NOTE, block.span()));
      return;
    }
    int sign = block.kind() == BlockKind.BLOCK_QUOTE ? signature(text, span) : -1;
    if (sign < 0) {
      blocks.add(new Block(block.kind(), block.span()));
      return;
    }
    Span words = stripped(text, new Span(block.span().start(), sign));
    if (!words.isEmpty()) {
      blocks.add(new Block(BlockKind.BLOCK_QUOTE, words));
    }
    blocks.add(new Block(BlockKind.PARAGRAPH, new Span(sign, block.span().end())));
  }

  private static Span stripped(String text, Span span) {
    int start = span.start();
    int end = span.end();
    while (start < end && Glyphs.isSpace(text.charAt(start))) {
      start++;
    }
    while (end > start && Glyphs.isSpace(text.charAt(end - 1))) {
      end--;
    }
    return new Span(start, end);
  }

  /** Where the dash stands before the name that signs the block; -1 where none does. */
  private static int signature(String text, Span span) {
    for (int at = span.end() - 1;
        at >= Math.max(span.start(), span.end() - LONGEST_SIGNATURE);
        at--) {
      boolean dash = Glyphs.isDash(text.charAt(at)) || text.startsWith("--", at);
      if (dash && isName(text, at, span.end()) && isSetApart(text, at, span.start())) {
        return text.startsWith("--", at - 1) && at > span.start() ? at - 1 : at;
      }
    }
    return -1;
  }

  /** Whether what follows the dash begins with a capital and is no sentence. */
  private static boolean isName(String text, int dash, int end) {
    int at = dash;
    while (at < end && (Glyphs.isDash(text.charAt(at)) || "- ".indexOf(text.charAt(at)) >= 0)) {
      at++;
    }
    String words = text.substring(at, end).strip();
    boolean stops = words.endsWith(".") && words.indexOf(' ') > 0 || words.endsWith("?");
    return !words.isEmpty()
        && Character.isUpperCase(words.charAt(0))
        && words.indexOf('\n') < 0
        && words.split("\\s+").length <= 12
        && !stops;
  }

  /** Whether the dash begins a line, or stands behind a sentence. */
  private static boolean isSetApart(String text, int dash, int start) {
    int at = dash - 1;
    while (at >= start && (text.charAt(at) == ' ' || text.charAt(at) == '-')) {
      at--;
    }
    if (at < start) {
      return true;
    }
    char before = text.charAt(at);
    return before == '\n'
        || before == '\r'
        || ".!?".indexOf(before) >= 0
        || Glyphs.isDoubleMark(before);
  }
}
