package org.dixit.attribute;

import java.util.Optional;
import java.util.Set;

/** Finds the headline, banner or sign that quoted words stand on. */
final class Inscriptions {
  private static final Grammar GRAMMAR = Grammar.ENGLISH;
  private static final Set<String> BEARS =
      Set.of("reading", "read", "reads", "saying", "that", "like", "including");
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
    int low = frame.start(frame.sentenceOf(q));
    int at = bearer(firstOfList(q, low));
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

  /** The first of quotations in a row: "signs “…”, “…” and “…”". */
  private int firstOfList(int q, int low) {
    int first = q;
    int at = q - 1;
    while (at > low
        && (frame.isSign(at, ",") || GRAMMAR.is(frame.get(at), Grammar.Class.CONJUNCTION))) {
      at--;
      if (frame.isQuote(at)) {
        first = at;
        at--;
      }
    }
    return first;
  }

  /** The last word before item {@code q} that is no bridge to it: "headlines such as". */
  private int bearer(int q) {
    int at = frame.isSign(q - 1, ":") || frame.isSign(q - 1, ",") ? q - 2 : q - 1;
    if (frame.form(at).equals("as") && frame.form(at - 1).equals("such")) {
      return at - 2;
    }
    return BEARS.contains(frame.form(at)) ? at - 1 : at;
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
