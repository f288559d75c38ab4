package org.dixit.fidelity.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * A list of the generator: tab-separated lines; those that begin with {@code #} are comments.
 *
 * @param rows in order of the file
 */
public record WordList(List<Row> rows) {

  /**
   * One line.
   *
   * @param cells in order
   */
  public record Row(List<String> cells) {
    public Row {
      cells = List.copyOf(cells);
    }

    /** Cell {@code i}, empty where the line is shorter. */
    public String get(int i) {
      return i < cells.size() ? cells.get(i) : "";
    }
  }

  public WordList {
    rows = List.copyOf(rows);
  }

  /** The list {@code name}, from the resources. */
  public static WordList load(String name) {
    String path = "/org/dixit/fidelity/words/" + name + ".tsv";
    try (InputStream in = WordList.class.getResourceAsStream(path)) {
      if (in == null) {
        throw new IllegalArgumentException("no word list " + name);
      }
      BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      return new WordList(
          reader
              .lines()
              .filter(line -> !line.isBlank() && !line.startsWith("#"))
              .map(line -> new Row(List.of(line.split("\t"))))
              .toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
