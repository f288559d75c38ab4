package org.dixit.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Holds the scorer of statements to the figures of the corpus's own scorer. */
class EvalPolnearTest {
  private static final Path CORPUS = Path.of("src", "test", "resources", "polnear");

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();
  @TempDir private Path folder;

  private int run(String... args) {
    Main main = new Main(new ByteArrayInputStream(new byte[0]), out, err, Terminal.NONE);
    return main.run(args);
  }

  private static String corpus(String name) {
    return CORPUS.resolve(name).toString();
  }

  @Test
  void theFiguresAreThoseOfTheCorpusScorer() throws Exception {
    int code =
        run(
            "eval",
            "polnear",
            corpus("dev"),
            "--predictions",
            corpus("predictions.jsonl"),
            "--json");
    assertEquals(ExitCode.FINE, code, err.toString());
    JsonNode figures = new ObjectMapper().readTree(out.toString());
    List<String> lines = Files.readAllLines(CORPUS.resolve("expected.tsv"));
    assertTrue(lines.size() > 140);
    for (String line : lines.subList(2, lines.size())) {
      String[] cells = line.split("\t", -1);
      JsonNode figure = figures.get(cells[0]);
      if (cells[1].isEmpty()) {
        assertTrue(figure == null, cells[0]);
      } else {
        assertEquals(Double.parseDouble(cells[1]), figure.asDouble(), 1e-6, cells[0]);
      }
    }
  }

  @Test
  void theTableHasARowForEachKind() {
    run("eval", "polnear", corpus("dev"), "--predictions", corpus("predictions.jsonl"));
    for (String row : List.of("all", "direct", "mixed", "indirect", "quotation2", "quotation5")) {
      assertTrue(out.toString().contains("\n" + row + " "), out.toString());
    }
  }

  @Test
  void gainsAndLossesAreTold() throws Exception {
    Path worse = folder.resolve("worse.jsonl");
    List<String> lines = Files.readAllLines(CORPUS.resolve("predictions.jsonl"));
    Files.write(worse, lines.subList(0, 1));
    run(
        "eval",
        "polnear",
        corpus("dev"),
        "--predictions",
        corpus("predictions.jsonl"),
        "--against",
        worse.toString());
    assertTrue(out.toString().contains("2 gained, 0 lost"), out.toString());
    assertTrue(out.toString().contains("+ council  Anna Pell: The mill must go"), out.toString());
  }

  @Test
  void aFigureBelowItsFloorFails() throws Exception {
    Path floors = folder.resolve("floors.tsv");
    Files.writeString(floors, "part\tfigure\tfloor\npolnear dev\tall.full.f1\t0.99\n");
    int code =
        run(
            "eval",
            "polnear",
            corpus("dev"),
            "--predictions",
            corpus("predictions.jsonl"),
            "--floors",
            floors.toString());
    assertEquals(ExitCode.FOUND, code);
    assertTrue(err.toString().contains("all.full.f1"), err.toString());
  }

  @Test
  void aTableWithoutAFloorForThisPartIsMisuse() throws Exception {
    for (String row : List.of("polnear test\tall.full.f1\t0.9", "polnear dev\tall.full.f1\thigh")) {
      Path floors = folder.resolve("floors.tsv");
      Files.writeString(floors, "part\tfigure\tfloor\n" + row + "\n");
      String predictions = corpus("predictions.jsonl");
      String[] args = {
        "eval",
        "polnear",
        corpus("dev"),
        "--predictions",
        predictions,
        "--floors",
        floors.toString()
      };
      assertEquals(ExitCode.MISUSE, run(args), row);
    }
  }

  @Test
  void whatIsReadCanBeSavedOverWhatItIsComparedWith() throws Exception {
    Path lines = folder.resolve("lines.jsonl");
    Files.copy(CORPUS.resolve("predictions.jsonl"), lines);
    String[] args = {
      "eval", "polnear", corpus("dev"), "--save", lines.toString(), "--against", lines.toString()
    };
    assertEquals(ExitCode.FINE, run(args), err.toString());
    assertTrue(out.toString().contains(" gained, "), out.toString());
    List<String> saved = Files.readAllLines(lines);
    assertTrue(saved.stream().allMatch(line -> line.startsWith("{\"doc\"")), saved.toString());
    String again = corpus("predictions.jsonl");
    assertEquals(
        ExitCode.MISUSE,
        run("eval", "polnear", corpus("dev"), "--save", lines.toString(), "--predictions", again));
    assertEquals(saved, Files.readAllLines(lines));
  }

  @Test
  void misuseIsToldInOneLine() throws Exception {
    assertEquals(ExitCode.MISUSE, run("eval", "polnear", folder.toString()));
    Path broken = folder.resolve("broken.jsonl");
    Files.writeString(broken, "{\"doc\": \"harbour\", \"statements\": 7}\n");
    assertEquals(
        ExitCode.MISUSE, run("eval", "polnear", corpus("dev"), "--predictions", broken.toString()));
    assertTrue(err.toString().contains("broken.jsonl:1:"), err.toString());
  }
}
