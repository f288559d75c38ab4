package org.dixit.attribute;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds every cue of a frame, and tells verbs from the nouns that look like them. */
final class CueFinder {
  private static final Grammar GRAMMAR = Grammar.ENGLISH;

  private static final int MOST_ADJECTIVES = 8;

  private final Frame frame;
  private final CueLexicon lexicon;

  private CueFinder(Frame frame, CueLexicon lexicon) {
    this.frame = frame;
    this.lexicon = lexicon;
  }

  /** The cues of {@code lexicon} in {@code frame}, in order, none overlapping. */
  static List<CueHit> find(Frame frame, CueLexicon lexicon) {
    CueFinder finder = new CueFinder(frame, lexicon);
    List<CueHit> hits = new ArrayList<>();
    for (int i = 0; i < frame.size(); i++) {
      Optional<CueHit> hit = finder.at(i);
      if (hit.isPresent()) {
        hits.add(hit.get());
        i = hit.get().end() - 1;
      }
    }
    return hits;
  }

  private Optional<CueHit> at(int i) {
    if (!frame.get(i).isWord()) {
      return Optional.empty();
    }
    Optional<CueEntry> entry = lexicon.at(frame, i);
    if (entry.isEmpty()) {
      return Optional.empty();
    }
    if (entry.get().isVerb() && isNameWord(i)) {
      return Optional.empty();
    }
    if (entry.get().isVerb() && (isNoun(i) || isBareNoun(entry.get(), i))) {
      entry = lexicon.nounAt(frame, i);
    }
    return entry.map(e -> hit(e, i));
  }

  private CueHit hit(CueEntry entry, int i) {
    int end = i + entry.words().size();
    if (!entry.isVerb()) {
      return new CueHit(entry, i, end, i, CueHit.Voice.NONE);
    }
    int group = i;
    boolean passive = false;
    boolean nearest = true;
    while (isVerbGroup(group - 1)) {
      group--;
      boolean auxiliary = GRAMMAR.is(frame.get(group), Grammar.Class.AUXILIARY) || isVerbalS(group);
      if (auxiliary && nearest) {
        passive = GRAMMAR.is(frame.get(group), Grammar.Class.BE) || isVerbalS(group);
        nearest = false;
      }
    }
    return new CueHit(entry, i, end, group, voice(entry, group, passive, nearest, i));
  }

  private CueHit.Voice voice(CueEntry entry, int group, boolean be, boolean bare, int i) {
    String form = entry.words().get(0);
    if (form.endsWith("ing")) {
      return be ? CueHit.Voice.ACTIVE : CueHit.Voice.DEPENDENT;
    }
    if (bare && frame.form(group - 1).equals("to")) {
      return CueHit.Voice.DEPENDENT;
    }
    boolean participle = entry.words().size() == 1 && isParticiple(form);
    return be && participle && i > group ? CueHit.Voice.PASSIVE : CueHit.Voice.ACTIVE;
  }

  private static boolean isParticiple(String form) {
    return !form.endsWith("s") || form.length() < 4;
  }

  /** Whether item {@code i} can stand inside a verb group before the verb. */
  private boolean isVerbGroup(int i) {
    if (i < 0 || !frame.get(i).isWord()) {
      return false;
    }
    return GRAMMAR.is(frame.get(i), Grammar.Class.AUXILIARY)
        || GRAMMAR.isAdverb(frame.get(i))
        || isVerbalS(i);
  }

  /** The 's of he's, who's. */
  private boolean isVerbalS(int i) {
    return frame.form(i).equals("'s")
        && i > 0
        && (GRAMMAR.is(frame.get(i - 1), Grammar.Class.PRONOUN)
            || GRAMMAR.is(frame.get(i - 1), Grammar.Class.RELATIVE));
  }

  /** Whether the words before show that the word at {@code i} is a noun or an adjective. */
  private boolean isNoun(int i) {
    int before = i - 1;
    boolean homograph = frame.form(i).endsWith("ing") || lexicon.nounAt(frame, i).isPresent();
    int low = Math.max(-1, i - 1 - MOST_ADJECTIVES);
    while (before > low && (isPlainAdjective(before) || (homograph && isAdjective(before)))) {
      before--;
    }
    if (before < 0 || !frame.get(before).isWord()) {
      return false;
    }
    Item item = frame.get(before);
    if (GRAMMAR.is(item, Grammar.Class.ARTICLE) || GRAMMAR.is(item, Grammar.Class.POSSESSIVE)) {
      return true;
    }
    String form = frame.form(i);
    if (item.form().equals("'s")) {
      return !isVerbalS(before);
    }
    return GRAMMAR.is(item, Grammar.Class.PREPOSITION)
        && !item.form().equals("to")
        && !form.endsWith("ing")
        && !form.endsWith("ed");
  }

  /** A capital letter inside a sentence that is no headline: the United States. */
  private boolean isNameWord(int i) {
    return frame.get(i).isCapital()
        && i > frame.start(frame.sentenceOf(i))
        && !frame.isQuote(i - 1)
        && !frame.isHeadline(frame.sentenceOf(i));
  }

  /** The plain form of a verb wants a plural, "I", "you" or an auxiliary before it. */
  private boolean isBareNoun(CueEntry entry, int i) {
    if (!entry.bare() || entry.words().size() > 1 || i == frame.start(frame.sentenceOf(i))) {
      return false;
    }
    int before = i - 1;
    while (before > 0 && GRAMMAR.isAdverb(frame.get(before))) {
      before--;
    }
    Item item = frame.get(before);
    if (!item.isWord() || GRAMMAR.is(item, Grammar.Class.CONJUNCTION)) {
      return false;
    }
    boolean verbal =
        GRAMMAR.is(item, Grammar.Class.AUXILIARY)
            || GRAMMAR.is(item, Grammar.Class.PRONOUN)
            || GRAMMAR.is(item, Grammar.Class.RELATIVE)
            || GRAMMAR.is(item, Grammar.Class.DETERMINER)
            || item.form().equals("to")
            || lexicon.isVerb(item.form());
    boolean plural = item.form().endsWith("s") && !item.form().equals("'s");
    return !verbal && !plural && !item.form().equals("people") && !item.form().endsWith("men");
  }

  /** A lower-case word that may stand between an article and its noun. */
  private boolean isAdjective(int i) {
    String form = frame.form(i);
    return frame.get(i).isWord()
        && !frame.get(i).isCapital()
        && i + 1 < frame.size()
        && (form.endsWith("al")
            || form.endsWith("ic")
            || form.endsWith("ous")
            || form.endsWith("ive")
            || form.endsWith("ent")
            || form.endsWith("ful")
            || form.endsWith("able"));
  }

  private boolean isPlainAdjective(int i) {
    return switch (frame.form(i)) {
      case "own", "new", "old", "recent", "last", "first", "later", "so-called" -> true;
      default -> false;
    };
  }
}
