package org.dixit.fidelity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dixit.fidelity.source.SourceReader;
import org.dixit.fidelity.source.Window;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

class ShippedCasesTest {
  private static final long SEED = 11;
  private static final Path CASES = Path.of("cases.jsonl");
  private static final Path HARD = Path.of("hard.jsonl");

  private static Generator generator() {
    List<Window> windows =
        SourceReader.read(List.of(Path.of("records")), p -> Assertions.fail(p.getMessage()));
    return new Generator(windows, SEED);
  }

  @Test
  void regenerateByteForByte() throws IOException {
    Generator generator = generator();
    StringBuilder lines = new StringBuilder();
    generator.generate(300).forEach(c -> lines.append(CaseFile.line(c)).append('\n'));
    assertEquals(Files.readString(CASES), lines.toString(), "seed " + SEED);
    for (Map.Entry<String, String> file : generator.files().entrySet()) {
      assertEquals(Files.readString(Path.of(file.getKey())), file.getValue(), file.getKey());
    }
  }

  @Test
  void areWellFormed() throws IOException {
    assertEquals(300, wellFormed(CASES).size());
    assertTrue(wellFormed(HARD).size() >= 40);
  }

  private static List<FidelityCase> wellFormed(Path file) throws IOException {
    List<FidelityCase> cases = CaseFile.read(file);
    Set<String> ids = new HashSet<>();
    for (FidelityCase c : cases) {
      assertTrue(ids.add(c.id()), c.id());
      String first = c.spans().get(0).in(c.article());
      assertTrue(first.matches("(?s)[“\"].*[”\"]"), c.id() + ": marks around " + first);
      boolean severity = c.expected().least() >= 0;
      assertEquals(
          c.kind().startsWith("not-found") || c.kind().startsWith("unverifiable"), !severity);
      assertTrue(holds(c), c.id() + ": the record lacks " + c.said());
    }
    return cases;
  }

  private static boolean holds(FidelityCase c) throws IOException {
    boolean found = c.said().isEmpty();
    for (FidelityCase.RecordText text : c.record()) {
      String record = text.path().isEmpty() ? text.text() : Files.readString(Path.of(text.path()));
      assertTrue(record.startsWith("---\n"), c.id());
      found |= record.contains(c.said());
    }
    return found;
  }

  @Test
  void coverAllClassesAndAreNotAllTheSame() throws IOException {
    List<FidelityCase> cases = CaseFile.read(CASES);
    long kinds = cases.stream().map(FidelityCase::kind).distinct().count();
    assertTrue(kinds >= 85, kinds + " kinds");
    assertFalse(cases.stream().map(FidelityCase::article).distinct().count() < 295);
  }
}
