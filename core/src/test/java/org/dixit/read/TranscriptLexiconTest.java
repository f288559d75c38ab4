package org.dixit.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.dixit.Span;
import org.dixit.text.Lexicon;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Runs the example and the counterexample of every line of the lexicons. */
class TranscriptLexiconTest {
  static Stream<Lexicon.Row> stageNotes() {
    return Lexicon.of(StageNotes.class, "stage-notes.tsv").rows().stream();
  }

  @ParameterizedTest
  @MethodSource("stageNotes")
  void stageNote(Lexicon.Row row) {
    if (row.get("kind").equals("speaker")) {
      assertEquals(0, asides(row.get("example")), row.get("example"));
      assertEquals(1, asides(row.get("counterexample")), row.get("counterexample"));
    } else {
      assertEquals(1, asides(row.get("example")), row.get("example"));
      assertEquals(0, asides(row.get("counterexample")), row.get("counterexample"));
    }
  }

  private static int asides(String text) {
    return TurnAsides.in(text, new Span(0, text.length())).size();
  }

  static Stream<Lexicon.Row> labelWords() {
    return Lexicon.of(TurnLabelWords.class, "label-words.tsv").rows().stream();
  }

  @ParameterizedTest
  @MethodSource("labelWords")
  void labelWord(Lexicon.Row row) {
    boolean barred = row.get("kind").equals("barred");
    assertEquals(barred ? 1 : 2, labels(row.get("example")), row.get("example"));
    assertEquals(barred ? 2 : 1, labels(row.get("counterexample")), row.get("counterexample"));
  }

  private static int labels(String line) {
    String text = "MR. ROWE: We begin.\n\n" + line + "\n";
    return TurnLabelJudge.labels(text, new Span(0, text.length()), Set.of(), false, false).size();
  }

  static Stream<Lexicon.Row> narrative() {
    return Lexicon.of(RecordNarrative.class, "narrative.tsv").rows().stream();
  }

  @ParameterizedTest
  @MethodSource("narrative")
  void narrativeLine(Lexicon.Row row) {
    assertTrue(RecordNarrative.isNarrative(row.get("example")), row.get("example"));
    assertFalse(RecordNarrative.isNarrative(row.get("counterexample")));
  }

  static Stream<Lexicon.Row> fileWords() {
    return Lexicon.of(TranscriptName.class, "file-words.tsv").rows().stream();
  }

  @ParameterizedTest
  @MethodSource("fileWords")
  void fileWord(Lexicon.Row row) {
    assertEquals(Optional.empty(), TranscriptName.of(row.get("example")).speaker());
    Optional<String> named = TranscriptName.of(row.get("counterexample")).speaker();
    assertEquals(Optional.of("Ilse Brandt"), named);
  }
}
