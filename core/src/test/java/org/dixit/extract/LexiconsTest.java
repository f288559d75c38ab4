package org.dixit.extract;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.Stream;
import org.dixit.BlockKind;
import org.dixit.segment.Segmenter;
import org.dixit.text.Lexicon;
import org.dixit.text.Tokens;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class LexiconsTest {

  private static Tokens tokens(String text) {
    return new Tokens(
        text, new Segmenter().segment(Copy.article(text, BlockKind.PARAGRAPH)).paragraphs().get(0));
  }

  private static boolean has(String group, String text) {
    Tokens tokens = tokens(text);
    for (int i = 0; i < tokens.size(); i++) {
      if (Frame.in(group, tokens.lower(i))) {
        return true;
      }
    }
    return false;
  }

  @TestFactory
  Stream<DynamicTest> narrationHoldsInItsExamples() {
    return Lexicon.of(Extractor.class, "narration.tsv").rows().stream()
        .map(
            row ->
                DynamicTest.dynamicTest(
                    row.get("example"),
                    () -> {
                      assertTrue(Narration.at(tokens(row.get("example")), 0));
                      assertFalse(Narration.at(tokens(row.get("counterexample")), 0));
                    }));
  }

  @TestFactory
  Stream<DynamicTest> wordsHoldInTheirExamples() {
    return Lexicon.of(Extractor.class, "words.tsv").rows().stream()
        .map(
            row ->
                DynamicTest.dynamicTest(
                    row.get("group"),
                    () -> {
                      assertTrue(has(row.get("group"), row.get("example")));
                      assertFalse(has(row.get("group"), row.get("counterexample")));
                    }));
  }
}
