package org.dixit.read;

import java.util.Optional;

/**
 * What the text itself tells about a record.
 *
 * @param layout how it is laid out
 * @param whole whether the layout shows a whole meeting, from its opening to its end
 * @param prepared whether it was written before it was spoken
 * @param bodyEnd where the words end: before an end mark, or at the end of the text
 * @param date the day, as ISO 8601
 * @param place where it was said
 * @param body who met
 * @param speaker the one speaker its head names
 * @param role that speaker's office
 * @param president who presides, for {@code The President} in a verbatim record
 */
record LayoutFacts(
    Layout layout,
    boolean whole,
    boolean prepared,
    int bodyEnd,
    Optional<String> date,
    Optional<String> place,
    Optional<String> body,
    Optional<String> speaker,
    Optional<String> role,
    Optional<String> president) {

  /** The same without what a frame of lines around the words would tell: for a table. */
  LayoutFacts plain() {
    Optional<String> none = Optional.empty();
    boolean captions = layout == Layout.CAPTIONS;
    Layout kind = captions ? layout : Layout.LABELLED;
    return new LayoutFacts(kind, false, prepared, bodyEnd, date, none, none, none, none, none);
  }
}
