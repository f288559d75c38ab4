package org.dixit.segment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.dixit.Article;
import org.dixit.Block;
import org.dixit.BlockKind;
import org.dixit.Document;
import org.dixit.Span;
import org.dixit.Token;
import org.dixit.TokenKind;
import org.dixit.text.Lexicon;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SegmenterTest {

  private static Document document(String text) {
    Block block = new Block(BlockKind.PARAGRAPH, new Span(0, text.length()));
    return new Segmenter()
        .segment(
            new Article(
                "a",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(block),
                text));
  }

  private static List<String> sentences(String text) {
    Document document = document(text);
    return document.paragraphs().get(0).sentences().stream()
        .map(s -> document.text(s.span()))
        .toList();
  }

  private static List<String> tokens(String text) {
    return document(text).paragraphs().get(0).tokens().stream().map(Token::text).toList();
  }

  /** Each text marks with a vertical bar where its sentences part. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "The U.S. Secretary of Trade came.|He left.",
        "She lives in the U.S.|The house is old.",
        "“Why now?” he asked.|Nobody knew.",
        "“Why now?” Minister Ada Renn asked.|Nobody knew.",
        "“Stop!” cried the guard.",
        "“We will stay.”|The hall fell silent.",
        "He said: “We stay.|We fight.”|“Then go,” she said.",
        "He said, \"We stay.\"|\"Then go,\" she said.",
        "It ended at 5 p.m. Monday in Orsa.",
        "It ended at 5 p.m.|The crowd went home.",
        "J. K. Moran wrote it.|It sold well.",
        "Lt. Gen. Amos Bell and Sen. Holt spoke.",
        "The index fell 7.5 points to 1,300.|Traders shrugged.",
        "He paused … and went on.",
        "He paused ...|Then he went on.",
        "It is time for it. humanity waits.",
        "The order stands. “|Then he left.",
        "They left.|“This was new,” she said.",
        "(It rained.)|They left.",
        "The firm, Orlo Inc., moved to St. Anselm.",
        "“Is it true?”|Yes, it is.|It is.",
      })
  void partsSentences(String marked) {
    List<String> parts = new ArrayList<>();
    for (String part : marked.split("\\|")) {
      parts.add(part.strip());
    }
    assertEquals(parts, sentences(String.join(" ", parts)));
  }

  @Test
  void cutsTokens() {
    assertEquals(
        List.of("Lavrin", "’s", "men", "don’t", "know", "."), tokens("Lavrin’s men don’t know."));
    assertEquals(List.of("the", "workers", "’", "union"), tokens("the workers’ union"));
    assertEquals(List.of("``", "Go", ",", "''", "he", "said", "."), tokens("``Go,'' he said."));
    assertEquals(
        List.of("rock", "'n'", "roll", "of", "the", "'90s"), tokens("rock 'n' roll of the '90s"));
    assertEquals(
        List.of("COVID-19", "cost", "$", "1,300", "on", "Jan.", "5th"),
        tokens("COVID-19 cost $1,300 on Jan. 5th"));
    assertEquals(List.of("“", "X", "”", "U.S.", "a.m."), tokens("“X” U.S. a.m."));
  }

  @Test
  void givesEveryMarkATokenOfItsOwn() {
    for (Token token : document("«a» „b“ 'c' \"d\" “e” ‘f’").paragraphs().get(0).tokens()) {
      boolean word = Character.isLetter(token.text().charAt(0));
      assertEquals(word ? TokenKind.WORD : TokenKind.MARK, token.kind(), token.text());
    }
  }

  @Test
  void readsOnlyBlocksThatAreRead() {
    String text = "The bridge opened.\n\nSubscribe now.";
    Article article =
        new Article(
            "a",
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            List.of(
                new Block(BlockKind.PARAGRAPH, new Span(0, 18)),
                new Block(BlockKind.NOTE, new Span(20, 34))),
            text);
    assertEquals(1, new Segmenter().segment(article).paragraphs().size());
  }

  @TestFactory
  Stream<DynamicTest> abbreviationsHoldInTheirExamples() {
    return Lexicon.of(Segmenter.class, "abbreviations.tsv").rows().stream()
        .map(
            row ->
                DynamicTest.dynamicTest(
                    row.get("form"),
                    () -> {
                      assertTrue(tokens(row.get("example")).contains(row.get("form")));
                      assertEquals(1, sentences(row.get("example")).size());
                      assertTrue(!tokens(row.get("counterexample")).contains(row.get("form")));
                    }));
  }

  @TestFactory
  Stream<DynamicTest> startersOpenSentencesAfterAbbreviations() {
    return Lexicon.of(Segmenter.class, "starters.tsv").rows().stream()
        .map(
            row ->
                DynamicTest.dynamicTest(
                    row.get("words"),
                    () -> {
                      assertEquals(2, sentences(row.get("example")).size());
                      assertEquals(1, sentences(row.get("counterexample")).size());
                    }));
  }

  @Test
  void keepsEveryVisibleUnitOfAnyText() {
    long seed = 20;
    Random random = new Random(seed);
    String alphabet = "aB1 .?!,'\"“”‘’`-–…\n()é\u00AD\uD83D\uDE00";
    for (int round = 0; round < 2000; round++) {
      StringBuilder text = new StringBuilder("x");
      for (int i = random.nextInt(40); i > 0; i--) {
        text.append(alphabet.charAt(random.nextInt(alphabet.length())));
      }
      checkCover(text.toString(), "seed " + seed + ", round " + round + ": " + text);
    }
  }

  private static void checkCover(String text, String message) {
    int end = 0;
    for (Token token : document(text).paragraphs().get(0).tokens()) {
      assertTrue(
          text.substring(end, token.span().start()).chars().allMatch(c -> c <= 32 || c == 173),
          message);
      assertEquals(token.text(), token.span().in(text), message);
      end = token.span().end();
    }
    assertTrue(text.substring(end).chars().allMatch(c -> c <= 32 || c == 173), message);
  }
}
