package org.dixit.read;

import java.util.Optional;
import org.dixit.Span;

/**
 * What may be the label of a turn.
 *
 * @param span the label with all that belongs to it: marks before it, colon, time after it
 * @param name the label as printed, without language note
 * @param form how it is printed
 * @param language the language its note names ({@code spoke in Russian}), as BCP 47
 * @param opensParagraph whether nothing but a finished line or a blank one stands before it
 * @param timed whether a time stands beside it
 * @param delivered whether what follows was spoken
 */
record TurnLabel(
    Span span,
    String name,
    Form form,
    Optional<String> language,
    boolean opensParagraph,
    boolean timed,
    boolean delivered) {

  /** How a label is printed. */
  enum Form {
    /** {@code MS. HOLT:} */
    CAPITALS,
    /** {@code Vera Holt:} */
    TITLE_CASE,
    /** {@code Q} and a gap, {@code Q.}, {@code A.}: who asks and who answers. */
    PRESS,
    /** {@code MS. HOLT.} by a slip of the typist: never a label by itself. */
    FULL_STOP
  }

  /** The name before any description: {@code JAKE ROWE} of {@code JAKE ROWE, CNN ANCHOR}. */
  String core() {
    int end = name.length();
    int comma = name.indexOf(',');
    if (comma > 0 && !name.regionMatches(true, comma, ", JR", 0, 4)) {
      end = comma;
    }
    int bracket = name.indexOf('(');
    return name.substring(0, bracket > 0 ? Math.min(end, bracket) : end).strip();
  }

  /** The same label with the name that it stands for. */
  TurnLabel by(String other) {
    return new TurnLabel(span, other, form, language, opensParagraph, timed, delivered);
  }

  int start() {
    return span.start();
  }

  int end() {
    return span.end();
  }
}
