package org.dixit.corpus;

import java.nio.file.Path;
import java.util.List;
import org.dixit.Span;

/**
 * One annotated article of a corpus.
 *
 * @param name the text file's name without {@code .txt}
 * @param file the text file
 * @param text what it holds
 * @param tags all annotated spans with their roles, whether a statement uses them or not
 * @param statements what the annotator marked, in the file's order
 */
public record AnnotatedText(
    String name, Path file, String text, List<Marked> tags, List<GoldStatement> statements) {
  public AnnotatedText {
    tags = List.copyOf(tags);
    statements = List.copyOf(statements);
  }

  /**
   * A stretch of words with its role; in parts where other words stand between them.
   *
   * @param role what the words do
   * @param parts where they stand, in order
   */
  public record Marked(org.dixit.Role role, List<Span> parts) {
    public Marked {
      parts = parts.stream().sorted().toList();
    }
  }
}
