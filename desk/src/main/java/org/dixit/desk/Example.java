package org.dixit.desk;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dixit.Article;
import org.dixit.Exhibit;
import org.dixit.Transcript;
import org.dixit.read.InputReader;
import org.dixit.read.ReadException;

/** The example that comes with Dixit. Stateless. */
final class Example {
  private static final String RECORD = "assembly-debate.txt";
  private static final String ARTICLE = "article.txt";

  private Example() {}

  static Given given() {
    InputReader reader = new InputReader();
    List<Exhibit> exhibits = new ArrayList<>();
    try (InputStream article = Example.class.getResourceAsStream(ARTICLE);
        InputStream record = Example.class.getResourceAsStream("record/" + RECORD)) {
      Article read = reader.article(article, ARTICLE, exhibits::add);
      Exhibit exhibit = exhibits.remove(0);
      List<Transcript> transcripts =
          reader.transcripts(record, RECORD, problem -> {}, exhibits::add);
      return new Given(
          read, exhibit, Optional.empty(), Optional.of(new Given.Record(transcripts, exhibits)));
    } catch (ReadException e) {
      throw new IllegalStateException(e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
