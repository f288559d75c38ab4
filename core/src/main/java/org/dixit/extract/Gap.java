package org.dixit.extract;

import org.dixit.text.SpeechVerbs;
import org.dixit.text.Tokens;

/**
 * The words between two neighbouring marks of a paragraph, or between a mark and the paragraph's
 * end, with what they say for and against standing inside a quotation. Costs are tenths, as in
 * {@link MarkCosts}; each gap reads its own words a bounded number of times.
 */
final class Gap {
  private static final int NARRATOR_INSIDE = 70;
  private static final int ATTRIBUTION_INSIDE = 25;
  private static final int ATTRIBUTED_SENTENCE_INSIDE = 15;
  private static final int FAR = 40;
  private static final int LEAD_INSIDE = 25;
  private static final int THAT_INSIDE = 8;
  private static final int FIRST_PERSON_OUTSIDE = 8;
  private static final int NARRATOR_MISSED = 70;

  /** A place where a mark is missing, with what it costs to put one there. */
  record Place(int token, int cost) {}

  private final Tokens tokens;
  private final int from;
  private final int to;
  private final boolean last;

  final boolean opensWithNarrator;

  /** Against all of it standing inside. */
  final int inside;

  /** Against its first words standing inside, whatever the others do. */
  final int insideAtStart;

  /** Against a mark after them that opens nothing: they lead into a quotation. */
  final int leadIn;

  final int outside;
  final int narrated;
  final Place missingOpen;
  final Place missingClose;

  /**
   * The gap over the tokens from {@code from}, before {@code to}.
   *
   * @param last whether the paragraph ends with it
   */
  Gap(Tokens tokens, int from, int to, boolean last) {
    this.tokens = tokens;
    this.from = from;
    this.to = to;
    this.last = last;
    this.opensWithNarrator = from < to && Narration.at(tokens, from);
    this.missingOpen = placeToOpen();
    this.missingClose = placeToClose();
    this.insideAtStart = insideAtStartCost();
    this.inside = insideCost();
    this.leadIn = leadCost();
    this.outside = outsideCost();
    this.narrated = opensWithNarrator ? 0 : NARRATOR_MISSED;
  }

  private int insideAtStartCost() {
    int start = from < to && tokens.lower(from).equals(",") ? from + 1 : from;
    String word = tokens.lower(start);
    boolean subject = Frame.in("third_person", word) || Frame.in("opens_subject", word);
    boolean capital = tokens.isCapitalised(start) && subject;
    boolean attribution =
        start < to && !capital && endsBeforeGap(Frame.attributionEnd(tokens, start), start);
    return (opensWithNarrator ? NARRATOR_INSIDE : 0) + (attribution ? ATTRIBUTION_INSIDE : 0);
  }

  private int insideCost() {
    int cost = insideAtStart;
    if (cost < ATTRIBUTION_INSIDE && attributedComma() >= 0) {
      cost += ATTRIBUTION_INSIDE - 5;
    }
    cost += opensSentenceWithAttribution() ? ATTRIBUTED_SENTENCE_INSIDE : 0;
    return cost;
  }

  private int leadCost() {
    if (last || !tokens.spaceBefore(to)) {
      return 0;
    }
    return switch (Frame.leadBefore(tokens, to)) {
      case COLON -> LEAD_INSIDE;
      case THAT, VERB -> THAT_INSIDE;
      case NONE -> 0;
    };
  }

  private boolean opensSentenceWithAttribution() {
    for (int i = from + 1; i < to; i++) {
      if (tokens.startsSentence(i)) {
        boolean joined = Frame.in("conjunction", tokens.lower(i));
        if (Frame.attributionAt(tokens, joined ? i + 1 : i)) {
          return true;
        }
      }
    }
    return false;
  }

  private boolean endsBeforeGap(int end, int start) {
    return end > start && end <= to;
  }

  private int outsideCost() {
    int cost = 0;
    for (int i = from; i < to && cost < 3 * FIRST_PERSON_OUTSIDE; i++) {
      cost += Frame.in("first_person", tokens.lower(i)) ? FIRST_PERSON_OUTSIDE : 0;
    }
    return cost;
  }

  /** Where a closing mark stands if one is missing in these words. */
  private Place placeToClose() {
    int comma = attributedComma();
    if (comma >= 0) {
      return new Place(comma, 24);
    }
    int stop = -1;
    for (int i = from; i < to; i++) {
      if (i > from && i + 1 < to && startsParticiple(i)) {
        return new Place(i - 1, 38);
      }
      if (tokens.endsSentence(i) && tokens.isTerminator(i)) {
        stop = i;
        int next = i + 1 < to ? i + 1 : to + 1;
        if (isReporters(next)) {
          return new Place(i, 36);
        }
      }
    }
    if (stop >= 0) {
      return new Place(stop, 40);
    }
    if (last) {
      return to > from ? new Place(to - 1, 42) : null;
    }
    return clauseEnd();
  }

  /** Whether a comma and a participle of speech stand here: ", stressing". */
  private boolean startsParticiple(int i) {
    return tokens.lower(i).equals(",") && SpeechVerbs.isParticiple(tokens.lower(i + 1));
  }

  private boolean isReporters(int i) {
    return Frame.attributionAt(tokens, i) || Narration.at(tokens, i);
  }

  private Place clauseEnd() {
    for (int i = from + 1; i + 1 < to; i++) {
      if (tokens.lower(i).equals(",") || tokens.lower(i).equals(";")) {
        return new Place(i - 1, 50);
      }
    }
    return to - from > 1 ? new Place(to - 1, 65) : null;
  }

  /** The comma after which somebody is said to have spoken and the sentence ends; -1 if none. */
  private int attributedComma() {
    for (int i = from + 1; i + 1 < to; i++) {
      if (tokens.lower(i).equals(",") && !mayBeApposed(i)) {
        int end = Frame.attributionEnd(tokens, i + 1);
        boolean closed = end < to && (tokens.isPunctuation(end) || end - i <= 4);
        if (end > i + 1 && closed) {
          return i;
        }
      }
    }
    return -1;
  }

  /** Whether the comma may set off more about a name: "Ana, who said", but not "May, said Ana". */
  private boolean mayBeApposed(int comma) {
    String next = tokens.lower(comma + 1);
    boolean clause =
        Frame.isCue(tokens, comma + 1)
            || Frame.in("third_person", next) && !next.equals("who") && !next.equals("it");
    return tokens.isCapitalised(comma - 1) && !clause;
  }

  /** Where an opening mark stands if one is missing in these words. */
  private Place placeToOpen() {
    if (from >= to) {
      return null;
    }
    boolean clause = tokens.isPunctuation(to - 1) || !last && tokens.startsSentence(to + 1);
    int word = -1;
    for (int i = to - 1; i > from; i--) {
      Frame.Lead lead = Frame.leadBefore(tokens, i);
      if (lead == Frame.Lead.COLON && tokens.isCapitalised(i)) {
        return new Place(i, 34);
      }
      if (lead == Frame.Lead.THAT && hasCueInSentence(i - 1)) {
        return new Place(i, 40);
      }
      if (clause && tokens.startsSentence(i)) {
        return new Place(i, 40);
      }
      if (word < 0 && i < to - 1 && Frame.in("leads_word", tokens.lower(i - 1))) {
        word = i;
      }
      if (!clause && tokens.startsSentence(i)) {
        break;
      }
    }
    if (tokens.startsSentence(from) && (clause || word < 0)) {
      return new Place(from, 38);
    }
    return word >= 0 ? new Place(word, 43) : new Place(to - 1, 65);
  }

  private boolean hasCueInSentence(int i) {
    for (int j = i - 1; j >= Math.max(from, i - FAR) && !tokens.endsSentence(j); j--) {
      if (Frame.isAnyCue(tokens, j)) {
        return true;
      }
    }
    return false;
  }
}
