package org.dixit.fidelity;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a system says of one case. Names that this benchmark does not know are wrong, not an error.
 *
 * @param id the case
 * @param outcome one of the five, or NONE where the system saw no quotation
 * @param verdictClass the class, or NONE
 * @param kinds in what ways the meaning changed
 * @param severity 0 to 4, or -1 for none
 */
public record Given(
    String id, String outcome, String verdictClass, List<String> kinds, int severity) {
  private static final ObjectMapper JSON = new ObjectMapper();

  public Given {
    kinds = List.copyOf(kinds);
  }

  /** For a case where the system saw no quotation. */
  public static Given none(String id) {
    return new Given(id, "NONE", "NONE", List.of(), -1);
  }

  /** As a line of JSON, without its end. */
  public String line() {
    ObjectNode node = JSON.createObjectNode();
    node.put("id", id).put("outcome", outcome).put("class", verdictClass);
    ArrayNode array = node.putArray("kinds");
    kinds.forEach(array::add);
    if (severity < 0) {
      node.putNull("severity");
    } else {
      node.put("severity", severity);
    }
    return node.toString();
  }

  /** The lines of a file, by case. */
  public static Map<String, Given> read(Path path) throws IOException {
    Map<String, Given> all = new LinkedHashMap<>();
    for (String line : Files.readAllLines(path)) {
      if (!line.isBlank()) {
        JsonNode node = JSON.readTree(line);
        List<String> kinds = new ArrayList<>();
        node.path("kinds").forEach(k -> kinds.add(k.asText()));
        Given given =
            new Given(
                node.required("id").asText(),
                node.path("outcome").asText("NONE"),
                node.path("class").asText("NONE"),
                kinds,
                node.path("severity").asInt(-1));
        all.put(given.id(), given);
      }
    }
    return all;
  }
}
