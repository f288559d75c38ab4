package org.dixit.fidelity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScoreTest {
  private static Given right(FidelityCase c) {
    Expected e = c.expected();
    List<String> kinds = e.kinds().stream().limit(1).map(Enum::name).toList();
    return new Given(c.id(), e.outcome().name(), e.classes().get(0).name(), kinds, e.least());
  }

  @Test
  void rightAnswersScoreOne() throws IOException {
    List<FidelityCase> cases = CaseFile.read(Path.of("hard.jsonl"));
    Map<String, Given> given = new HashMap<>();
    cases.forEach(c -> given.put(c.id(), right(c)));
    Score score = Score.of(cases, given);
    assertEquals(1.0, score.macroF1());
    assertTrue(score.wrong().isEmpty());
  }

  @Test
  void whatIsMissingIsWrong() throws IOException {
    List<FidelityCase> cases = CaseFile.read(Path.of("hard.jsonl"));
    Score score = Score.of(cases, Map.of());
    assertEquals(0.0, score.macroF1());
    assertEquals(cases.size(), score.wrong().size());
  }

  @Test
  void runsAndScoresFromTheCommandLine(@TempDir Path folder) throws IOException {
    Path findings = folder.resolve("findings.jsonl");
    StringWriter out = new StringWriter();
    PrintWriter writer = new PrintWriter(out);
    assertEquals(
        0, Main.run(writer, writer, "run", "--cases", "hard.jsonl", "--out", findings.toString()));
    assertEquals(CaseFile.read(Path.of("hard.jsonl")).size(), Files.readAllLines(findings).size());
    assertEquals(
        0,
        Main.run(
            writer,
            writer,
            "score",
            "--cases",
            "hard.jsonl",
            "--findings",
            findings.toString(),
            "--show",
            "2"));
    assertTrue(out.toString().contains("macro-F1"), out.toString());
    assertEquals(2, Main.run(writer, writer, "score", "--cases", "hard.jsonl"));
  }
}
