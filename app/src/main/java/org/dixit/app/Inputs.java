package org.dixit.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Which articles to read. */
final class Inputs {
  private static final Set<String> ARTICLES =
      Set.of("txt", "md", "markdown", "html", "htm", "xhtml", "pdf", "docx");

  @Parameters(
      arity = "1..*",
      paramLabel = "FILE",
      description = "articles: files (text, Markdown, HTML, PDF, DOCX), folders, or - for stdin")
  private List<String> names = new ArrayList<>();

  @Option(
      names = "--threads",
      defaultValue = "2",
      paramLabel = "N",
      description = "how many articles to work on at once (default: 2); the order stays")
  private int threads;

  @Option(
      names = {"-q", "--quiet"},
      description = "no progress; problems are still told")
  private boolean quiet;

  int threads() {
    return threads;
  }

  boolean quiet() {
    return quiet;
  }

  /** The files and folders that were named. */
  List<Path> named() {
    return names.stream().filter(name -> !name.equals("-")).map(Path::of).toList();
  }

  /** Whether the output may hold more than one article. */
  boolean areMany() {
    return names.size() > 1 || names.stream().anyMatch(name -> Files.isDirectory(Path.of(name)));
  }

  /** The folders among the inputs that hold no article. */
  List<String> empty() throws IOException {
    List<String> empty = new ArrayList<>();
    for (String name : names) {
      Path path = Path.of(name);
      if (!name.equals("-") && Files.isDirectory(path) && below(path).isEmpty()) {
        empty.add(name);
      }
    }
    return empty;
  }

  /**
   * The names of all articles: files as given, and those below each folder sorted by path, without
   * what is hidden.
   */
  List<String> all() throws IOException {
    List<String> all = new ArrayList<>();
    for (String name : names) {
      Path path = Path.of(name);
      if (name.equals("-") || !Files.isDirectory(path)) {
        all.add(name);
      } else {
        all.addAll(below(path));
      }
    }
    return all;
  }

  private static List<String> below(Path folder) throws IOException {
    try (Stream<Path> paths = Files.walk(folder)) {
      return paths
          .filter(Files::isRegularFile)
          .filter(path -> !isHidden(folder.relativize(path)) && isArticle(path))
          .sorted()
          .map(Path::toString)
          .toList();
    }
  }

  private static boolean isHidden(Path path) {
    for (Path part : path) {
      if (part.toString().startsWith(".")) {
        return true;
      }
    }
    return false;
  }

  private static boolean isArticle(Path path) {
    String name = path.getFileName().toString().toLowerCase(Locale.ROOT);
    return ARTICLES.contains(name.substring(name.lastIndexOf('.') + 1));
  }
}
