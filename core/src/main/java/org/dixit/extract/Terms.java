package org.dixit.extract;

import org.dixit.text.Tokens;

/** Tells marks that quote nobody: titles, nicknames, words spoken of as words. Stateless. */
final class Terms {
  private static final int LONGEST_TITLE = 10;

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
    int size = region.end() - region.first();
    int before = region.firstToken();
    boolean lead = Frame.leadBefore(tokens, before) != Frame.Lead.NONE;
    boolean attributed = Frame.attributionAt(tokens, region.nextToken());
    if (size > LONGEST_TITLE || size == 0 || lead || attributed || before == 0) {
      return false;
    }
    int capitals = 0;
    for (int i = region.first(); i < region.end(); i++) {
      boolean comma = i == region.end() - 1 && tokens.isPunctuation(i);
      if (tokens.isWord(i) && !tokens.isCapitalised(i) && tokens.lower(i).length() > 4) {
        return false;
      }
      if (tokens.isPunctuation(i) && !comma && !tokens.lower(i).equals(":")) {
        return false;
      }
      capitals += tokens.isCapitalised(i) ? 1 : 0;
    }
    boolean ends = tokens.isCapitalised(region.first()) && lastWordIsCapitalised(tokens, region);
    boolean work = isWorkBefore(tokens, before) || isWorkBefore(tokens, region.nextToken() + 2);
    return ends && (capitals >= 2 && !tokens.startsSentence(before) || work);
  }

  private static boolean lastWordIsCapitalised(Tokens tokens, Region region) {
    int last = region.end() - 1;
    while (last > region.first() && tokens.isPunctuation(last)) {
      last--;
    }
    return !tokens.isWord(last) || tokens.isCapitalised(last);
  }

  private static boolean isWorkBefore(Tokens tokens, int i) {
    return Frame.in("work", tokens.lower(i - 1)) || Frame.in("work", tokens.lower(i - 2));
  }
}
