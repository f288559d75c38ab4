package org.dixit.spec;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * One example of {@code spec/*.md}: a fenced block whose info string is {@code dixit}. Its parts
 * stand between lines that hold a single full stop: the article, the record where there is one, and
 * what is expected.
 *
 * @param file the page it stands on
 * @param line the line of its opening fence, from 1
 * @param pending whether it is known not to hold yet
 * @param article the article's text
 * @param record the record's text, empty where the example has none
 * @param expected the expected lines
 */
record Example(
    String file, int line, boolean pending, String article, String record, List<String> expected) {
  static final Path FOLDER = Path.of("..", "spec");
  private static final String FENCE = "```";

  /** Whether the example is read with the tagger, and told with its acts. */
  boolean isTagged() {
    return file.equals("statements.md");
  }

  String name() {
    return file + ":" + line;
  }

  /** All examples, in order of file and line. */
  static List<Example> all() throws IOException {
    List<Example> examples = new ArrayList<>();
    try (Stream<Path> files = Files.list(FOLDER)) {
      for (Path file : files.filter(path -> path.toString().endsWith(".md")).sorted().toList()) {
        examples.addAll(of(file));
      }
    }
    return examples;
  }

  private static List<Example> of(Path file) throws IOException {
    List<Example> examples = new ArrayList<>();
    List<String> lines = Files.readAllLines(file);
    for (int i = 0; i < lines.size(); i++) {
      String fence = lines.get(i);
      if (!fence.startsWith(FENCE + "dixit")) {
        continue;
      }
      int end = i + 1;
      while (!lines.get(end).equals(FENCE)) {
        end++;
      }
      boolean pending = fence.endsWith(" pending");
      examples.add(of(file, i + 1, pending, lines.subList(i + 1, end)));
      i = end;
    }
    return examples;
  }

  private static Example of(Path file, int line, boolean pending, List<String> lines) {
    List<List<String>> parts = new ArrayList<>();
    parts.add(new ArrayList<>());
    for (String text : lines) {
      if (text.equals(".")) {
        parts.add(new ArrayList<>());
      } else {
        parts.get(parts.size() - 1).add(text);
      }
    }
    String name = file.getFileName().toString();
    if (parts.size() < 2 || parts.size() > 3) {
      throw new IllegalArgumentException(name + ":" + line + ": " + parts.size() + " parts");
    }
    String record = parts.size() == 3 ? text(parts.get(1)) : "";
    List<String> expected = parts.get(parts.size() - 1);
    return new Example(name, line, pending, text(parts.get(0)), record, expected);
  }

  private static String text(List<String> lines) {
    return String.join("\n", lines).strip() + "\n";
  }
}
