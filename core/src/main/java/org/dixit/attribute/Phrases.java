package org.dixit.attribute;

import java.util.Optional;

/** Reads noun phrases out of a frame, to the left or to the right of a place. */
final class Phrases {
  private static final Grammar GRAMMAR = Grammar.ENGLISH;
  private static final int LONGEST = 28;

  private final Frame frame;

  Phrases(Frame frame) {
    this.frame = frame;
  }

  /** The noun phrase whose last item is {@code last}, read leftwards inside its sentence. */
  Optional<Phrase> endingAt(int last) {
    int low = Math.max(frame.start(frame.sentenceOf(last)), last - LONGEST);
    int at = last;
    while (at >= low) {
      int step = stepLeft(at, low, last);
      if (step == 0) {
        break;
      }
      at -= step;
    }
    int start = trimmed(at + 1, last);
    start = nameBehindPreposition(start, last, low);
    return start <= last && isPlausible(start, last)
        ? Optional.of(new Phrase(start, last + 1))
        : Optional.empty();
  }

  /** How many items at and left of {@code at} belong to the phrase; 0 where it ends. */
  private int stepLeft(int at, int low, int last) {
    Item item = frame.get(at);
    if (item.isSign(")") || item.isSign("]")) {
      return bracket(at, low);
    }
    if (!GRAMMAR.endsPhrase(item)) {
      return isVerbBeforeName(at, low, last) ? 0 : 1;
    }
    boolean inside = at > low && at < last && !GRAMMAR.endsPhrase(frame.get(at - 1));
    if (!inside || GRAMMAR.isAdverb(frame.get(at - 1))) {
      return 0;
    }
    if (GRAMMAR.is(item, Grammar.Class.ATTACHING)) {
      return CueLexicon.ENGLISH.isVerb(frame.form(at - 1)) && !frame.get(at - 1).isCapital()
          ? 0
          : 1;
    }
    if (item.form().equals("and") || item.isSign("&")) {
      return isPair(at) ? 1 : 0;
    }
    return item.form().equals("who") ? 1 : 0;
  }

  /** "heeded Ada Rowe": a past tense right before a name or an article is no part of it. */
  private boolean isVerbBeforeName(int at, int low, int last) {
    Item item = frame.get(at);
    boolean ending = item.form().length() > 4 && item.form().endsWith("ed");
    boolean past = ending || item.form().equals("said") || item.form().equals("told");
    if (!past || item.isCapital() || at == last || at == low) {
      return false;
    }
    Item before = frame.get(at - 1);
    boolean opens = frame.get(at + 1).isCapital() || isDeterminer(frame.get(at + 1));
    return opens && !isDeterminer(before) && !GRAMMAR.isAdverb(before);
  }

  private static boolean isDeterminer(Item item) {
    return GRAMMAR.is(item, Grammar.Class.DETERMINER) || GRAMMAR.is(item, Grammar.Class.POSSESSIVE);
  }

  private int bracket(int at, int low) {
    for (int i = at - 1; i >= Math.max(low, at - 8); i--) {
      if (frame.isSign(i, "(") || frame.isSign(i, "[")) {
        return at - i + 1;
      }
    }
    return 0;
  }

  /** Whether the words on both sides of "and" are two of a kind. */
  private boolean isPair(int and) {
    Item left = frame.get(and - 1);
    int right = and + 1;
    while (right < frame.size() && GRAMMAR.is(frame.get(right), Grammar.Class.DETERMINER)) {
      right++;
    }
    return right < frame.size()
        && left.isNounShaped()
        && left.isCapital() == frame.get(right).isCapital();
  }

  /** Leaves out what stands before the phrase proper: adverbs, times, conjunctions. */
  private int trimmed(int start, int last) {
    int at = start;
    while (at < last) {
      Item item = frame.get(at);
      boolean loose =
          GRAMMAR.isAdverb(item)
              || GRAMMAR.is(item, Grammar.Class.DAY) && !frame.form(at + 1).equals("'s")
              || item.form().equals("'s")
              || GRAMMAR.is(item, Grammar.Class.ATTACHING);
      if (!loose) {
        break;
      }
      at++;
    }
    return at;
  }

  /** In "In a statement Ada Rowe said" only the name is the subject. */
  private int nameBehindPreposition(int start, int last, int low) {
    if (start <= low || !GRAMMAR.is(frame.get(start - 1), Grammar.Class.PREPOSITION)) {
      return start;
    }
    if (GRAMMAR.is(frame.get(start - 1), Grammar.Class.ATTACHING) && start - 1 > low) {
      return start;
    }
    int name = last;
    while (name > start && frame.get(name - 1).isCapital()) {
      name--;
    }
    boolean named = frame.get(last).isCapital() && name > start && !frame.get(name - 1).isCapital();
    return named ? name : start;
  }

  /** "developing their own": what wants a noun behind it ends no phrase. */
  private boolean isOpenEnded(int last, int first) {
    Item item = frame.get(last);
    return last > first
        && !item.isCapital()
        && (GRAMMAR.is(item, Grammar.Class.POSSESSIVE)
            || GRAMMAR.is(item, Grammar.Class.ARTICLE)
            || item.form().equals("own")
            || item.form().equals("of"));
  }

  private boolean isPlausible(int start, int last) {
    if (isOpenEnded(last, start)) {
      return false;
    }
    for (int i = start; i <= last; i++) {
      Item item = frame.get(i);
      if (item.isCapital()
          || item.kind() == Item.Kind.NUMBER
          || GRAMMAR.is(item, Grammar.Class.DETERMINER)
          || GRAMMAR.is(item, Grammar.Class.POSSESSIVE)) {
        return true;
      }
    }
    String head = frame.form(last);
    return head.endsWith("s") || head.endsWith("men") || head.equals("people");
  }

  /** The noun phrase that begins at {@code first}, read rightwards inside its sentence. */
  Optional<Phrase> startingAt(int first) {
    if (first >= frame.size() || !frame.get(first).isNounShaped()) {
      return Optional.empty();
    }
    int high = Math.min(frame.end(frame.sentenceOf(first)), first + LONGEST);
    if (isSubjectPronoun(first)) {
      return Optional.of(new Phrase(first, first + 1));
    }
    int at = first;
    while (at < high && goesOn(at, first, high)) {
      at++;
    }
    while (at > first && (GRAMMAR.isTime(frame.get(at - 1)) || isOpenEnded(at - 1, first))) {
      at--;
    }
    return at > first && isPlausible(first, at - 1)
        ? Optional.of(new Phrase(first, at))
        : Optional.empty();
  }

  private boolean goesOn(int at, int first, int high) {
    Item item = frame.get(at);
    if (GRAMMAR.isTime(item) || GRAMMAR.isAdverb(item)) {
      return at > first && frame.form(at + 1).equals("'s");
    }
    if (!item.isCapital() && at > first && isVerb(item)) {
      return isNounUse(at);
    }
    if (!GRAMMAR.endsPhrase(item)) {
      return true;
    }
    if (at == first || at + 1 >= high) {
      return false;
    }
    boolean joins = isJoint(at, high);
    if (joins || (item.form().equals("and") && isPair(at))) {
      return frame.get(at + 1).isNounShaped() && !GRAMMAR.endsPhrase(frame.get(at + 1));
    }
    return false;
  }

  /** "head of", "aide for", but not "of developing their own". */
  private boolean isJoint(int at, int high) {
    if (!frame.form(at).equals("of") && !frame.form(at).equals("for")) {
      return false;
    }
    boolean gerund = frame.form(at + 1).endsWith("ing") && !frame.get(at + 1).isCapital();
    return !gerund
        || at + 2 >= high
        || !(isDeterminer(frame.get(at + 2)) || frame.get(at + 2).isCapital());
  }

  /** Whether {@code item} is most likely a finite verb. */
  boolean isVerb(Item item) {
    if (!item.isWord() || item.isCapital()) {
      return false;
    }
    String form = item.form();
    return GRAMMAR.is(form, Grammar.Class.AUXILIARY)
        || GRAMMAR.is(form, Grammar.Class.VERB)
        || CueLexicon.ENGLISH.isVerb(form)
        || (form.length() > 4 && form.endsWith("ed"));
  }

  /** A word that looks like a verb but has an article or a possessive right before it. */
  private boolean isNounUse(int at) {
    Item before = frame.get(at - 1);
    return GRAMMAR.is(before, Grammar.Class.DETERMINER)
        || GRAMMAR.is(before, Grammar.Class.POSSESSIVE)
        || before.form().equals("'s");
  }

  boolean isSubjectPronoun(int i) {
    return i >= 0 && i < frame.size() && GRAMMAR.is(frame.get(i), Grammar.Class.PRONOUN);
  }

  boolean isRelative(int i) {
    return i >= 0 && i < frame.size() && GRAMMAR.is(frame.get(i), Grammar.Class.RELATIVE);
  }

  /** Whether {@code phrase} can name a person: a pronoun for one, or a capital inside it. */
  boolean isPersonal(Phrase phrase) {
    if (isSubjectPronoun(phrase.start())) {
      String form = frame.form(phrase.start());
      return !form.equals("it") && !form.equals("there");
    }
    for (int i = phrase.start(); i < phrase.end(); i++) {
      boolean first = i == frame.start(frame.sentenceOf(i)) && phrase.end() - phrase.start() > 1;
      if (frame.get(i).isCapital()
          && !(first && GRAMMAR.is(frame.get(i), Grammar.Class.DETERMINER))) {
        return true;
      }
    }
    return false;
  }
}
