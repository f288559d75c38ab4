package org.dixit.receipt;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dixit.text.Lexicon;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Holds what is written to the Web Annotation Data Model: {@code web-annotation.tsv} says of each
 * class that is used which properties it has, of which values, and how many.
 */
class WebAnnotationsTest {
  private static final Set<String> MOTIVATIONS =
      Set.of(
          "assessing",
          "bookmarking",
          "classifying",
          "commenting",
          "describing",
          "editing",
          "highlighting",
          "identifying",
          "linking",
          "moderating",
          "questioning",
          "replying",
          "tagging");

  private final Map<String, Map<String, Lexicon.Row>> classes = new LinkedHashMap<>();
  @TempDir private Path folder;

  WebAnnotationsTest() {
    for (Lexicon.Row row : Lexicon.of(getClass(), "web-annotation.tsv")) {
      classes
          .computeIfAbsent(row.get("type"), t -> new LinkedHashMap<>())
          .put(row.get("property"), row);
    }
  }

  @Test
  void everyPropertyBelongsToItsClass() throws IOException {
    assertClass(json(Desk.of(folder)), Set.of("AnnotationCollection"), "");
    assertClass(json(empty()), Set.of("AnnotationCollection"), "");
  }

  private Desk empty() throws IOException {
    return Desk.of(folder, "Nobody spoke.\n", Desk.RECORD);
  }

  private void assertClass(JsonNode node, Set<String> allowed, String at) {
    String type = node.path("type").asText();
    assertTrue(allowed.contains(type), at + " is " + type);
    Map<String, Lexicon.Row> properties = classes.get(type);
    node.fieldNames()
        .forEachRemaining(
            name ->
                assertTrue(name.equals("type") || properties.containsKey(name), at + "/" + name));
    properties.forEach(
        (name, row) -> {
          String here = at + "/" + name;
          JsonNode value = node.get(name);
          int count = value == null ? 0 : value.isArray() ? value.size() : 1;
          String counts = row.get("count");
          assertTrue(count >= counts.charAt(0) - '0', here + " is missing");
          assertTrue(counts.endsWith("+") || count <= 1, here + " is there twice");
          for (int i = 0; i < count; i++) {
            assertValue(value.isArray() ? value.get(i) : value, row.get("values"), here);
          }
        });
  }

  private void assertValue(JsonNode value, String values, String at) {
    switch (values) {
      case "context" -> assertEquals("http://www.w3.org/ns/anno.jsonld", value.asText(), at);
      case "IRI" ->
          assertTrue(value.asText().matches("ni:///sha-256;[A-Za-z0-9_-]{43}(#[a-z0-9-]+)?"), at);
      case "text" -> assertTrue(value.isTextual(), at);
      case "number" -> assertTrue(value.isInt() && value.asInt() >= 0, at);
      case "motivation" -> assertTrue(MOTIVATIONS.contains(value.asText()), at);
      case "media" -> assertEquals("text/plain", value.asText(), at);
      case "language" -> assertTrue(value.asText().matches("[a-z]{2,3}(-[A-Za-z0-9]+)*"), at);
      default -> assertClass(value, Set.of(values.split("\\|")), at);
    }
  }

  @Test
  void positionsCountCodePointsAndQuotesAgree() throws IOException {
    Desk desk = Desk.of(folder);
    Map<String, String> texts = new HashMap<>();
    texts.put(HashNames.of(desk.provenance.article().text()), Desk.ARTICLE);
    texts.put(HashNames.of(desk.provenance.record().get(0).text()), Desk.RECORD);
    List<JsonNode> resources = new ArrayList<>();
    for (JsonNode annotation : json(desk).at("/first/items")) {
      annotation.get("target").forEach(resources::add);
      annotation.get("body").forEach(resources::add);
    }
    resources.removeIf(r -> !r.get("type").asText().equals("SpecificResource"));
    assertTrue(resources.size() > 5);
    for (JsonNode resource : resources) {
      String text = texts.get(resource.at("/source/id").asText());
      int[] points = text.codePoints().toArray();
      JsonNode position = resource.at("/selector/0");
      JsonNode quote = resource.at("/selector/1");
      int start = position.get("start").asInt();
      int end = position.get("end").asInt();
      assertEquals(quote.get("exact").asText(), new String(points, start, end - start));
      String around =
          quote.get("prefix").asText() + quote.get("exact").asText() + quote.get("suffix").asText();
      assertTrue(text.contains(around), around);
      assertFalse(around.contains("\uFFFD") || around.contains("?"), around);
    }
    JsonNode first = resources.get(0).at("/selector/0");
    assertNotEquals(
        desk.receipt().lines().get(0).quoted().get(0).span().start(), first.get("start").asInt());
  }

  @Test
  void contextNeverCutsACharacter() throws IOException {
    for (int i = 0; i < 3; i++) {
      String copy = "😀".repeat(40) + "x".repeat(i) + " “No,” said Ada Lund. " + "😀".repeat(40);
      JsonNode quote =
          json(Desk.of(folder, copy + "\n", Desk.RECORD)).at("/first/items/0/target/0/selector/1");
      assertEquals("“No,”", quote.get("exact").asText());
      String around = quote.get("prefix").asText() + quote.get("suffix").asText();
      assertTrue(around.codePoints().noneMatch(c -> c >= 0xD800 && c <= 0xDFFF), around);
    }
  }

  @Test
  void aSplitQuotationHasATargetForEachPart() throws IOException {
    JsonNode items = json(Desk.of(folder)).at("/first/items");
    assertEquals(2, items.get(1).get("target").size());
    assertEquals("assessing", items.get(1).get("motivation").asText());
    Set<String> ids = new HashSet<>();
    items.forEach(a -> ids.add(a.get("id").asText()));
    assertEquals(items.size(), ids.size());
  }

  @Test
  void theVerdictIsTextAndTags() throws IOException {
    JsonNode bodies = json(Desk.of(folder)).at("/first/items/0/body");
    assertTrue(
        bodies
            .get(0)
            .get("value")
            .asText()
            .startsWith("CHANGED (polarity), severity 4 of 4: “not”"),
        bodies.get(0).toString());
    assertEquals("CHANGED", bodies.get(1).get("value").asText());
    assertEquals("MEANING_CHANGED", bodies.get(2).get("value").asText());
    assertEquals("POLARITY", bodies.get(3).get("value").asText());
    assertEquals("linking", bodies.get(4).get("purpose").asText());
  }

  @Test
  void aTextOutOfAnotherFileIsSaidToComeFromIt() throws IOException {
    Desk desk = Desk.of(folder, "\uFEFF" + Desk.ARTICLE, Desk.RECORD);
    JsonNode source = json(desk).at("/first/items/0/target/0/source");
    assertEquals(HashNames.of(desk.provenance.article().file()), source.get("via").asText());
  }

  @Test
  void nothingFoundIsACollectionWithoutAPage() throws IOException {
    JsonNode json = json(empty());
    assertEquals(0, json.get("total").asInt());
    assertFalse(json.has("first"));
  }

  /** The name that RFC 6920 gives as an example. */
  @Test
  void namesAreThoseOfTheStandard() {
    String hex = org.dixit.text.Sha256.of("Hello World!");
    assertEquals("ni:///sha-256;f4OxZX_x_FO5LcGBSKHWXfwtSx-j1ncoSt3SABJtkGk", HashNames.of(hex));
  }

  private static JsonNode json(Desk desk) throws IOException {
    StringWriter out = new StringWriter();
    new Receipts().webAnnotations(desk.report, desk.provenance, out);
    return new ObjectMapper().readTree(out.toString());
  }
}
