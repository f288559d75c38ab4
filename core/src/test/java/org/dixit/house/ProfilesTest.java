package org.dixit.house;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dixit.Allowance;
import org.dixit.Article;
import org.dixit.EditNature;
import org.dixit.Finding;
import org.dixit.House;
import org.dixit.Report;
import org.dixit.Ruling;
import org.dixit.Standing;
import org.dixit.Transcript;
import org.dixit.Verdict;
import org.dixit.VerdictClass;
import org.dixit.pipeline.Pipeline;
import org.dixit.read.InputReader;
import org.dixit.read.ReadException;
import org.dixit.text.Lexicon;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Runs the example and the counter-example of every line of the houses' rules. */
class ProfilesTest {
  private static final String SECOND =
      " Then the harbour master thanked the pilots and the long assembly rose for the night.";

  /** What no checker gives yet; their lines have no examples. */
  private static final Set<String> NEVER_GIVEN = Set.of("GLYPH");

  private static final Consumer<ReadException> STRICT =
      problem -> {
        throw new IllegalStateException(problem);
      };

  private final InputReader reader = new InputReader();
  private final Pipeline pipeline = new Pipeline();

  @TempDir private Path folder;

  private static Stream<Lexicon.Row> rows() {
    return Lexicon.of(Arbiter.class, "profiles.tsv").rows().stream();
  }

  @Test
  void everyKindHasOneLine() {
    List<String> expected = new ArrayList<>();
    Set<VerdictClass> indirect = Set.of(VerdictClass.SUPPORTED, VerdictClass.UNSUPPORTED);
    Stream.of(VerdictClass.values())
        .filter(c -> !indirect.contains(c))
        .forEach(c -> expected.add("class " + c));
    expected.add("meaning ANY");
    Stream.of(EditNature.values()).forEach(n -> expected.add("edit " + n));
    Stream.of(Standing.values()).forEach(s -> expected.add("source " + s));
    List<String> actual =
        rows().map(r -> r.get("kind").replace("alone", "class") + " " + r.get("what")).toList();
    assertEquals(new TreeSet<>(expected), new TreeSet<>(actual));
    assertEquals(expected.size(), actual.size());
  }

  @TestFactory
  Stream<DynamicTest> examples() {
    return rows()
        .filter(row -> !NEVER_GIVEN.contains(row.get("what")))
        .map(
            row ->
                DynamicTest.dynamicTest(row.get("kind") + " " + row.get("what"), () -> run(row)));
  }

  private void run(Lexicon.Row row) throws IOException {
    Report.Entry with = entry(row, row.get("example"), House.LLM);
    assertTrue(has(row, with), told(with));
    Report.Entry without = entry(row, row.get("counterexample"), House.LLM);
    assertFalse(has(row, without), told(without));
    for (House house : House.values()) {
      Optional<Allowance> told = Profiles.allowance(row.get(house.id()));
      Report.Entry entry =
          row.get("kind").equals("source") ? with : entry(row, row.get("example"), house);
      Optional<Ruling> ruling =
          new Arbiter().rule(entry.finding().orElseThrow(), entry.sourcing(), house);
      if (told.isPresent()) {
        assertTrue(
            ruling.orElseThrow().allowance().compareTo(told.get()) >= 0, house + ": " + ruling);
      }
    }
  }

  private static String told(Report.Entry entry) {
    Verdict verdict = entry.finding().orElseThrow().verdict();
    return verdict.verdictClass() + " " + verdict.edits() + " " + entry.sourcing();
  }

  private static boolean has(Lexicon.Row row, Report.Entry entry) {
    Finding finding = entry.finding().orElseThrow();
    String what = row.get("what");
    return switch (row.get("kind")) {
      case "class", "alone" -> finding.verdict().verdictClass().name().equals(what);
      case "edit" ->
          finding.verdict().edits().stream().anyMatch(e -> e.nature().name().equals(what));
      case "meaning" -> finding.verdict().edits().stream().anyMatch(e -> e.meaning().isPresent());
      default -> entry.sourcing().orElseThrow().standing().name().equals(what);
    };
  }

  private Report.Entry entry(Lexicon.Row row, String example, House house) throws IOException {
    return row.get("kind").equals("source") ? sourced(example) : checked(example, house);
  }

  private Report.Entry checked(String pair, House house) throws IOException {
    String[] sides = pair.split(" => ");
    assertEquals(2, sides.length, "not a pair: " + pair);
    String record = sides[0].replace('|', '\n');
    int front = record.startsWith("---\n") ? record.indexOf("---\n", 4) + 4 : 0;
    String head = record.substring(0, front).replace("---\n", "");
    head = head.contains("grade:") ? head : head + "grade: G1\n";
    head = head.contains("complete:") ? head : head + "complete: true\n";
    String body = record.substring(front);
    String labelled = body.matches("[A-Z ]+: [\\s\\S]*") ? body : "ADA BRANDT: " + body;
    String tail = labelled.contains("TOM FERROW") ? "" : SECOND;
    List<Transcript> transcripts =
        reader.transcripts(
            file("record.txt", "---\n" + head + "---\n" + labelled + tail + "\n"), STRICT);
    boolean clause = sides[1].endsWith(".");
    String copy =
        clause
            ? "Ada Brandt said: “" + sides[1] + (tail.isEmpty() ? "" : SECOND) + "”\n"
            : "Ada Brandt said that “" + sides[1] + ".”\n";
    if (sides[1].startsWith("Every lantern")) {
      copy = "Ada Brandt said: “" + sides[1] + "”\n";
    }
    List<Report.Entry> entries =
        pipeline.check(article(copy), pipeline.index(transcripts)).entries();
    assertEquals(1, entries.size());
    return entries.get(0);
  }

  private Report.Entry sourced(String example) throws IOException {
    String[] parts = example.split(" \\|\\| ");
    List<Transcript> sources = new ArrayList<>();
    for (String part : List.of(parts).subList(0, parts.length - 1)) {
      String[] file = part.split(": ", 2);
      sources.addAll(reader.sources(file(file[0], file[1] + "\n"), STRICT));
    }
    Article answer = article("The record says: " + parts[parts.length - 1] + "\n");
    Report report = pipeline.check(answer, pipeline.index(sources), House.LLM);
    assertEquals(1, report.entries().size(), report.entries().toString());
    return report.entries().get(0);
  }

  private Article article(String text) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return reader.article(new ByteArrayInputStream(bytes), "answer.md");
  }

  private Path file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  @Test
  void theEditThatDecidesIsTold() throws IOException {
    Report.Entry entry =
        checked("All pilots will sail on Monday. => Some pilots will sail on Monday.", House.AP);
    Ruling ruling = entry.rulings().get(0);
    assertEquals(House.AP, ruling.house());
    assertEquals(Allowance.NOT_ALLOWED, ruling.allowance());
    assertEquals("“All” became “Some”", ruling.reason());
    assertEquals("All", ruling.edit().orElseThrow().recordText());
  }

  @Test
  void theHousesDiffer() throws IOException {
    assertEquals(
        "[ap, nyt, scholar, legal]", refusing("The plan is, um, good. => The plan is good."));
    assertEquals("[]", refusing("The plan is good. => The plan is good."));
    assertEquals(
        "[]", refusing("The harbour will stay open. => Every lantern was green and gold."));
  }

  private String refusing(String pair) throws IOException {
    return checked(pair, House.AP).rulings().stream()
        .filter(r -> r.allowance() == Allowance.NOT_ALLOWED)
        .map(r -> r.house().id())
        .collect(Collectors.joining(", ", "[", "]"));
  }
}
