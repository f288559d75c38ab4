package org.dixit.receipt;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dixit.Outcome;
import org.dixit.Receipt;
import org.dixit.text.Lexicon;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Holds what is written to the vocabulary of schema.org: {@code schema-org-types.tsv} says which
 * type stands under which, {@code schema-org-properties.tsv} to which types a property belongs,
 * which values it expects, and which types are of no use without it.
 */
class SchemaOrgTest {
  private static final Set<String> TEXTS = Set.of("Text", "URL", "Language");

  private final Map<String, String> above = new HashMap<>();
  private final Map<String, Lexicon.Row> properties = new HashMap<>();
  private final Map<String, String> typeById = new HashMap<>();
  @TempDir private Path folder;
  private Desk desk;
  private JsonNode graph;

  @BeforeEach
  void write() throws IOException {
    for (Lexicon.Row row : Lexicon.of(getClass(), "schema-org-types.tsv")) {
      above.put(row.get("type"), row.get("under"));
    }
    for (Lexicon.Row row : Lexicon.of(getClass(), "schema-org-properties.tsv")) {
      properties.put(row.get("property"), row);
    }
    desk = Desk.of(folder);
    StringWriter out = new StringWriter();
    new Receipts().schemaOrg(desk.report, desk.provenance, out);
    JsonNode json = new ObjectMapper().readTree(out.toString());
    assertEquals("https://schema.org", json.get("@context").asText());
    assertEquals(2, json.size());
    graph = json.get("@graph");
  }

  @Test
  void everyPropertyBelongsToItsTypeAndHasItsValues() {
    graph.forEach(this::collect);
    graph.forEach(node -> assertNode(node, node.get("@type").asText()));
  }

  private void collect(JsonNode node) {
    if (node.has("@id") && node.has("@type")) {
      assertEquals(null, typeById.put(node.get("@id").asText(), node.get("@type").asText()));
    }
    node.forEach(this::collect);
  }

  private void assertNode(JsonNode node, String at) {
    Set<String> types = types(node.get("@type").asText());
    for (var field : node.properties()) {
      if (field.getKey().startsWith("@")) {
        continue;
      }
      String here = at + "/" + field.getKey();
      Lexicon.Row row = properties.get(field.getKey());
      assertTrue(row != null, here + " is unknown");
      assertTrue(Arrays.stream(row.get("belongs").split("\\|")).anyMatch(types::contains), here);
      Iterable<JsonNode> values =
          field.getValue().isArray() ? field.getValue() : List.of(field.getValue());
      Set<String> expected = Set.of(row.get("values").split("\\|"));
      values.forEach(value -> assertValue(value, expected, here));
    }
    properties.forEach(
        (name, row) -> {
          if (Set.of(row.get("required").split("\\|")).contains(node.get("@type").asText())) {
            assertTrue(node.has(name), at + " has no " + name);
          }
        });
  }

  private void assertValue(JsonNode value, Set<String> expected, String at) {
    if (value.isTextual()) {
      boolean date = expected.contains("Date") && value.asText().matches("\\d{4}-\\d\\d-\\d\\d");
      assertTrue(date || expected.stream().anyMatch(TEXTS::contains), at);
      return;
    }
    String type =
        value.has("@type") ? value.get("@type").asText() : typeById.get(value.get("@id").asText());
    assertTrue(type != null, at + " points nowhere");
    assertTrue(types(type).stream().anyMatch(expected::contains), at + " is " + type);
    if (value.has("@type")) {
      assertNode(value, at);
    } else {
      assertEquals(1, value.size(), at);
    }
  }

  private Set<String> types(String type) {
    assertTrue(above.containsKey(type), type);
    Set<String> types = new HashSet<>();
    for (String t = type; t != null; t = above.get(t)) {
      types.add(t);
    }
    return types;
  }

  @Test
  void whatIsOpenIsQuotedAndNotReviewed() {
    List<Receipt.Line> lines = desk.receipt().lines();
    long open = lines.stream().filter(l -> l.verdict().outcome() == Outcome.OPEN).count();
    assertTrue(open > 0 && open < lines.size());
    assertEquals(lines.size(), all("Quotation").size());
    assertEquals(lines.size() - open, all("ClaimReview").size());
  }

  @Test
  void ratingsAreOutcomesInWords() {
    for (JsonNode review : all("ClaimReview")) {
      JsonNode rating = review.get("reviewRating");
      Outcome.valueOf(rating.get("alternateName").asText());
      assertFalse(rating.has("ratingValue"));
      assertFalse(rating.toString().matches("(?i).*\\b(true|false|fake)\\b.*"), rating.toString());
    }
  }

  @Test
  void theClaimIsTheArticlesAndNotTheSpeakers() {
    JsonNode review = all("ClaimReview").get(0);
    assertEquals(
        "Dalia Renn said: “We will not close the ferry 🚢 now,”",
        review.get("claimReviewed").asText());
    assertEquals("Ines Okoro", review.at("/itemReviewed/author/name").asText());
    assertEquals("CHANGED", review.at("/reviewRating/alternateName").asText());
    assertEquals("Dixit", review.at("/author/name").asText());
  }

  @Test
  void whoIsNamedAndWhoSaidItStandApart() {
    JsonNode misplaced =
        all("Quotation").stream()
            .filter(q -> q.get("text").asText().contains("budget"))
            .findFirst()
            .orElseThrow();
    assertEquals("Dalia Renn", misplaced.at("/spokenByCharacter/name").asText());
    assertEquals("Per Olander", misplaced.at("/creator/name").asText());
  }

  @Test
  void aLongQuotationIsCutInTheClaimOnly() throws IOException {
    String words = "We will close the ferry 🚢 now. ".repeat(30).strip();
    Desk longer = Desk.of(folder, "“" + words + "” Dalia Renn said.\n", Desk.RECORD);
    StringWriter out = new StringWriter();
    new Receipts().schemaOrg(longer.report, longer.provenance, out);
    JsonNode json = new ObjectMapper().readTree(out.toString()).get("@graph");
    for (JsonNode node : json) {
      if (node.has("claimReviewed")) {
        assertTrue(node.get("claimReviewed").asText().length() < 350);
      }
      if (node.get("@type").asText().equals("Quotation")) {
        assertEquals("“" + words + "”", node.get("text").asText());
      }
    }
  }

  private List<JsonNode> all(String type) {
    List<JsonNode> found = new ArrayList<>();
    graph.forEach(
        node -> {
          if (node.get("@type").asText().equals(type)) {
            found.add(node);
          }
        });
    return found;
  }
}
