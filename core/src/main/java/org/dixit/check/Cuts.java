package org.dixit.check;

import org.dixit.text.Word;

/** Finds where a quotation was put together: at a sentence end or a marked gap close by. */
final class Cuts {
  private static final int NEAR = 3;

  private Cuts() {}

  /** The word nearest to {@code word} before which a cut is likely; {@code word} if none is. */
  static int near(QuotedWords words, int word, int end) {
    for (int away = 0; away <= NEAR; away++) {
      if (isLikely(words, word - away)) {
        return word - away;
      }
      if (isLikely(words, word + away)) {
        return word + away;
      }
    }
    return word;
  }

  private static boolean isLikely(QuotedWords words, int word) {
    if (word <= 0 || word >= words.size()) {
      return word == 0 || word == words.size();
    }
    Word before = words.words().get(word - 1);
    String between =
        words.text().substring(before.span().end(), words.words().get(word).span().start());
    return between.chars().anyMatch(c -> ".?!;:\u2026\u2013\u2014".indexOf(c) >= 0);
  }
}
