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

  private static final List<String> FACTS =
      List.of("title", "body", "place", "language", "grade", "complete", "source");
  private static final List<String> TIME = List.of("start", "time", "timestamp");
  private static final List<String> PERSON = List.of("name", "fullname", "full_name", "label");
  private static final int LONGEST_TIME = 40;

  private JsonTurns() {}

  /** Whether the name of {@code file} says that it has lines of JSON. */
  static boolean isNamed(InputFile file) {
    String name = file.lastName().toLowerCase(Locale.ROOT);
    return name.endsWith(".jsonl") || name.endsWith(".ndjson");
  }

  /**
   * What such a file says.
   *
   * @param days the turns of each day, in order; the day is empty where no line tells one
   * @param facts title, body and the like, as front matter has them: of the first line that tells
   */
  record Talk(Map<String, List<Said>> days, Map<String, String> facts) {}

  /** The turns in {@code file}, with what its lines tell of all of them. */
  static Talk read(InputFile file) throws ReadException {
    Map<String, List<Said>> days = new LinkedHashMap<>();
    Map<String, String> facts = new HashMap<>();
    int number = 0;
    boolean named = false;
    for (String line : (Iterable<String>) Decoder.decode(file).lines()::iterator) {
      number++;
      if (line.isBlank()) {
        continue;
      }
      Map<String, String> values = values(line, file, number);
      FACTS.stream().filter(values::containsKey).forEach(f -> facts.putIfAbsent(f, values.get(f)));
      Optional<String> words = first(values, TranscriptTable.TEXT);
      Optional<String> label = first(values, TranscriptTable.SPEAKER);
      named |= label.isPresent();
      if (words.isPresent()) {
        String day = first(values, TranscriptTable.DATE).flatMap(TranscriptDate::find).orElse("");
        days.computeIfAbsent(day, d -> new ArrayList<>())
            .add(Said.at(TextLines.collapse(label.orElse("")), words.get(), false, time(values)));
      }
    }
    if (!named || days.isEmpty()) {
      throw new ReadException(
          file.name(), 1, "has no names for speaker and text, such as {\"speaker\", \"text\"}");
    }
    return new Talk(days, facts);
  }

  private static Optional<String> first(Map<String, String> values, Iterable<String> names) {
    for (String name : names) {
      if (values.containsKey(name)) {
        return Optional.of(values.get(name));
      }
    }
    return Optional.empty();
  }

  /** Half a surrogate pair is no character; it would not outlive being written. */
  private static String wellFormed(String words) {
    StringBuilder whole = new StringBuilder(words.length());
    words
        .codePoints()
        .map(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE ? 0xFFFD : c)
        .forEach(whole::appendCodePoint);
    return whole.toString();
  }

  /** The name in an object that tells who speaks. */
  private static Optional<String> person(JsonParser json) throws IOException {
    Optional<String> name = Optional.empty();
    while (json.nextToken() == JsonToken.FIELD_NAME) {
      String field = json.currentName().toLowerCase(Locale.ROOT);
      if (json.nextToken() == JsonToken.VALUE_STRING && PERSON.contains(field)) {
        name = Optional.of(wellFormed(json.getText()));
      } else {
        json.skipChildren();
      }
    }
    return name;
  }

  /** When it was said: seconds from the start, or as it stands. */
  private static String time(Map<String, String> values) {
    String start = first(values, TIME).orElse("");
    if (!start.matches("\\d{1,7}(?:\\.\\d{1,9})?")) {
      return start.length() > LONGEST_TIME ? "" : start;
    }
    long seconds = (long) Double.parseDouble(start);
    return String.format(
        Locale.ROOT, "%d:%02d:%02d", seconds / 3600, seconds / 60 % 60, seconds % 60);
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
        JsonToken token = json.nextToken();
        if (token == JsonToken.VALUE_STRING || token.isNumeric() || token.isBoolean()) {
          values.put(name, wellFormed(json.getText()));
        } else if (token == JsonToken.START_OBJECT && TranscriptTable.SPEAKER.contains(name)) {
          person(json).ifPresent(p -> values.put(name, p));
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
