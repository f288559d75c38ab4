package org.dixit.receipt;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;

/** Reads the values of fields, each of one type only. Stateless. */
final class Values {
  private static final int MOST_NAMES = 64;

  private Values() {}

  static SortedMap<String, String> names(JsonParser json) throws IOException {
    Shape.require(json, JsonToken.START_OBJECT, "an object");
    SortedMap<String, String> names = new TreeMap<>();
    while (json.nextToken() == JsonToken.FIELD_NAME) {
      String name = json.currentName();
      json.nextToken();
      if (names.put(name, text(json)) != null || names.size() > MOST_NAMES) {
        throw new IllegalArgumentException("“" + name + "” stands twice, or there are too many");
      }
    }
    return names;
  }

  static String text(JsonParser json) throws IOException {
    Shape.require(json, JsonToken.VALUE_STRING, "text");
    return json.getText();
  }

  static Optional<String> optional(JsonParser json) throws IOException {
    return json.currentToken() == JsonToken.VALUE_NULL ? Optional.empty() : Optional.of(text(json));
  }

  static int number(JsonParser json) throws IOException {
    Shape.require(json, JsonToken.VALUE_NUMBER_INT, "a whole number");
    return json.getIntValue();
  }

  static OptionalInt optionalNumber(JsonParser json) throws IOException {
    return json.currentToken() == JsonToken.VALUE_NULL
        ? OptionalInt.empty()
        : OptionalInt.of(number(json));
  }

  static <E extends Enum<E>> Shape.Value named(Class<E> type) {
    return json -> {
      String name = text(json);
      for (E constant : type.getEnumConstants()) {
        if (constant.name().equals(name)) {
          return constant;
        }
      }
      throw new IllegalArgumentException("“" + json.currentName() + "” has an unknown value");
    };
  }

  static <E extends Enum<E>> Shape.Value optionallyNamed(Class<E> type) {
    Shape.Value named = named(type);
    return json ->
        json.currentToken() == JsonToken.VALUE_NULL
            ? Optional.empty()
            : Optional.of(named.read(json));
  }

  static Shape.Value list(Shape.Value item) {
    return json -> {
      Shape.require(json, JsonToken.START_ARRAY, "a list");
      List<Object> items = new ArrayList<>();
      while (json.nextToken() != JsonToken.END_ARRAY) {
        items.add(item.read(json));
      }
      return items;
    };
  }
}
