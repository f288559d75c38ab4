package org.dixit.spec;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.dixit.MeaningKind;
import org.dixit.Report;
import org.dixit.check.Checker;
import org.dixit.text.Lexicon;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Runs the lines of {@code speech-acts.tsv} through the whole pipeline, cue and all. */
class SpeechActLinesTest {
  private static final List<MeaningKind> ACT = List.of(MeaningKind.SPEECH_ACT);

  @TempDir Path folder;

  @TestFactory
  Stream<DynamicTest> examplesAndCounterexamples() {
    return Lexicon.of(Checker.class, "speech-acts.tsv").rows().stream()
        .map(
            row ->
                DynamicTest.dynamicTest(
                    row.get("lemmas"),
                    () -> {
                      assertEquals(ACT, kinds(row.get("example")), row.get("example"));
                      assertFalse(
                          kinds(row.get("counterexample")).contains(MeaningKind.SPEECH_ACT),
                          row.get("counterexample"));
                    }));
  }

  private List<MeaningKind> kinds(String pair) throws IOException {
    String[] sides = pair.split(" => ");
    Workbench bench = new Workbench(folder);
    String record = "ADA BRANDT: Good evening. " + sides[0] + " We meet again in June.\n";
    Example example = new Example("speech-acts", 1, false, sides[1], record, List.of());
    Report report = bench.report(bench.article(sides[1] + "\n"), bench.record(example));
    assertEquals(1, report.entries().size(), pair);
    return report.entries().get(0).finding().orElseThrow().verdict().kinds();
  }
}
