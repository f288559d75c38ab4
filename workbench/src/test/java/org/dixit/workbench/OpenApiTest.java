package org.dixit.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Holds the description of the service to what the service does. */
class OpenApiTest {
  @TempDir Path folder;

  @Test
  void everyRouteForProgramsIsDescribedAndNoOther() throws Exception {
    try (Bench bench = Bench.open()) {
      JsonNode paths = Bench.tree(bench.get("/api/openapi.json")).path("paths");
      Set<String> described = new TreeSet<>();
      paths
          .properties()
          .forEach(
              path ->
                  path.getValue()
                      .propertyNames()
                      .forEach(
                          m ->
                              described.add(
                                  m.toUpperCase(java.util.Locale.ROOT) + " " + path.getKey())));
      assertEquals(bench.programRoutes(), described);
    }
  }

  @Test
  void answersAreAsDescribed() throws Exception {
    try (Bench bench = Bench.with(folder.resolve("library"))) {
      JsonNode document = Bench.tree(bench.get("/api/openapi.json"));
      bench.form(
          "/api/transcripts",
          Bench.Part.file("records", "port-board.txt", Bench.RECORD),
          Bench.Part.field("date", "2031-03-12"));
      bench.report();
      for (Map.Entry<String, String> asked :
          Map.of(
                  "/health", "/health",
                  "/api/reports", "/api/reports",
                  "/api/transcripts", "/api/transcripts",
                  "/api/transcript", "/api/transcript?key=port-board.txt",
                  "/api/search", "/api/search?query=toll",
                  "/api/speakers", "/api/speakers")
              .entrySet()) {
        HttpResponse<String> answer = bench.get(asked.getValue());
        assertFits(document, asked.getKey(), "200", "application/json", answer.body());
      }
      HttpResponse<String> wrong = bench.get("/api/search?query=");
      assertEquals(400, wrong.statusCode());
      assertValid(document, "#/components/schemas/Problem", wrong.body());
    }
  }

  private static void assertFits(
      JsonNode document, String path, String status, String type, String body) {
    String pointer =
        "#/paths/"
            + path.replace("/", "~1")
            + "/get/responses/"
            + status
            + "/content/"
            + type.replace("/", "~1")
            + "/schema";
    assertValid(document, pointer, body);
  }

  private static void assertValid(JsonNode document, String pointer, String body) {
    ObjectNode schema = Bench.MAPPER.createObjectNode();
    schema.put("$ref", pointer);
    schema.set("components", document.path("components"));
    schema.set("paths", document.path("paths"));
    SchemaRegistry registry = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    Schema held = registry.getSchema(schema.toString(), InputFormat.JSON);
    List<com.networknt.schema.Error> errors = held.validate(body, InputFormat.JSON);
    assertTrue(errors.isEmpty(), pointer + " " + errors + " " + body);
  }
}
