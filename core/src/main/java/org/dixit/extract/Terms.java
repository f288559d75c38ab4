package org.dixit.extract;

import org.dixit.text.Tokens;

/** Tells marks that quote nobody: titles, nicknames, words spoken of as words. Stateless. */
final class Terms {
  private static final int LONGEST_TITLE = 10;
  private static final int SMALL_WORD = 4;
  private static final int FAR = 40;

  private Terms() {}

  /** Whether the region clearly quotes nobody; a doubtful one is a quotation. */
  static boolean isTerm(Tokens tokens, Region region) {
    if (!region.isSound() || region.goesOn()) {
      return false;
    }
    return isNickname(tokens, region) || isWordAsWord(tokens, region) || isTitle(tokens, region);
  }

  /** John "Shorty" Smith. */
  private static boolean isNickname(Tokens tokens, Region region) {
    int before = region.firstToken() - 1;
    int after = region.nextToken();
    return region.end() - region.first() <= 3
        && tokens.isCapitalised(before)
        && tokens.isCapitalised(after)
        && !tokens.startsSentence(after)
        && allCapitalised(tokens, region)
        && !Frame.isAnyCue(tokens, before)
        && !tokens.isTerminator(region.end() - 1);
  }

  private static boolean allCapitalised(Tokens tokens, Region region) {
    for (int i = region.first(); i < region.end(); i++) {
      if (!tokens.isCapitalised(i) && !tokens.lower(i).equals("the")) {
        return false;
      }
    }
    return region.end() > region.first();
  }

  /** The word "dam", a so-called "dam". */
  private static boolean isWordAsWord(Tokens tokens, Region region) {
    String before = tokens.lower(region.firstToken() - 1);
    return region.end() - region.first() <= 4 && Frame.in("mentions_word", before);
  }

  /** "The Long Dam": every word that matters has a capital, and no one is said to say it. */
  private static boolean isTitle(Tokens tokens, Region region) {
    int before = region.firstToken();
    boolean lead = Frame.leadBefore(tokens, before) != Frame.Lead.NONE;
    boolean attributed = Frame.attributionAt(tokens, region.nextToken());
    boolean named = isWorkBefore(tokens, before);
    if ((lead || attributed) && !named
        || tokens.startsSentence(before)
        || !isSetAsTitle(tokens, region)) {
      return false;
    }
    boolean work = named || isWorkBefore(tokens, region.nextToken() + 2);
    boolean place = Frame.in("before_title", tokens.lower(before - 1));
    return work || place && !isNaming(tokens, before) && !isHeadline(tokens, region);
  }

  private static boolean isSetAsTitle(Tokens tokens, Region region) {
    int end = region.end();
    while (end > region.first() && tokens.isPunctuation(end - 1)) {
      end--;
    }
    int size = end - region.first();
    if (size == 0 || size > LONGEST_TITLE || end < region.end() - 1) {
      return false;
    }
    for (int i = region.first(); i < end; i++) {
      boolean small = tokens.isWord(i) && tokens.lower(i).length() <= SMALL_WORD;
      boolean outer = i == region.first() || i == end - 1;
      if (!tokens.isCapitalised(i) && (outer || !small) && !tokens.lower(i).equals(":")) {
        return false;
      }
    }
    return true;
  }

  /** Whether somebody is said to call something by the name in the marks. */
  private static boolean isNaming(Tokens tokens, int mark) {
    for (int i = mark - 1; i >= Math.max(0, mark - FAR) && !tokens.endsSentence(i); i--) {
      if (Frame.in("naming", tokens.lower(i))) {
        return true;
      }
    }
    return false;
  }

  /** Whether the sentence around the region has capitals throughout, so that they mean nothing. */
  private static boolean isHeadline(Tokens tokens, Region region) {
    int sentence = tokens.sentence(region.first());
    for (int far = 1; far <= FAR; far++) {
      int before = region.firstToken() - far;
      int after = region.nextToken() + far - 1;
      if (isLowerWord(tokens, before) && tokens.sentence(before) == sentence
          || isLowerWord(tokens, after) && tokens.sentence(after) == sentence) {
        return false;
      }
    }
    return true;
  }

  private static boolean isLowerWord(Tokens tokens, int i) {
    return tokens.isWord(i) && !tokens.isCapitalised(i) && tokens.lower(i).length() > SMALL_WORD;
  }

  private static boolean isWorkBefore(Tokens tokens, int i) {
    return Frame.in("work", tokens.lower(i - 1)) || Frame.in("work", tokens.lower(i - 2));
  }
}
