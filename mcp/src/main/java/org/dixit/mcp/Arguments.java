package org.dixit.mcp;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The arguments of a call, each asked for by name and kind.
 *
 * @param values as they came
 */
record Arguments(Map<String, Object> values) {
  /** An argument that is missing, or of the wrong kind, told to who called. */
  static final class Wrong extends RuntimeException {
    private static final long serialVersionUID = 1;

    Wrong(String message) {
      super(message);
    }
  }

  static Arguments of(Map<String, Object> values) {
    return new Arguments(values == null ? Map.of() : values);
  }

  String required(String name, int most) {
    String value = text(name).orElseThrow(() -> new Wrong("the argument " + name + " is missing"));
    if (value.length() > most) {
      throw new Wrong("the argument " + name + " has more than " + most + " characters");
    }
    return value;
  }

  /** A text that is not blank. */
  Optional<String> text(String name) {
    Object value = values.get(name);
    if (value == null) {
      return Optional.empty();
    }
    if (!(value instanceof String text)) {
      throw new Wrong("the argument " + name + " must be a string");
    }
    return text.isBlank() ? Optional.empty() : Optional.of(text);
  }

  int number(String name, int otherwise, int most) {
    Object value = values.get(name);
    if (value == null) {
      return otherwise;
    }
    if (!(value instanceof Number number) || number.intValue() < 1 || number.intValue() > most) {
      throw new Wrong("the argument " + name + " must be a number from 1 to " + most);
    }
    return number.intValue();
  }

  /** A list of objects; empty where there is none. */
  List<Arguments> objects(String name, int most) {
    Object value = values.get(name);
    if (value == null) {
      return List.of();
    }
    if (!(value instanceof List<?> list) || !list.stream().allMatch(Map.class::isInstance)) {
      throw new Wrong("the argument " + name + " must be a list of objects");
    }
    if (list.size() > most) {
      throw new Wrong("the argument " + name + " has more than " + most + " entries");
    }
    return list.stream().map(Arguments::object).toList();
  }

  @SuppressWarnings("unchecked")
  private static Arguments object(Object value) {
    return new Arguments((Map<String, Object>) value);
  }
}
