package org.dixit.check;

import java.util.Comparator;
import java.util.Optional;
import org.dixit.EditKind;
import org.dixit.EditNature;
import org.dixit.MeaningKind;

/**
 * A difference between record and copy, in words.
 *
 * @param kind what was done
 * @param nature what kind of words it touches
 * @param meaning in what way it changes the meaning
 * @param recordFrom first position of the record
 * @param recordTo after the last; equal to {@code recordFrom} for an insertion
 * @param copyFrom first word of the copy
 * @param copyTo after the last; equal to {@code copyFrom} for a deletion
 */
record Change(
    EditKind kind,
    EditNature nature,
    Optional<MeaningKind> meaning,
    int recordFrom,
    int recordTo,
    int copyFrom,
    int copyTo) {

  /** In order of the copy, then of the record. */
  static final Comparator<Change> ORDER =
      Comparator.comparingInt(Change::copyFrom)
          .thenComparingInt(Change::copyTo)
          .thenComparingInt(Change::recordFrom);

  static Change of(
      EditKind kind, EditNature nature, int recordFrom, int recordTo, int copyFrom, int copyTo) {
    return new Change(kind, nature, Optional.empty(), recordFrom, recordTo, copyFrom, copyTo);
  }

  Change meaning(MeaningKind meaning) {
    return new Change(kind, nature, Optional.of(meaning), recordFrom, recordTo, copyFrom, copyTo);
  }

  Change nature(EditNature other) {
    return new Change(kind, other, meaning, recordFrom, recordTo, copyFrom, copyTo);
  }

  int recordWords() {
    return recordTo - recordFrom;
  }

  int copyWords() {
    return copyTo - copyFrom;
  }

  /** Whether only the look of the words differs. */
  boolean isTypographic() {
    return switch (nature) {
      case CASE, PUNCTUATION, GLYPH, SPELLING, NUMBER_FORM -> true;
      default -> false;
    };
  }
}
