package org.dixit.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class WordPieceTest {
  private static final List<String> VOCABULARY =
      List.of(
          "[PAD]", "[UNK]", "[CLS]", "[SEP]", "the", "tram", "##way", "##s", "zoe", ",", "“", "”",
          "a", "##b", "字", "-");
  private static final WordPiece PIECES = new WordPiece(VOCABULARY);

  private static String shown(String text) {
    StringBuilder shown = new StringBuilder();
    for (WordPiece.Piece piece : PIECES.pieces(text)) {
      shown.append(VOCABULARY.get(piece.id())).append('=');
      shown.append(text, piece.start(), piece.end()).append(' ');
    }
    return shown.toString().strip();
  }

  @Test
  void longestPieceFirst() {
    assertEquals("the=the tram=tram ##way=way ##s=s", shown("the tramways"));
  }

  @Test
  void caseAndAccentsAreFolded() {
    assertEquals("the=THE zoe=Zoë", shown("THE Zoë"));
  }

  @Test
  void signsStandAlone() {
    assertEquals("“=“ the=the -=- tram=tram ,=, ”=”", shown("“the-tram,”"));
    assertEquals("a=a 字=字 a=a", shown("a字a"));
  }

  @Test
  void whatCannotBeSpeltIsUnknown() {
    assertEquals("the=the [UNK]=bus", shown("the bus"));
    assertEquals("[UNK]=" + "a".repeat(10_000), shown("a".repeat(10_000)));
  }

  @Test
  void invisibleSignsAreDropped() {
    assertEquals(List.of(4), PIECES.pieces("t\u200Bhe").stream().map(p -> p.id()).toList());
  }

  @Test
  void aVocabularyNeedsItsSpecialPieces() {
    assertThrows(IllegalArgumentException.class, () -> new WordPiece(List.of("the")));
  }

  @Test
  void anyTextGivesPiecesInsideIt() {
    long seed = 20310318;
    Random random = new Random(seed);
    String signs = "theramwys “”\u0301\uD83D\uDE00\uD83D\u200B\u0000Zë字ﷺ-\n";
    for (int round = 0; round < 2_000; round++) {
      StringBuilder text = new StringBuilder();
      for (int i = random.nextInt(30); i > 0; i--) {
        text.append(signs.charAt(random.nextInt(signs.length())));
      }
      int last = 0;
      for (WordPiece.Piece piece : PIECES.pieces(text.toString())) {
        String about = "seed " + seed + " round " + round;
        assertTrue(piece.start() >= last && piece.end() >= piece.start(), about);
        assertTrue(piece.end() <= text.length(), about);
        last = piece.start();
      }
    }
  }
}
