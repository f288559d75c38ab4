package org.dixit.text;

import java.util.Objects;
import org.dixit.Span;

/**
 * One word as both sides of a comparison see it.
 *
 * @param span where it stands in the text it was read from
 * @param form the word folded: lower case, NFC, straight apostrophes, no invisible characters, no
 *     full stops inside abbreviations ({@code U.S.} is {@code us}); never empty
 */
public record Word(Span span, String form) {
  public Word {
    Objects.requireNonNull(span, "span");
    Objects.requireNonNull(form, "form");
  }
}
