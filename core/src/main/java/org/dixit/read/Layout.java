package org.dixit.read;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.dixit.Grade;

/** How a record is laid out, and so where it comes from. */
enum Layout {
  /** Place, time, {@code THE PRESIDENT:}, {@code Q}, time. */
  WHITE_HOUSE(Grade.G1),
  /** {@code SECRETARY HOLT:}, {@code MR ROWE:}, {@code QUESTION:}. */
  STATE_DEPARTMENT(Grade.G1),
  /** Cover page, {@code Mr. Orlov (Velmaria) (spoke in Russian):}. */
  UN_RECORD(Grade.G2),
  /** A letter of the President of the Council with statements annexed. */
  COUNCIL_LETTER(Grade.G2),
  /** {@code Mr. SMYTHE of New Jersey. Mr. Speaker, I rise}. */
  CONGRESS(Grade.G2),
  /** {@code Mr John Spellbury (Warleigh) (Lab)} on a line of its own, or behind a section sign. */
  HANSARD(Grade.G2),
  /** What a ministry tells of a talk in its own words: "Shen Tao pointed out that". */
  READOUT(Grade.G3),
  /** Any other text with labels. */
  LABELLED(Grade.G7),
  /** One speech without labels. */
  SPEECH(Grade.G7),
  /** Raw captions: long text without punctuation. */
  CAPTIONS(Grade.G6);

  private final Grade grade;

  Layout(Grade grade) {
    this.grade = grade;
  }

  /** The layout called {@code name}: {@code white-house}. */
  static Optional<Layout> named(String name) {
    String plain = name.strip().toUpperCase(Locale.ROOT).replace('-', '_').replace(' ', '_');
    return Stream.of(values()).filter(l -> l.name().equals(plain)).findFirst();
  }

  /** The names of all layouts. */
  static List<String> names() {
    return Stream.of(values())
        .map(l -> l.name().toLowerCase(Locale.ROOT).replace('_', '-'))
        .toList();
  }

  /** How close a record of this layout is to what was spoken, where nothing else tells. */
  Grade grade() {
    return grade;
  }
}
