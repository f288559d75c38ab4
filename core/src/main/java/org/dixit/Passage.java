package org.dixit;

import java.util.Objects;
import java.util.Optional;

/**
 * A place in the record.
 *
 * @param transcript the record
 * @param utterance the turn, by its place in {@link Transcript#utterances()}
 * @param span the words, as a span of the transcript's text
 */
public record Passage(Transcript transcript, int utterance, Span span) {
  public Passage {
    Objects.requireNonNull(transcript, "transcript");
    Objects.requireNonNull(span, "span");
    if (utterance < 0 || utterance >= transcript.utterances().size()) {
      throw new IllegalArgumentException("no utterance " + utterance + " in " + transcript.id());
    }
  }

  public Utterance turn() {
    return transcript.utterances().get(utterance);
  }

  /** The page, column or minute in which it begins, where the record tells. */
  public Optional<String> milestone(Milestone.Kind kind) {
    return transcript.milestone(kind, span.start());
  }

  public String text() {
    return span.in(transcript.text());
  }
}
