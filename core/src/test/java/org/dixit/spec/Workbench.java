package org.dixit.spec;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.dixit.Article;
import org.dixit.Report;
import org.dixit.Transcript;
import org.dixit.index.RecordIndex;
import org.dixit.pipeline.Pipeline;
import org.dixit.read.InputReader;
import org.dixit.tag.Tagger;

/** Where examples are put to be tried: articles in memory, records in files of a folder. */
final class Workbench {
  private static final String FRONT = "---\ncomplete: true\ngrade: G1\nlanguage: en\n---\n";

  private final InputReader reader = new InputReader();
  private final Pipeline pipeline;
  private final Path folder;

  /** A bench that reads by marks and rules. */
  Workbench(Path folder) {
    this(folder, Optional.empty());
  }

  Workbench(Path folder, Optional<Tagger> tagger) {
    this.folder = folder;
    this.pipeline = new Pipeline(tagger);
  }

  Article article(String text) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return reader.article(new ByteArrayInputStream(bytes), "article.txt");
  }

  /** The index of an example's record; it is complete and verbatim unless it says otherwise. */
  Optional<RecordIndex> record(Example example) throws IOException {
    if (example.record().isEmpty()) {
      return Optional.empty();
    }
    String text = example.record();
    Path file = folder.resolve(example.name().replace(':', '-') + ".txt");
    Files.writeString(file, text.startsWith("---\n") ? text : FRONT + "\n" + text);
    List<Transcript> transcripts =
        reader.transcripts(
            file,
            problem -> {
              throw new IllegalStateException(problem);
            });
    return Optional.of(pipeline.index(transcripts));
  }

  Report report(Article article, Optional<RecordIndex> record) {
    return record.map(r -> pipeline.check(article, r)).orElseGet(() -> pipeline.read(article));
  }
}
