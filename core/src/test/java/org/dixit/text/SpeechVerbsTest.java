package org.dixit.text;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class SpeechVerbsTest {
  private static boolean hasFinite(String sentence) {
    return Arrays.stream(sentence.split("\\W+")).anyMatch(SpeechVerbs::isFinite);
  }

  @Test
  void everyLineHoldsInItsExamples() {
    for (Lexicon.Row row : Lexicon.of(SpeechVerbs.class, "speech-verbs.tsv")) {
      assertTrue(hasFinite(row.get("example")), row.get("kind"));
      assertFalse(hasFinite(row.get("counterexample")), row.get("kind"));
    }
  }

  @Test
  void tellsFormsApart() {
    assertTrue(SpeechVerbs.isParticiple("saying") && !SpeechVerbs.isFinite("saying"));
    assertTrue(SpeechVerbs.isBase("say") && SpeechVerbs.isAny("says"));
    assertFalse(SpeechVerbs.isAny("walked"));
  }
}
