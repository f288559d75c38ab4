package org.dixit.read;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * What a record says about itself between two lines of three hyphens at its very top, as YAML.
 *
 * @param values the plain values by key in lower case; lists and tables inside are left out
 * @param bodyStart where the record's text begins
 */
record FrontMatter(Map<String, String> values, int bodyStart) {
  private static final int MAX_LENGTH = 64 * 1024;
  private static final int MAX_ALIASES = 16;
  private static final int MAX_VALUE = 2_000;
  private static final FrontMatter NONE = new FrontMatter(Map.of(), 0);

  FrontMatter {
    values = Map.copyOf(values);
  }

  /**
   * The front matter of {@code text}; empty values and 0 where it has none.
   *
   * @throws ReadException if it is not YAML, or YAML made to exhaust its reader
   */
  static FrontMatter of(String text, String name) throws ReadException {
    int first = openingEnd(text);
    if (first < 0) {
      return NONE;
    }
    int close = closing(text, first);
    if (close < 0) {
      return NONE;
    }
    Object loaded = load(text.substring(first, close), name);
    if (!(loaded instanceof Map<?, ?> map)) {
      return NONE;
    }
    int end = lineEnd(text, close);
    return new FrontMatter(plain(map), Math.min(text.length(), end + 1));
  }

  /** The value under {@code key}, where there is one that is not blank. */
  Optional<String> get(String key) {
    return Optional.ofNullable(values.get(key));
  }

  /** The same with what {@code others} tell where it tells nothing. */
  FrontMatter or(Map<String, String> others) {
    if (others.isEmpty()) {
      return this;
    }
    Map<String, String> all = new LinkedHashMap<>(others);
    all.putAll(values);
    return new FrontMatter(all, bodyStart);
  }

  /** The same with what {@code others} tell, which goes before. */
  FrontMatter before(Map<String, String> others) {
    Map<String, String> all = new LinkedHashMap<>(values);
    all.putAll(others);
    return new FrontMatter(all, bodyStart);
  }

  private static int openingEnd(String text) {
    if (!text.startsWith("---")) {
      return -1;
    }
    int end = lineEnd(text, 0);
    boolean bare = end < text.length() && text.substring(3, end).isBlank();
    return bare ? end + 1 : -1;
  }

  private static int closing(String text, int from) {
    int at = from;
    while (at < text.length() && at - from < MAX_LENGTH) {
      int end = lineEnd(text, at);
      String line = text.substring(at, Math.min(end, at + 8)).stripTrailing();
      if (line.equals("---") || line.equals("...")) {
        return at;
      }
      at = end + 1;
    }
    return -1;
  }

  private static int lineEnd(String text, int from) {
    int end = text.indexOf('\n', from);
    return end < 0 ? text.length() : end;
  }

  private static Object load(String yaml, String name) throws ReadException {
    LoadSettings settings =
        LoadSettings.builder()
            .setLabel(name)
            .setCodePointLimit(MAX_LENGTH)
            .setMaxAliasesForCollections(MAX_ALIASES)
            .setAllowRecursiveKeys(false)
            .setAllowDuplicateKeys(true)
            .build();
    try {
      return new Load(settings).loadFromString(yaml);
    } catch (YamlEngineException e) {
      throw new ReadException(name, line(e), "front matter is not readable YAML: " + brief(e));
    } catch (StackOverflowError e) {
      throw new ReadException(name, 0, "front matter is nested too deeply");
    }
  }

  private static int line(YamlEngineException e) {
    if (e instanceof MarkedYamlEngineException marked && marked.getProblemMark().isPresent()) {
      return marked.getProblemMark().get().getLine() + 2;
    }
    return 0;
  }

  private static String brief(YamlEngineException e) {
    String message = e instanceof MarkedYamlEngineException m ? m.getProblem() : e.getMessage();
    String line = String.valueOf(message).lines().findFirst().orElse("");
    return line.length() > 120 ? line.substring(0, 120) : line;
  }

  private static Map<String, String> plain(Map<?, ?> map) {
    Map<String, String> values = new LinkedHashMap<>();
    map.forEach(
        (key, value) -> {
          if (value instanceof String || value instanceof Number || value instanceof Boolean) {
            String words = collapse(String.valueOf(value));
            if (!words.isEmpty()) {
              values.put(String.valueOf(key).strip().toLowerCase(Locale.ROOT), words);
            }
          }
        });
    return values;
  }

  private static String collapse(String value) {
    String head = value.length() > MAX_VALUE ? value.substring(0, MAX_VALUE) : value;
    return head.replace('\u00A0', ' ').strip().replaceAll("\\s+", " ");
  }
}
