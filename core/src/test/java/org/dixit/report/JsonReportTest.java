package org.dixit.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import org.dixit.Report;
import org.junit.jupiter.api.Test;

class JsonReportTest {
  private static final ObjectMapper MAPPER = new ObjectMapper();

  @Test
  void reportsFollowTheSchema() throws IOException {
    assertEquals(List.of(), Schemas.problems("report", json(Samples.report())));
    assertEquals(List.of(), Schemas.problems("report", json(Samples.unchecked())));
  }

  @Test
  void theSchemaIsStrict() throws IOException {
    String json = json(Samples.report());
    assertFalse(
        Schemas.problems("report", json.replace("\"cue\"", "\"queue\"")).isEmpty(), "unknown key");
    assertFalse(
        Schemas.problems("report", json.replace("\"NOT_FOUND\"", "\"FAKE\"")).isEmpty(), "value");
    assertFalse(
        Schemas.problems("report", json.replace("\"severity\" : 4", "\"severity\" : 5")).isEmpty(),
        "severity");
  }

  @Test
  void everyPropertyIsDescribed() throws IOException {
    for (String name : List.of("report.schema.json", "line.schema.json")) {
      assertDescribed(MAPPER.readTree(Schemas.read(name)), name);
    }
  }

  private static void assertDescribed(JsonNode node, String at) {
    node.properties()
        .forEach(
            field -> {
              String here = at + "/" + field.getKey();
              if (at.endsWith("/properties")) {
                assertTrue(
                    field.getValue().has("description") || field.getValue().has("$ref"), here);
              }
              assertDescribed(field.getValue(), here);
            });
    if (node.isArray()) {
      node.forEach(item -> assertDescribed(item, at + "/item"));
    }
  }

  @Test
  void spansCarryTheWordsTheyName() throws IOException {
    JsonNode report = MAPPER.readTree(json(Samples.report()));
    String article = report.get("article").get("text").asText();
    JsonNode first = report.get("statements").get(0);
    assertEquals("s1", first.get("id").asText());
    assertEquals(2, first.get("quoted").size());
    for (JsonNode span : first.get("quoted")) {
      String words = article.substring(span.get("start").asInt(), span.get("end").asInt());
      assertEquals(words, span.get("text").asText());
    }
    JsonNode passage = first.get("finding").get("passages").get(0);
    assertEquals("Let me be plain.", passage.get("before").asText());
    assertEquals("Thank you.", passage.get("after").asText());
    assertEquals("Dalia Renn", passage.get("speaker").asText());
  }

  @Test
  void severityIsNullWhereTheOutcomeIsOpen() throws IOException {
    JsonNode report = MAPPER.readTree(json(Samples.report()));
    JsonNode finding = report.get("statements").get(1).get("finding");
    assertEquals("OPEN", finding.get("outcome").asText());
    assertTrue(finding.get("severity").isNull());
    assertEquals(4, report.get("summary").get("worst").asInt());
    assertEquals(2, report.get("summary").get("outcomes").get("OPEN").asInt());
  }

  @Test
  void linesFollowTheirSchema() throws IOException {
    StringWriter out = new StringWriter();
    new Reporter().jsonLines(Samples.report(), out);
    new Reporter().jsonError("lost.txt", "no such file", out);
    List<String> lines = out.toString().lines().toList();
    assertEquals(7, lines.size());
    for (String line : lines) {
      assertEquals(List.of(), Schemas.problems("line", line), line);
    }
    assertEquals("statement", MAPPER.readTree(lines.get(0)).get("type").asText());
    assertEquals("notice", MAPPER.readTree(lines.get(4)).get("type").asText());
    assertEquals("error", MAPPER.readTree(lines.get(6)).get("type").asText());
  }

  @Test
  void theSameReportGivesTheSameCharacters() throws IOException {
    assertEquals(json(Samples.report()), json(Samples.report()));
  }

  private static String json(Report report) throws IOException {
    StringWriter out = new StringWriter();
    new Reporter().json(report, out);
    return out.toString();
  }
}
