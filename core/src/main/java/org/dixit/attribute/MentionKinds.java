package org.dixit.attribute;

import org.dixit.MentionKind;

/** Tells names, descriptions and pronouns apart. */
final class MentionKinds {
  private static final Grammar GRAMMAR = Grammar.ENGLISH;

  private MentionKinds() {}

  static MentionKind of(Frame frame, Phrase phrase) {
    Item first = frame.get(phrase.start());
    boolean single = phrase.end() == phrase.start() + 1;
    if (single && isPronoun(first)) {
      return MentionKind.PRONOUN;
    }
    int head = head(frame, phrase);
    boolean named =
        frame.get(head).isCapital() && !GRAMMAR.is(frame.get(head), Grammar.Class.DETERMINER);
    return named ? MentionKind.NAME : MentionKind.NOMINAL;
  }

  private static boolean isPronoun(Item item) {
    return GRAMMAR.is(item, Grammar.Class.PRONOUN)
        || GRAMMAR.is(item, Grammar.Class.RELATIVE)
        || GRAMMAR.is(item, Grammar.Class.POSSESSIVE);
  }

  /** The last word before a preposition or a sign: what the phrase is about. */
  private static int head(Frame frame, Phrase phrase) {
    int head = phrase.start();
    for (int i = phrase.start(); i < phrase.end(); i++) {
      Item item = frame.get(i);
      boolean cut =
          item.kind() == Item.Kind.SIGN
              || GRAMMAR.is(item, Grammar.Class.PREPOSITION)
              || GRAMMAR.is(item, Grammar.Class.RELATIVE);
      if (cut && i > phrase.start()) {
        break;
      }
      if (item.isWord() && !item.form().equals("'s")) {
        head = i;
      }
    }
    return head;
  }
}
