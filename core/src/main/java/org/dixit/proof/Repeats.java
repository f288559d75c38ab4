package org.dixit.proof;

import java.util.List;
import org.dixit.Notice;
import org.dixit.NoticeKind;
import org.dixit.text.Tokens;

/** A word or phrase twice in a row, and the same compound adjective twice in one clause. */
final class Repeats implements Rule {
  private static final int LONGEST_PHRASE = 4;
  private static final int CLAUSE = 14;

  @Override
  public void check(Tokens tokens, List<Notice> notices) {
    int i = 0;
    while (i < tokens.size()) {
      int length = repeated(tokens, i);
      if (length > 0) {
        String message =
            "\u201C"
                + tokens.text(tokens.start(i), tokens.end(i + length - 1))
                + "\u201D stands twice.";
        int last = i + 2 * length - 1;
        notices.add(Rule.notice(NoticeKind.REPEATED_WORDS, tokens, i, last, message));
        i = last;
      } else {
        adjective(tokens, i, notices);
      }
      i++;
    }
  }

  /** The length of the longest phrase at {@code i} that follows itself; 0 if none does. */
  private static int repeated(Tokens tokens, int i) {
    for (int length = LONGEST_PHRASE; length >= 1; length--) {
      if (isRepeated(tokens, i, length) && !isIdiom(tokens, i, length)) {
        return length;
      }
    }
    return 0;
  }

  private static boolean isRepeated(Tokens tokens, int i, int length) {
    for (int k = 0; k < length; k++) {
      boolean same = tokens.lower(i + k).equals(tokens.lower(i + length + k));
      if (!same || !tokens.isWord(i + k) || !tokens.isWord(i + length + k)) {
        return false;
      }
    }
    return tokens.sentence(i) == tokens.sentence(i + 2 * length - 1)
        && tokens.spaceBefore(i + length);
  }

  private static boolean isIdiom(Tokens tokens, int i, int length) {
    if (length == 1) {
      boolean name =
          tokens.isCapitalised(i) && tokens.isCapitalised(i + 1) && !tokens.startsSentence(i);
      boolean other =
          tokens.isCapitalised(i) != tokens.isCapitalised(i + 1) && !tokens.startsSentence(i);
      boolean thrice =
          tokens.lower(i).equals(tokens.lower(i + 2))
              || tokens.lower(i).equals(tokens.lower(i - 1));
      return name || other || thrice || Words.mayRepeat(tokens.lower(i));
    }
    for (int k = 0; k < length; k++) {
      boolean function = tokens.lower(i + k).length() < 4 && length == 2;
      if (Words.mayRepeatIn(tokens.lower(i + k)) || function && k == 1) {
        return true;
      }
    }
    return false;
  }

  private static void adjective(Tokens tokens, int i, List<Notice> notices) {
    String word = tokens.lower(i);
    if (!isCompound(tokens, i)) {
      return;
    }
    for (int j = i + 1; j <= i + CLAUSE && tokens.sentence(j) == tokens.sentence(i); j++) {
      if (tokens.isPunctuation(j) || tokens.isMark(j) || Words.in("parallel", tokens.lower(j))) {
        return;
      }
      if (tokens.lower(j).equals(word)) {
        String message = "\u201C" + word + "\u201D describes two things in one clause.";
        notices.add(Rule.notice(NoticeKind.REPEATED_ADJECTIVE, tokens, i, j, message));
        return;
      }
    }
  }

  /** Whether the word is two lower-case words with a hyphen, as adjectives are. */
  private static boolean isCompound(Tokens tokens, int i) {
    String word = tokens.lower(i);
    int hyphen = word.indexOf('-');
    return tokens.isWord(i)
        && !tokens.isCapitalised(i)
        && hyphen > 1
        && hyphen < word.length() - 2
        && tokens.isWord(i + 1);
  }
}
