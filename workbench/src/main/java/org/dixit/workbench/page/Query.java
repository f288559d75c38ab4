package org.dixit.workbench.page;

import io.javalin.http.Context;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What an address asks a page to show.
 *
 * @param values the parts behind its question mark that are not blank, by name
 */
record Query(Map<String, String> values) {

  static Query of(Context context) {
    Map<String, String> values = new LinkedHashMap<>();
    context
        .queryParamMap()
        .forEach(
            (name, all) -> {
              if (!all.get(0).isBlank()) {
                values.put(name, all.get(0));
              }
            });
    return new Query(values);
  }

  Optional<String> get(String name) {
    return Optional.ofNullable(values.get(name));
  }

  String or(String name, String otherwise) {
    return values.getOrDefault(name, otherwise);
  }

  /** A number from {@code least}; {@code least} where none is said. */
  int number(String name, int least) {
    try {
      return Math.max(least, Integer.parseInt(or(name, String.valueOf(least))));
    } catch (NumberFormatException e) {
      return least;
    }
  }

  /** The same with {@code name} saying {@code value}; with an empty value without it. */
  Query with(String name, String value) {
    Map<String, String> other = new LinkedHashMap<>(values);
    if (value.isEmpty()) {
      other.remove(name);
    } else {
      other.put(name, value);
    }
    return new Query(other);
  }

  /** The address of {@code path} with all of it. */
  String at(String path) {
    String query =
        values.entrySet().stream()
            .map(e -> encoded(e.getKey()) + "=" + encoded(e.getValue()))
            .collect(Collectors.joining("&"));
    return query.isEmpty() ? path : path + "?" + query;
  }

  static String encoded(String words) {
    return URLEncoder.encode(words, StandardCharsets.UTF_8);
  }
}
