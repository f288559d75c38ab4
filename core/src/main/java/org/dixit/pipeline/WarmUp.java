package org.dixit.pipeline;

import java.util.List;
import java.util.Optional;
import org.dixit.Article;
import org.dixit.Block;
import org.dixit.BlockKind;
import org.dixit.Grade;
import org.dixit.Span;
import org.dixit.Transcript;
import org.dixit.Utterance;

/** A small article with its record, read once to load what every article needs. */
final class WarmUp {
  private static final String TEXT =
      "The harbour board met on Monday. “We will not raise the toll this year,” said Ada Brandt,"
          + " the board's chair. She told reporters that the bridge was “in good repair,” and the"
          + " Danish minister warned: “No port can do it alone.”";
  private static final String RECORD =
      "We shall not raise the toll, not this year. The bridge is in good repair, we believe, and"
          + " no port can do it alone.";

  private WarmUp() {}

  static void run() {
    Pipeline pipeline = new Pipeline();
    pipeline.check(article(), pipeline.index(List.of(transcript())));
  }

  private static Article article() {
    return new Article(
        "warm-up",
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        List.of(new Block(BlockKind.PARAGRAPH, new Span(0, TEXT.length()))),
        TEXT);
  }

  private static Transcript transcript() {
    return new Transcript(
        "warm-up",
        Optional.empty(),
        Optional.of("2024-03-05"),
        Optional.empty(),
        Optional.empty(),
        "en",
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Grade.G1,
        true,
        Optional.empty(),
        RECORD,
        List.of(
            new Utterance(
                "ADA BRANDT",
                Optional.empty(),
                new Span(0, RECORD.length()),
                Optional.empty(),
                true,
                List.of())),
        List.of());
  }
}
