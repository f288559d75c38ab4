package org.dixit.attribute;

import java.util.Optional;
import org.dixit.Span;

/**
 * What one rule says of one quoted span.
 *
 * @param frame the paragraph that cue and source stand in
 * @param hit the cue
 * @param source the words that name who said it
 * @param quotedSource whom the speaker quotes
 * @param rule the name of the rule
 * @param strength how sure the rule is, compared with others
 */
record Link(
    Frame frame,
    Optional<CueHit> hit,
    Optional<Phrase> source,
    Optional<Phrase> quotedSource,
    String rule,
    int strength) {

  static final int EXPLICIT = 9;
  static final int CLAUSE = 7;
  static final int WEAK = 5;
  static final int CARRIED = 3;
  static final int GUESS = 1;

  static Link of(Frame frame, CueHit hit, Phrase source, String rule, int strength) {
    return new Link(frame, Optional.of(hit), Optional.of(source), Optional.empty(), rule, strength);
  }

  static Link of(Frame frame, Phrase source, String rule, int strength) {
    return new Link(frame, Optional.empty(), Optional.of(source), Optional.empty(), rule, strength);
  }

  /** Where the cue stands in the article's text. */
  Optional<Span> cueSpan() {
    return hit.map(h -> frame.span(h.start(), h.end()));
  }

  /** Where the source stands in the article's text. */
  Optional<Span> sourceSpan() {
    return source.map(p -> frame.span(p.start(), p.end()));
  }

  /** The same source and cue for another quoted span. */
  Link carried(String by) {
    return new Link(frame, hit, source, quotedSource, by, CARRIED);
  }

  Link quoting(Phrase quoted) {
    return new Link(frame, hit, source, Optional.of(quoted), "nested", strength);
  }
}
