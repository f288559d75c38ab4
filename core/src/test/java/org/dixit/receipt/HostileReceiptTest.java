package org.dixit.receipt;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.dixit.read.ReadException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever is not exactly a receipt is refused in one line, before memory is spent on it. */
class HostileReceiptTest {
  private static final ObjectMapper MAPPER = new ObjectMapper();

  @TempDir private Path folder;
  private String json;

  @BeforeEach
  void write() throws IOException {
    json = Desk.of(folder).json();
  }

  @Test
  void whatIsNoReceiptIsRefused() {
    assertRefused("", "no receipt");
    assertRefused("This is not JSON.", "not JSON");
    assertRefused("{\"receipt\": 1", "not JSON");
    assertRefused("[]", "no receipt");
    assertRefused("{}", "no field “receipt”");
    assertRefused("{\"receipt\": 1}", "is missing");
    assertRefused("{\"receipt\": \"1\"}", "“receipt” should be a whole number");
    assertRefused("{\"receipt\": 1.0}", "“receipt” should be a whole number");
    assertRefused("{\"receipt\": 99999999999999}", "too large");
    assertRefused(json + "{}", "something follows");
    assertRefused("\u0000\u0001\u0002", "not JSON");
  }

  @Test
  void bytesThatAreNoTextAreRefused() {
    byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
    bytes[bytes.length / 2] = (byte) 0xC0;
    bytes[bytes.length / 2 + 1] = (byte) 0xFF;
    assertRefused(new ByteArrayInputStream(bytes), "r.json");
  }

  @Test
  void anotherFormIsNamedBeforeItsFieldsAre() {
    assertRefused("{\"answer\": {\"a\": [1]}, \"receipt\": 7}", "form 7");
  }

  @Test
  void nestingIsBounded() {
    assertRefused("[".repeat(1_000_000), "no receipt");
    assertRefused("{\"a\":" + "[".repeat(1_000_000), "too deep");
    assertRefused("{\"receipt\":1,\"article\":" + "{\"a\":".repeat(100_000), "too deep");
  }

  @Test
  void lengthIsBounded() {
    assertRefused(endless("{\"receipt\": 1, \"x\": ["), "larger than 32 MB");
    assertRefused("{\"receipt\": 1, \"seal\": \"" + "a".repeat(5_000_000) + "\"}", "too long");
    assertRefused("{\"receipt\": 1, \"" + "a".repeat(100_000) + "\": 1}", "too long");
    assertRefused("{\"receipt\": 1" + "0".repeat(100_000) + "}", "too");
  }

  @Test
  void unknownAndRepeatedFieldsAreRefused() {
    assertRefused(json.replaceFirst("\"article\"", "\"particle\""), "unknown field “particle”");
    assertRefused(json.replaceFirst("\\{", "{\"receipt\": 1,"), "stands twice");
    assertRefused(json.replaceFirst("\"name\" : \"Dixit\"", "\"name\" : \"Other\""), "of Dixit");
  }

  @Test
  void valuesOutsideTheirRangeAreRefused() {
    assertRefused(json.replaceFirst("\"severity\" : 4", "\"severity\" : 5"), "severity 5");
    assertRefused(json.replaceFirst("\"severity\" : 4", "\"severity\" : null"), "severity");
    assertRefused(json.replaceFirst("\"CHANGED\"", "\"EDITED\""), "is not of the outcome");
    assertRefused(json.replaceFirst("\"POLARITY\"", "\"HONESTY\""), "unknown value");
    assertRefused(json.replaceFirst("\"statement\" : \"s1\"", "\"statement\" : \"x\""), "name");
    assertRefused(json.replaceFirst("\"fileSha256\" : \"..", "\"fileSha256\" : \"ZZ"), "SHA-256");
    assertRefused(json.replaceFirst("\"length\" : ", "\"length\" : -"), "length");
  }

  @Test
  void placesOutsideTheirTextAreRefused() throws IOException {
    ObjectNode receipt = (ObjectNode) MAPPER.readTree(json);
    ((ObjectNode) receipt.get("article")).put("length", 100);
    assertRefused(receipt.toString(), "lies outside its text");
    receipt = (ObjectNode) MAPPER.readTree(json);
    ((ObjectNode) receipt.get("record").get(0)).put("length", 10);
    assertRefused(receipt.toString(), "lies outside its text");
    receipt = (ObjectNode) MAPPER.readTree(json);
    ((ObjectNode) receipt.at("/findings/0/quoted/0")).put("text", "other");
    assertRefused(receipt.toString(), "not as many");
    receipt = (ObjectNode) MAPPER.readTree(json);
    ((ObjectNode) receipt.at("/findings/0/edits/0")).put("passage", 9);
    assertRefused(receipt.toString(), "edit of passage 9");
    receipt = (ObjectNode) MAPPER.readTree(json);
    ((ArrayNode) receipt.get("record")).removeAll();
    assertRefused(receipt.toString(), "not in the record");
  }

  /** Every value, in turn, of every wrong type. */
  @Test
  void wrongTypesAreRefusedWhereverTheyStand() throws IOException {
    JsonNode receipt = MAPPER.readTree(json);
    List<String> places = new ArrayList<>();
    places(receipt, "", places);
    for (String place : places) {
      for (String wrong : List.of("true", "[[]]", "{\"x\":{}}", "-1", "1.5")) {
        JsonNode copy = receipt.deepCopy();
        int cut = place.lastIndexOf('/');
        JsonNode parent = copy.at(place.substring(0, cut));
        JsonNode value = MAPPER.readTree(wrong);
        if (parent instanceof ObjectNode object) {
          object.set(place.substring(cut + 1), value);
        } else {
          ((ArrayNode) parent).set(Integer.parseInt(place.substring(cut + 1)), value);
        }
        assertRefused(copy.toString(), "r.json");
      }
    }
  }

  /** Bytes changed by chance: refused, or read as a receipt whose seal is broken. */
  @Test
  void damageIsRefusedOrTold() throws IOException {
    long seed = 20310304;
    Random random = new Random(seed);
    byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
    for (int i = 0; i < 2_000; i++) {
      byte[] damaged = bytes.clone();
      damaged[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
      try {
        var read = new Receipts().read(new ByteArrayInputStream(damaged), "r.json");
        boolean same = read.equals(new Receipts().read(new ByteArrayInputStream(bytes), "r.json"));
        assertEquals(same, Seal.isWhole(read), "seed " + seed + ", case " + i);
      } catch (ReadException e) {
        assertEquals(1, e.getMessage().lines().count(), "seed " + seed + ", case " + i);
      }
    }
  }

  private static void places(JsonNode node, String at, List<String> places) {
    node.properties().forEach(f -> places.add(at + "/" + f.getKey()));
    node.properties().forEach(f -> places(f.getValue(), at + "/" + f.getKey(), places));
    for (int i = 0; node.isArray() && i < node.size(); i++) {
      places.add(at + "/" + i);
      places(node.get(i), at + "/" + i, places);
    }
  }

  private void assertRefused(String text, String words) {
    assertNotEquals(json, text);
    assertRefused(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), words);
  }

  private static void assertRefused(InputStream in, String words) {
    ReadException refused =
        assertThrows(ReadException.class, () -> new Receipts().read(in, "r.json"));
    assertTrue(refused.getMessage().startsWith("r.json"), refused.getMessage());
    assertTrue(refused.getMessage().contains(words), refused.getMessage());
    assertEquals(1, refused.getMessage().lines().count(), refused.getMessage());
    assertTrue(refused.getMessage().length() < 300, refused.getMessage());
  }

  /** A stream without an end. */
  private static InputStream endless(String start) {
    byte[] head = start.getBytes(StandardCharsets.UTF_8);
    return new InputStream() {
      private long at;

      @Override
      public int read() {
        int next = at < head.length ? head[(int) at] : at % 2 == 0 ? ',' : '1';
        at++;
        return next;
      }
    };
  }
}
