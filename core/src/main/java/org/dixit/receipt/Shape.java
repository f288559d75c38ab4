package org.dixit.receipt;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;

/**
 * The fields that one kind of JSON object has, each with what reads its value. An object has all of
 * them, each once, and no other.
 */
final class Shape {
  /** Reads the value that the parser stands at. */
  interface Value {
    Object read(JsonParser json) throws IOException;
  }

  private final Map<String, Value> fields;

  Shape(Map<String, Value> fields) {
    this.fields = fields;
  }

  /**
   * The values of the object that {@code json} stands at.
   *
   * @throws IllegalArgumentException if it is not of this shape
   */
  Fields read(JsonParser json) throws IOException {
    require(json, JsonToken.START_OBJECT, "an object");
    Map<String, Object> values = new HashMap<>();
    while (json.nextToken() == JsonToken.FIELD_NAME) {
      String name = json.currentName();
      Value value = fields.get(name);
      if (value == null) {
        throw new IllegalArgumentException("unknown field “" + name + "”");
      }
      json.nextToken();
      if (values.put(name, value.read(json)) != null) {
        throw new IllegalArgumentException("the field “" + name + "” stands twice");
      }
    }
    for (String name : fields.keySet().stream().sorted().toList()) {
      if (!values.containsKey(name)) {
        throw new IllegalArgumentException("the field “" + name + "” is missing");
      }
    }
    return new Fields(values);
  }

  /** Refuses a token of another type. */
  static void require(JsonParser json, JsonToken token, String words) throws IOException {
    if (json.currentToken() != token) {
      String name = json.currentName();
      throw new IllegalArgumentException(
          (name == null ? "" : "“" + name + "” ") + "should be " + words);
    }
  }

  /**
   * The values of one object by their names.
   *
   * @param values as the shape's readers gave them
   */
  record Fields(Map<String, Object> values) {
    /** The value of the field {@code name}, of the type that its reader gives. */
    @SuppressWarnings("unchecked") // a field's reader and its reader's caller stand side by side
    <T> T get(String name) {
      return (T) values.get(name);
    }
  }
}
