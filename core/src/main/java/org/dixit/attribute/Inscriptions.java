package org.dixit.attribute;

import java.util.Optional;
import java.util.Set;

/** Finds the headline, banner or sign that quoted words stand on. */
final class Inscriptions {
  private static final Grammar GRAMMAR = Grammar.ENGLISH;
  private static final Set<String> BEARS = Set.of("reading", "read", "reads", "saying", "that");
  private static final int LONGEST = 8;

  private final Frame frame;

  Inscriptions(Frame frame) {
    this.frame = frame;
  }

  /**
   * "the headline “…”", "a sign reading “…”": a text speaks, not whoever is near it. "Her motto" is
   * hers and no such text.
   */
  Optional<Link> before(int q) {
    int at = frame.isSign(q - 1, ":") || frame.isSign(q - 1, ",") ? q - 2 : q - 1;
    at = BEARS.contains(frame.form(at)) ? at - 1 : at;
    int low = frame.start(frame.sentenceOf(q));
    if (at < low || !GRAMMAR.is(frame.get(at), Grammar.Class.INSCRIPTION)) {
      return Optional.empty();
    }
    int start = at;
    while (start > Math.max(low, at - LONGEST) && !opens(start) && isPart(start - 1)) {
      start--;
    }
    if (start < at && frame.form(start).endsWith("ing") && !frame.get(start).isCapital()) {
      start++;
    }
    boolean owned =
        GRAMMAR.is(frame.get(Math.max(0, start - 1)), Grammar.Class.POSSESSIVE)
            || GRAMMAR.is(frame.get(start), Grammar.Class.POSSESSIVE)
            || frame.form(start).equals("'s");
    Phrase phrase = new Phrase(start, at + 1);
    return owned
        ? Optional.empty()
        : Optional.of(Link.of(frame, phrase, "inscription", Link.CLAUSE));
  }

  private boolean opens(int i) {
    return GRAMMAR.is(frame.get(i), Grammar.Class.DETERMINER)
        || GRAMMAR.is(frame.get(i), Grammar.Class.POSSESSIVE)
        || frame.form(i).equals("'s");
  }

  private boolean isPart(int i) {
    return !GRAMMAR.endsPhrase(frame.get(i)) && !new Phrases(frame).isVerb(frame.get(i));
  }
}
