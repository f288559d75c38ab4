package org.dixit;

import java.util.Objects;
import java.util.Optional;

/**
 * A quotation linked to the words that say whose it is.
 *
 * @param quotation what was said
 * @param cue the words that signal speech
 * @param source the words that name who said it
 * @param quotedSource the source that the speaker was quoting, where there is one: in "Wang
 *     recalled the declaration that …" the declaration
 * @param linkedBy the name of the rule that made the link; {@code tagged} where the tagger's spans
 *     were weighed, {@code none} where nobody is named
 */
public record Attribution(
    Quotation quotation,
    Optional<Cue> cue,
    Optional<Mention> source,
    Optional<Mention> quotedSource,
    String linkedBy) {
  /** The rule of an act that another statement's content tells: his call for talks. */
  public static final String INSIDE = "act-inside";

  public Attribution {
    Objects.requireNonNull(quotation, "quotation");
    Objects.requireNonNull(cue, "cue");
    Objects.requireNonNull(source, "source");
    Objects.requireNonNull(quotedSource, "quotedSource");
    Objects.requireNonNull(linkedBy, "linkedBy");
  }
}
