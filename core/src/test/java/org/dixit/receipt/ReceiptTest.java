package org.dixit.receipt;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import org.dixit.Provenance;
import org.dixit.Receipt;
import org.dixit.text.Sha256;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReceiptTest {
  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final Path SCHEMA = Path.of("..", "docs", "schema", "receipt.schema.json");

  @TempDir private Path folder;

  @Test
  void receiptsFollowTheirSchema() throws IOException {
    Schema schema = schema();
    String json = Desk.of(folder).json();
    assertEquals(List.of(), schema.validate(json, InputFormat.JSON));
    for (String[] change :
        new String[][] {
          {"\"seal\"", "\"zeal\""}, {"\"receipt\" : 1", "\"receipt\" : 2"}, {"CHANGED", "FAKE"}
        }) {
      String other = json.replace(change[0], change[1]);
      assertNotEquals(json, other);
      assertFalse(schema.validate(other, InputFormat.JSON).isEmpty(), change[1]);
    }
  }

  @Test
  void everyPropertyIsDescribedInOrder() throws IOException {
    describes(MAPPER.readTree(Files.readString(SCHEMA)), "");
  }

  private static void describes(JsonNode node, String at) {
    String before = "";
    for (var field : node.properties()) {
      if (at.endsWith("/properties")) {
        assertTrue(field.getValue().has("description"), at + "/" + field.getKey());
        assertTrue(before.compareTo(field.getKey()) < 0, at + "/" + field.getKey());
        before = field.getKey();
      }
      describes(field.getValue(), at + "/" + field.getKey());
    }
  }

  @Test
  void theSameInputGivesTheSameBytes() throws IOException {
    String json = Desk.of(Files.createDirectory(folder.resolve("a"))).json();
    assertEquals(json, Desk.of(Files.createDirectory(folder.resolve("b"))).json());
    assertFalse(json.contains(folder.toString()), json);
  }

  @Test
  void whatIsReadIsWhatWasWritten() throws IOException {
    Desk desk = Desk.of(folder);
    Receipt read = read(desk.json());
    assertEquals(desk.receipt(), read);
    assertTrue(new Receipts().compare(read, desk.receipt()).isSame());
  }

  @Test
  void hashesAreThoseOfFilesAndTexts() throws IOException {
    JsonNode json = MAPPER.readTree(Desk.of(folder, "\uFEFF" + Desk.ARTICLE, Desk.RECORD).json());
    JsonNode article = json.get("article");
    byte[] bytes = Files.readAllBytes(folder.resolve("harbour.txt"));
    assertEquals(Sha256.of(bytes), article.get("fileSha256").asText());
    assertEquals(Sha256.of(Desk.ARTICLE), article.get("textSha256").asText());
    assertEquals("harbour.txt", article.get("id").asText());
    assertEquals(2, json.get("record").size());
    JsonNode council = json.get("record").get(0);
    assertEquals("council.txt", council.get("id").asText());
    assertEquals(Sha256.of(Desk.RECORD), council.get("fileSha256").asText());
    assertEquals(
        "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad", Sha256.of("abc"));
  }

  @Test
  void wordsAreThoseOfTheirPlaces() throws IOException {
    JsonNode json = MAPPER.readTree(Desk.of(folder).json());
    JsonNode first = json.get("findings").get(0);
    assertEquals("CHANGED", first.get("outcome").asText());
    assertEquals("POLARITY", first.get("kinds").get(0).asText());
    assertWords(Desk.ARTICLE, first.get("quoted").get(0));
    JsonNode passage = first.get("passages").get(0);
    assertWords(Desk.RECORD, passage.get("words"));
    assertEquals(Sha256.of(Desk.RECORD), passage.get("transcript").asText());
    for (JsonNode edit : first.get("edits")) {
      assertWords(Desk.ARTICLE, edit.get("quotation"));
      assertWords(Desk.RECORD, edit.get("record"));
    }
  }

  private static void assertWords(String text, JsonNode words) {
    assertEquals(
        text.substring(words.get("start").asInt(), words.get("end").asInt()),
        words.get("text").asText());
  }

  /** As the schema tells others to do it: nothing of Dixit but the receipt. */
  @Test
  void anybodyCanComputeTheSeal() throws IOException {
    ObjectNode json = (ObjectNode) MAPPER.readTree(Desk.of(folder).json());
    String seal = json.remove("seal").asText();
    Object sorted = MAPPER.convertValue(json, TreeMap.class);
    assertEquals(MAPPER.writeValueAsString(sorted), MAPPER.writeValueAsString(json));
    assertEquals(seal, Sha256.of(MAPPER.writeValueAsString(json)));
  }

  @Test
  void controlCharactersAreWrittenAsTheCanonicalFormHasThem() throws IOException {
    Desk desk = Desk.of(folder, "“We will keep the tram,\u001b” Ada Lund said.\n", Desk.RECORD);
    assertTrue(desk.json().contains("\\u001b"), desk.json());
    assertEquals(desk.receipt(), read(desk.json()));
  }

  @Test
  void aTranscriptThatIsNotInTheRecordIsMisuse() throws IOException {
    Desk desk = Desk.of(folder);
    Provenance p = desk.provenance;
    Provenance other = new Provenance(p.version(), p.model(), p.options(), p.article(), List.of());
    assertThrows(IllegalArgumentException.class, () -> new Receipts().of(desk.report, other));
  }

  private static Receipt read(String json) throws IOException {
    byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
    return new Receipts().read(new ByteArrayInputStream(bytes), "r.json");
  }

  private static Schema schema() throws IOException {
    return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
        .getSchema(Files.readString(SCHEMA));
  }
}
