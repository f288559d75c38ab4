package org.dixit;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * One turn of a transcript.
 *
 * @param label who speaks, as printed ({@code MS. PSAKI}); empty where the layout prints none
 * @param speaker who that is, once resolved
 * @param span the words of the turn in the transcript's text, without the label
 * @param language the language it was spoken in, as BCP 47, where it is not the record's
 * @param delivered whether it was spoken; not so what was handed in or put into the record later
 * @param asides spans inside {@code span} that nobody spoke: {@code (Laughter.)}, {@code [...]}
 */
public record Utterance(
    String label,
    Optional<Speaker> speaker,
    Span span,
    Optional<String> language,
    boolean delivered,
    List<Span> asides) {
  public Utterance {
    Objects.requireNonNull(label, "label");
    Objects.requireNonNull(speaker, "speaker");
    Objects.requireNonNull(span, "span");
    Objects.requireNonNull(language, "language");
    asides = List.copyOf(asides);
  }

  /** The same turn, spoken by {@code other}. */
  public Utterance by(Optional<Speaker> other) {
    return new Utterance(label, other, span, language, delivered, asides);
  }

  /** The same turn, told rather than spoken. */
  public Utterance undelivered() {
    return new Utterance(label, speaker, span, language, false, asides);
  }

  /** A part of the turn, with the asides inside it. */
  public Utterance part(Span part) {
    List<Span> inside =
        asides.stream()
            .filter(part::overlaps)
            .map(a -> new Span(Math.max(part.start(), a.start()), Math.min(part.end(), a.end())))
            .toList();
    return new Utterance(label, speaker, part, language, delivered, inside);
  }
}
