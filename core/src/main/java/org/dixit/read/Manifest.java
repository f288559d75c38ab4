package org.dixit.read;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * What {@code manifest.csv} or {@code manifest.tsv} in a folder tells of the files beside and below
 * it: a column {@code file}, the others named as front matter names its values. A file's own front
 * matter is believed first. A line that names a file outside the folder, or none that is there, is
 * left out and told. Made for one reading.
 */
final class Manifest {
  private static final List<String> NAMES = List.of("manifest.csv", "manifest.tsv");
  private static final List<String> FILE = List.of("file", "path", "filename");
  private static final int MOST_ROWS = 1_000_000;
  private static final int LONGEST = 2_000;

  private final Consumer<ReadException> problems;
  private final Map<Path, Map<Path, Map<String, String>>> folders = new HashMap<>();

  Manifest(Consumer<ReadException> problems) {
    this.problems = problems;
  }

  /** Whether {@code file} is a manifest, and so no record. */
  static boolean isManifest(String name) {
    return NAMES.contains(name.toLowerCase(Locale.ROOT));
  }

  /**
   * What manifests tell of {@code file}, by the keys of front matter; the nearest is believed.
   *
   * @param root the folder that is read, above which none is looked for; or the file itself
   */
  Map<String, String> of(Path root, Path file) {
    Path place = file.toAbsolutePath().normalize();
    Path top = root.toAbsolutePath().normalize();
    Path highest = top.equals(place) ? place.getParent() : top;
    Path folder = place.getParent();
    while (folder != null && folder.startsWith(highest)) {
      Map<String, String> told =
          folders.computeIfAbsent(folder, this::read).getOrDefault(place, Map.of());
      if (!told.isEmpty()) {
        return told;
      }
      folder = folder.getParent();
    }
    return Map.of();
  }

  private Map<Path, Map<String, String>> read(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      Optional<Path> file =
          files
              .filter(f -> isManifest(String.valueOf(f.getFileName())) && Files.isRegularFile(f))
              .min(Comparator.naturalOrder());
      if (file.isPresent()) {
        boolean tabs = file.get().toString().toLowerCase(Locale.ROOT).endsWith(".tsv");
        return read(folder, TextSource.read(file.get()), tabs);
      }
    } catch (ReadException e) {
      problems.accept(e);
    } catch (IOException e) {
      problems.accept(new ReadException(folder.toString(), 0, "cannot be listed"));
    }
    return Map.of();
  }

  private Map<Path, Map<String, String>> read(Path folder, TextSource source, boolean tabs)
      throws ReadException {
    CSVFormat format =
        (tabs ? CSVFormat.TDF : CSVFormat.RFC4180).builder().setIgnoreEmptyLines(true).get();
    Map<Path, Map<String, String>> told = new HashMap<>();
    int number = 1;
    try (CSVParser parser = CSVParser.parse(new StringReader(source.text()), format)) {
      List<String> columns = null;
      for (CSVRecord row : parser) {
        if (columns == null) {
          columns = columns(row, source);
          continue;
        }
        number++;
        if (number > MOST_ROWS) {
          throw new ReadException(source.name(), number, "has too many lines; it is cut here");
        }
        add(told, folder, columns, row, source.name(), number);
      }
    } catch (IOException | UncheckedIOException e) {
      problems.accept(new ReadException(source.name(), number, "the table breaks off here"));
    }
    return told;
  }

  private static List<String> columns(CSVRecord heading, TextSource source) throws ReadException {
    List<String> columns = new ArrayList<>();
    heading.forEach(name -> columns.add(name.strip().toLowerCase(Locale.ROOT).replace(' ', '_')));
    if (columns.stream().noneMatch(FILE::contains)) {
      throw new ReadException(
          source.name(), 1, "has no column named file; name its columns in the first line");
    }
    return columns;
  }

  private void add(
      Map<Path, Map<String, String>> told,
      Path folder,
      List<String> columns,
      CSVRecord row,
      String name,
      int number) {
    Map<String, String> values = new TreeMap<>();
    Path file = null;
    for (int i = 0; i < Math.min(columns.size(), row.size()); i++) {
      String value = TextLines.collapse(row.get(i));
      if (FILE.contains(columns.get(i))) {
        file = inside(folder, value, name, number);
      } else if (!value.isEmpty() && value.length() <= LONGEST) {
        values.put(columns.get(i), value);
      }
    }
    if (file != null) {
      told.putIfAbsent(file, values);
    }
  }

  /** The file below {@code folder}; {@code null} where there is none, which is told. */
  private Path inside(Path folder, String value, String name, int number) {
    try {
      Path file = folder.resolve(value).normalize();
      boolean below = file.startsWith(folder) && !file.equals(folder);
      if (below && Files.isRegularFile(file)) {
        below = file.toRealPath().startsWith(folder.toRealPath());
      } else if (below) {
        problems.accept(
            new ReadException(name, number, "names a file that is not there: " + value));
        return null;
      }
      if (below) {
        return file;
      }
    } catch (InvalidPathException | IOException e) {
      problems.accept(new ReadException(name, number, "names no file: " + value));
      return null;
    }
    problems.accept(new ReadException(name, number, "names a file outside its folder: " + value));
    return null;
  }
}
