package org.dixit.desk;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * What a question says, each part asked for by name and kind. What is missing or of the wrong kind
 * is a {@link Refusal}.
 *
 * @param values as they came: strings, numbers, lists and maps, as JSON has them
 */
public record Request(Map<String, Object> values) {
  public Request {
    Objects.requireNonNull(values, "values");
  }

  /** The request that says {@code values}; {@code null} says nothing. */
  public static Request of(Map<String, Object> values) {
    return new Request(values == null ? Map.of() : values);
  }

  /** The same, in which {@code name} says {@code value}. */
  public Request with(String name, Object value) {
    Map<String, Object> all = new HashMap<>(values);
    all.put(name, value);
    return new Request(all);
  }

  /** Refuses what says anything but {@code names}, so that a slip of the pen is told. */
  public void allow(Set<String> names) {
    for (String name : new TreeSet<>(values.keySet())) {
      if (!names.contains(name)) {
        throw new Refusal(
            "there is no " + name + " here; there are " + String.join(", ", new TreeSet<>(names)));
      }
    }
  }

  /** A text that must be there, of at most {@code most} UTF-16 code units. */
  public String required(String name, int most) {
    String value = text(name).orElseThrow(() -> new Refusal(name + " is missing"));
    if (value.length() > most) {
      throw new Refusal(name + " has more than " + most + " characters");
    }
    return value;
  }

  /** A text that is not blank. */
  public Optional<String> text(String name) {
    Object value = values.get(name);
    if (value == null) {
      return Optional.empty();
    }
    if (!(value instanceof String text)) {
      throw new Refusal(name + " must be a string");
    }
    return text.isBlank() ? Optional.empty() : Optional.of(text);
  }

  /** A day, as ISO 8601. */
  public Optional<String> day(String name) {
    Optional<String> day = text(name);
    try {
      day.ifPresent(LocalDate::parse);
      return day;
    } catch (DateTimeParseException e) {
      throw new Refusal(name + " must be a day such as 2031-03-18");
    }
  }

  /** A number from 1 to {@code most}; {@code otherwise} where none is said. */
  public int number(String name, int otherwise, int most) {
    Object value = values.get(name);
    if (value == null) {
      return otherwise;
    }
    int number = value instanceof Number given ? given.intValue() : parsed(value);
    if (number < 1 || number > most) {
      throw new Refusal(name + " must be a number from 1 to " + most);
    }
    return number;
  }

  private static int parsed(Object value) {
    try {
      return Integer.parseInt(value.toString());
    } catch (NumberFormatException e) {
      return 0;
    }
  }

  /** A list of objects; empty where there is none. */
  public List<Request> objects(String name, int most) {
    Object value = values.get(name);
    if (value == null) {
      return List.of();
    }
    if (!(value instanceof List<?> list) || !list.stream().allMatch(Map.class::isInstance)) {
      throw new Refusal(name + " must be a list of objects");
    }
    if (list.size() > most) {
      throw new Refusal(name + " has more than " + most + " entries");
    }
    return list.stream().map(Request::object).toList();
  }

  @SuppressWarnings("unchecked")
  private static Request object(Object value) {
    return new Request((Map<String, Object>) value);
  }
}
