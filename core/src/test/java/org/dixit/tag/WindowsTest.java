package org.dixit.tag;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.dixit.Article;
import org.dixit.Block;
import org.dixit.BlockKind;
import org.dixit.Document;
import org.dixit.Paragraph;
import org.dixit.Sentence;
import org.dixit.Span;
import org.dixit.Token;
import org.dixit.TokenKind;
import org.dixit.text.WordPiece;
import org.junit.jupiter.api.Test;

class WindowsTest {
  private static final WordPiece PIECES =
      new WordPiece(List.of("[PAD]", "[UNK]", "[CLS]", "[SEP]", "a", "##a"));

  /** A document of words of up to 12 pieces in sentences and paragraphs of random lengths. */
  private static Document document(Random random) {
    StringBuilder text = new StringBuilder();
    List<Paragraph> paragraphs = new ArrayList<>();
    List<Block> blocks = new ArrayList<>();
    for (int p = random.nextInt(6); p >= 0; p--) {
      int start = text.length();
      List<Sentence> sentences = new ArrayList<>();
      for (int s = random.nextInt(5); s >= 0; s--) {
        int from = text.length();
        List<Token> tokens = new ArrayList<>();
        for (int w = random.nextInt(25); w >= 0; w--) {
          String word = "a".repeat(1 + random.nextInt(12));
          Span span = new Span(text.length(), text.length() + word.length());
          tokens.add(new Token(TokenKind.WORD, span, word));
          text.append(word).append(' ');
        }
        sentences.add(new Sentence(new Span(from, text.length() - 1), tokens));
      }
      Block block = new Block(BlockKind.PARAGRAPH, new Span(start, text.length() - 1));
      blocks.add(block);
      paragraphs.add(new Paragraph(block, sentences));
      text.append("\n\n");
    }
    Article article =
        new Article(
            "a",
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            blocks,
            text.toString());
    return new Document(article, paragraphs);
  }

  @Test
  void coresHoldEveryTokenOnceAndWindowsAreBounded() {
    long seed = 20310318;
    Random random = new Random(seed);
    for (int round = 0; round < 300; round++) {
      Encoding encoding = new Encoding(PIECES, document(random), List.of());
      int longest = 40 + random.nextInt(60);
      int next = 0;
      for (Window window : Windows.cut(encoding, longest, 8)) {
        String about = "seed " + seed + " round " + round + " " + window;
        assertEquals(next, window.coreFrom(), about);
        assertTrue(window.coreTo() > window.coreFrom(), about);
        int pieces = encoding.input(window).ids().length;
        assertTrue(pieces <= longest, about + " has " + pieces);
        next = window.coreTo();
      }
      assertEquals(encoding.size(), next);
    }
  }

  @Test
  void theInputPointsToTheFirstPieceOfEachToken() {
    Random random = new Random(7);
    Encoding encoding = new Encoding(PIECES, document(random), List.of());
    for (Window window : Windows.cut(encoding, 64, 8)) {
      Encoding.Input input = encoding.input(window);
      assertEquals(window.to() - window.from(), input.firsts().length);
      for (int at : input.firsts()) {
        assertEquals(4, input.ids()[at]);
      }
    }
  }
}
