package org.dixit.read;

import java.util.List;
import java.util.function.Consumer;
import org.dixit.Article;
import org.dixit.Exhibit;
import org.dixit.Transcript;
import org.dixit.text.Sha256;

/** Names what was read by its hashes. Stateless. */
final class Exhibits {
  private Exhibits() {}

  static Exhibit of(InputFile file, Article article) {
    return new Exhibit(
        file.lastName(),
        article.title(),
        article.date(),
        Sha256.of(file.bytes()),
        Sha256.of(article.text()),
        article.text().length());
  }

  /** Tells {@code exhibits} of all that one file held. */
  static void tell(InputFile file, List<Transcript> transcripts, Consumer<Exhibit> exhibits) {
    String bytes = Sha256.of(file.bytes());
    for (Transcript t : transcripts) {
      String text = Sha256.of(t.text());
      exhibits.accept(new Exhibit(t.id(), t.title(), t.date(), bytes, text, t.text().length()));
    }
  }
}
