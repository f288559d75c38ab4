package org.dixit.attribute;

/** Tells which of two phrases with a comma between them is the name of the other. */
final class Appositions {
  private static final Grammar GRAMMAR = Grammar.ENGLISH;

  private final Frame frame;

  Appositions(Frame frame) {
    this.frame = frame;
  }

  /** "its envoy": a noun phrase with no name at its end. */
  boolean isDescription(Phrase chunk) {
    Item first = frame.get(chunk.start());
    boolean opens =
        GRAMMAR.is(first, Grammar.Class.DETERMINER)
            || GRAMMAR.is(first, Grammar.Class.POSSESSIVE)
            || frame.form(chunk.start() + 1).equals("'s");
    return opens && frame.get(chunk.end() - 1).isWord() && !frame.get(chunk.end() - 1).isCapital();
  }

  /** "its envoy, Ada Rowe,": whether {@code chunk} describes whom {@code name} names. */
  boolean isNamed(Phrase chunk, Phrase name) {
    for (int i = name.start(); i < name.end(); i++) {
      if (!frame.get(i).isCapital() && !frame.get(i).isSign(".")) {
        return false;
      }
    }
    boolean several = name.end() - name.start() > 1;
    return isDescription(chunk) && (several ? !has(chunk, "for") : isPlain(chunk));
  }

  private boolean isPlain(Phrase chunk) {
    for (int i = chunk.start(); i < chunk.end(); i++) {
      if (GRAMMAR.is(frame.get(i), Grammar.Class.PREPOSITION)) {
        return false;
      }
    }
    return true;
  }

  private boolean has(Phrase chunk, String form) {
    for (int i = chunk.start(); i < chunk.end(); i++) {
      if (frame.form(i).equals(form)) {
        return true;
      }
    }
    return false;
  }

  /** "said its envoy, Ada Rowe.": the name where a description comes first. */
  Phrase nameBehind(Phrase described) {
    int from = described.end() + 1;
    int to = from;
    while (to < frame.size() && to - from < 6 && frame.get(to).isCapital()) {
      to++;
    }
    boolean closed = to >= frame.size() || frame.get(to).kind() == Item.Kind.SIGN;
    boolean named = to > from && closed && frame.isSign(from - 1, ",");
    Phrase name = new Phrase(from, Math.max(from + 1, to));
    return named && isNamed(described, name) ? name : described;
  }
}
