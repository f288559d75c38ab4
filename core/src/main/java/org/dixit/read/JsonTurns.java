package org.dixit.read;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Reads JSON Lines with a turn each: objects with the names of a table's columns for speaker and
 * text, and perhaps for the day. What else they hold is passed over.
 */
final class JsonTurns {
  private static final JsonFactory JSON =
      JsonFactory.builder()
          .streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(100).build())
          .build();

  private JsonTurns() {}

  /** Whether the name of {@code file} says that it has lines of JSON. */
  static boolean isNamed(InputFile file) {
    String name = file.lastName().toLowerCase(Locale.ROOT);
    return name.endsWith(".jsonl") || name.endsWith(".ndjson");
  }

  /** The turns of each day, in order; the day is empty where no line tells one. */
  static Map<String, List<Said>> read(InputFile file) throws ReadException {
    Map<String, List<Said>> days = new LinkedHashMap<>();
    int number = 0;
    for (String line : (Iterable<String>) Decoder.decode(file).lines()::iterator) {
      number++;
      if (line.isBlank()) {
        continue;
      }
      Map<String, String> values = values(line, file, number);
      Optional<String> words = first(values, TranscriptTable.TEXT);
      Optional<String> label = first(values, TranscriptTable.SPEAKER);
      if (words.isPresent() && label.isPresent()) {
        String day = first(values, TranscriptTable.DATE).flatMap(TranscriptDate::find).orElse("");
        days.computeIfAbsent(day, d -> new ArrayList<>())
            .add(new Said(TextLines.collapse(label.get()), words.get()));
      }
    }
    if (days.isEmpty()) {
      throw new ReadException(
          file.name(), 1, "has no names for speaker and text, such as {\"speaker\", \"text\"}");
    }
    return days;
  }

  private static Optional<String> first(Map<String, String> values, Iterable<String> names) {
    for (String name : names) {
      if (values.containsKey(name)) {
        return Optional.of(values.get(name));
      }
    }
    return Optional.empty();
  }

  /** The words under each name of the object's own. */
  private static Map<String, String> values(String line, InputFile file, int number)
      throws ReadException {
    Map<String, String> values = new HashMap<>();
    try (JsonParser json = JSON.createParser(line)) {
      if (json.nextToken() != JsonToken.START_OBJECT) {
        throw new ReadException(file.name(), number, "holds no object of JSON");
      }
      while (json.nextToken() == JsonToken.FIELD_NAME) {
        String name = json.currentName().toLowerCase(Locale.ROOT);
        if (json.nextToken() == JsonToken.VALUE_STRING) {
          values.put(name, json.getText());
        } else {
          json.skipChildren();
        }
      }
    } catch (IOException e) {
      throw new ReadException(file.name(), number, "is not well-formed JSON");
    }
    return values;
  }
}
