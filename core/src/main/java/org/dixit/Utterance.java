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
 * @param asides spans inside {@code span} that nobody spoke: {@code (Laughter.)}, {@code [...]}
 */
public record Utterance(
    String label,
    Optional<Speaker> speaker,
    Span span,
    Optional<String> language,
    List<Span> asides) {
  public Utterance {
    Objects.requireNonNull(label, "label");
    Objects.requireNonNull(speaker, "speaker");
    Objects.requireNonNull(span, "span");
    Objects.requireNonNull(language, "language");
    asides = List.copyOf(asides);
  }
}
