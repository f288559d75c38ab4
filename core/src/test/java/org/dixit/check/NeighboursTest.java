package org.dixit.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.dixit.Outcome;
import org.dixit.Verdict;
import org.dixit.VerdictClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The record's sentence, with the words in marks that the copy quotes. */
class NeighboursTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "It is not true that “the harbour is for sale to anyone.”",
        "I do not believe that “the harbour is for sale to anyone.”",
        "Some members say that “the harbour is for sale to anyone.”",
        "If “the harbour is for sale to anyone,” I will resign."
      })
  void turnRound(String sentence) {
    Verdict verdict = verdict(sentence);
    assertEquals(VerdictClass.OUT_OF_CONTEXT, verdict.verdictClass(), verdict.reason());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "It is true that “the harbour is for sale to anyone.”",
        "I believe that “the harbour is for sale to anyone.”",
        "I say that “the harbour is for sale to anyone.”",
        "Since “the harbour is for sale to anyone,” I will resign."
      })
  void doNoHarm(String sentence) {
    Verdict verdict = verdict(sentence);
    assertEquals(Outcome.FAITHFUL, verdict.outcome(), verdict.reason());
  }

  private static Verdict verdict(String sentence) {
    String words = sentence.substring(sentence.indexOf('“'), sentence.indexOf('”') + 1);
    String record = sentence.replace("“", "").replace("”", "");
    String after =
        " Then the harbour master thanked the pilots and the assembly rose for the night.";
    return Comparison.check(record + after, "Ada Brandt said: " + words).verdict();
  }
}
