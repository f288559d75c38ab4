package org.dixit.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Language knowledge held as data: a table of tab-separated values among the resources. The first
 * line names the columns; lines that begin with {@code #} are comments. Immutable.
 */
public final class Lexicon implements Iterable<Lexicon.Row> {
  private final List<Row> rows;

  private Lexicon(List<Row> rows) {
    this.rows = List.copyOf(rows);
  }

  /** One line of a lexicon. */
  public static final class Row {
    private final Map<String, Integer> columns;
    private final String[] cells;

    private Row(Map<String, Integer> columns, String[] cells) {
      this.columns = columns;
      this.cells = cells;
    }

    /**
     * The cell under {@code column}; empty where the line is shorter than the heading.
     *
     * @throws IllegalArgumentException if there is no such column
     */
    public String get(String column) {
      Integer at = columns.get(column);
      if (at == null) {
        throw new IllegalArgumentException("no column " + column + " among " + columns.keySet());
      }
      return at < cells.length ? cells[at] : "";
    }

    /** The cell under {@code column}, cut at its vertical bars; none for an empty cell. */
    public List<String> list(String column) {
      String cell = get(column);
      return cell.isEmpty() ? List.of() : List.of(cell.split("\\|"));
    }
  }

  /**
   * Reads the table {@code name} that lies beside {@code room}, a class of the room it belongs to.
   *
   * @throws IllegalArgumentException if there is no such resource
   */
  public static Lexicon of(Class<?> room, String name) {
    try (InputStream in = room.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalArgumentException("no lexicon " + name + " beside " + room.getName());
      }
      return read(new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Lexicon read(BufferedReader in) throws IOException {
    Map<String, Integer> columns = null;
    List<Row> rows = new ArrayList<>();
    for (String line = in.readLine(); line != null; line = in.readLine()) {
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      String[] cells = line.split("\t", -1);
      if (columns == null) {
        columns = heading(cells);
      } else {
        for (int i = 0; i < cells.length; i++) {
          cells[i] = cells[i].strip();
        }
        rows.add(new Row(columns, cells));
      }
    }
    return new Lexicon(rows);
  }

  private static Map<String, Integer> heading(String[] cells) {
    Map<String, Integer> columns = new TreeMap<>();
    for (int i = 0; i < cells.length; i++) {
      columns.put(cells[i].strip(), i);
    }
    return columns;
  }

  /** The words under {@code column}, those of one {@code kind} together. */
  public Map<String, Set<String>> words(String kind, String column) {
    Map<String, Set<String>> words = new HashMap<>();
    for (Row row : rows) {
      words.computeIfAbsent(row.get(kind), k -> new HashSet<>()).addAll(row.list(column));
    }
    return words;
  }

  public List<Row> rows() {
    return rows;
  }

  @Override
  public Iterator<Row> iterator() {
    return rows.iterator();
  }
}
