package org.dixit.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.dixit.Outcome;
import org.junit.jupiter.api.Test;

/** Holds the example of the README to what {@code examples/expected.tsv} says of it. */
class ExampleTest {
  private static final Path FOLDER = Path.of("..", "examples");

  @Test
  void everyQuotationIsAsExpected() throws IOException {
    List<String> expected = Files.readAllLines(FOLDER.resolve("expected.tsv"));
    List<String> actual = new ArrayList<>();
    actual.add(expected.get(0));
    List<JsonNode> statements = statements();
    for (int i = 0; i < statements.size(); i++) {
      JsonNode statement = statements.get(i);
      String starts = i + 1 < expected.size() ? expected.get(i + 1).split("\t")[0] : "";
      String words = statement.get("quoted").get(0).get("text").asText().substring(1);
      actual.add(
          String.join(
              "\t",
              words.startsWith(starts) ? starts : words,
              statement.get("speaker").path("name").asText("-"),
              statement.get("finding").get("outcome").asText(),
              statement.get("finding").get("class").asText()));
    }
    assertEquals(String.join("\n", expected), String.join("\n", actual));
  }

  @Test
  void everyOutcomeIsThere() throws IOException {
    Set<Outcome> outcomes = EnumSet.noneOf(Outcome.class);
    for (JsonNode statement : statements()) {
      outcomes.add(Outcome.valueOf(statement.get("finding").get("outcome").asText()));
    }
    assertEquals(EnumSet.allOf(Outcome.class), outcomes);
  }

  @Test
  void theReportFollowsTheSchema() throws IOException {
    Path schemaFile = Path.of("..", "docs", "schema", "report.schema.json");
    Schema schema =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(Files.readString(schemaFile));
    assertEquals(List.of(), schema.validate(json(), InputFormat.JSON));
  }

  @Test
  void theReportIsTheSameEveryTime() throws IOException {
    assertEquals(json(), json());
  }

  /** The statements in marks: the others are not checked. */
  private static List<JsonNode> statements() throws IOException {
    List<JsonNode> statements = new ArrayList<>();
    for (JsonNode statement : new ObjectMapper().readTree(json()).get("statements")) {
      if (!statement.get("quoted").isEmpty()) {
        statements.add(statement);
      }
    }
    return statements;
  }

  private static String json() throws IOException {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    int code =
        new Main(InputStream.nullInputStream(), out, err, Terminal.NONE)
            .run(
                "check",
                FOLDER.resolve("article.txt").toString(),
                "--record",
                FOLDER.resolve("record").toString(),
                "--format",
                "json");
    assertEquals(ExitCode.FOUND, code, err.toString());
    assertTrue(err.toString().isEmpty(), err.toString());
    return out.toString();
  }
}
