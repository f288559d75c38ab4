package org.dixit.spec;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.dixit.Report;
import org.dixit.Span;
import org.dixit.Speaker;
import org.dixit.tag.Tagger;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Runs every example of the specification. */
class SpecTest {
  private static final Optional<Tagger> TAGGER = Tagger.load();

  @TempDir private Path folder;

  @TestFactory
  List<DynamicTest> examples() throws IOException {
    return Example.all().stream()
        .map(example -> DynamicTest.dynamicTest(example.name(), () -> run(example)))
        .toList();
  }

  /** The tagger adds statements; whose the words in marks are it does not change. */
  @TestFactory
  List<DynamicTest> speakersWithTheTagger() throws IOException {
    return Example.all().stream()
        .filter(example -> !example.isTagged())
        .map(example -> DynamicTest.dynamicTest(example.name(), () -> compare(example)))
        .toList();
  }

  private void compare(Example example) throws IOException {
    Workbench marked = new Workbench(folder);
    Workbench tagged = new Workbench(folder, TAGGER);
    Map<Span, String> speakers = speakers(marked, example);
    Map<Span, String> again = speakers(tagged, example);
    again.keySet().retainAll(speakers.keySet());
    assertEquals(speakers.toString(), again.toString(), example.name() + "\n" + example.article());
  }

  private static Map<Span, String> speakers(Workbench bench, Example example) throws IOException {
    Map<Span, String> speakers = new TreeMap<>();
    Report report = bench.report(bench.article(example.article()), bench.record(example));
    for (Report.Entry entry : report.entries()) {
      String name = entry.statement().speaker().map(Speaker::name).orElse("-");
      entry.statement().quotation().quoted().forEach(q -> speakers.put(q, name));
    }
    return speakers;
  }

  @Test
  void thereAreExamplesOfEveryKind() throws IOException {
    List<String> files = Example.all().stream().map(Example::file).distinct().toList();
    assertEquals(List.of("marks.md", "speakers.md", "statements.md", "verdicts.md"), files);
    assertTrue(Example.all().size() >= 30);
  }

  private void run(Example example) throws IOException {
    Workbench bench = new Workbench(folder, example.isTagged() ? TAGGER : Optional.empty());
    Report report = bench.report(bench.article(example.article()), bench.record(example));
    List<String> lines = new Outline(report, example.isTagged()).lines();
    if (example.pending()) {
      Assumptions.assumeTrue(example.expected().equals(lines), "pending: " + lines);
    }
    assertEquals(
        String.join("\n", example.expected()),
        String.join("\n", lines),
        example.name() + "\n" + example.article());
  }
}
