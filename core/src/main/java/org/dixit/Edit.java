package org.dixit;

import java.util.Objects;
import java.util.Optional;

/**
 * A typed difference between record and quotation.
 *
 * @param kind what was done
 * @param nature what kind of words it touches
 * @param meaning in what way it changes the meaning, where it does
 * @param passage which of the finding's passages holds the record's words, from 0
 * @param record the words of the record, as a span of that passage's transcript
 * @param quotation the words of the copy, as a span of the article's text
 * @param recordText the record's words as printed, empty for an insertion
 * @param quotationText the copy's words as printed, empty for a deletion
 */
public record Edit(
    EditKind kind,
    EditNature nature,
    Optional<MeaningKind> meaning,
    int passage,
    Span record,
    Span quotation,
    String recordText,
    String quotationText) {
  public Edit {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(nature, "nature");
    Objects.requireNonNull(meaning, "meaning");
    Objects.requireNonNull(record, "record");
    Objects.requireNonNull(quotation, "quotation");
    Objects.requireNonNull(recordText, "recordText");
    Objects.requireNonNull(quotationText, "quotationText");
  }
}
