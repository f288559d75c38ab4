package org.dixit.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.dixit.Article;
import org.dixit.Transcript;
import org.dixit.read.InputReader;

/**
 * What is measured: the articles below the folder {@code -Darticles}, the transcripts below {@code
 * -Drecord}; without them the example of the repository.
 */
final class Inputs {
  private static final InputReader READER = new InputReader();

  private Inputs() {}

  static List<Article> articles() throws IOException {
    List<Article> articles = new ArrayList<>();
    try (Stream<Path> paths = Files.walk(path("articles", "examples/article.txt"))) {
      for (Path path : paths.filter(Files::isRegularFile).sorted().toList()) {
        articles.add(READER.article(path));
      }
    }
    return articles;
  }

  static List<Transcript> record() {
    return READER.transcripts(path("record", "examples/record"), problem -> {});
  }

  private static Path path(String property, String example) {
    String value = System.getProperty(property);
    if (value != null) {
      return Path.of(value);
    }
    Path here = Path.of(example);
    return Files.exists(here) ? here : Path.of("..").resolve(example);
  }
}
