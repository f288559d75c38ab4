package org.dixit.spec;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.dixit.Report;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Runs every example of the specification. */
class SpecTest {
  @TempDir private Path folder;

  @TestFactory
  List<DynamicTest> examples() throws IOException {
    return Example.all().stream()
        .map(example -> DynamicTest.dynamicTest(example.name(), () -> run(example)))
        .toList();
  }

  @Test
  void thereAreExamplesOfEveryKind() throws IOException {
    List<String> files = Example.all().stream().map(Example::file).distinct().toList();
    assertEquals(List.of("marks.md", "speakers.md", "verdicts.md"), files);
    assertTrue(Example.all().size() >= 30);
  }

  private void run(Example example) throws IOException {
    Workbench bench = new Workbench(folder);
    Report report = bench.report(bench.article(example.article()), bench.record(example));
    List<String> lines = new Outline(report).lines();
    if (example.pending()) {
      Assumptions.assumeTrue(example.expected().equals(lines), "pending: " + lines);
    }
    assertEquals(
        String.join("\n", example.expected()),
        String.join("\n", lines),
        example.name() + "\n" + example.article());
  }
}
