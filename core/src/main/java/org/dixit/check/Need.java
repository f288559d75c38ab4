package org.dixit.check;

import java.util.BitSet;
import org.dixit.index.RecordIndex;
import org.dixit.index.RecordIndex.Turn;

/**
 * What a match must show before it counts as the passage that was quoted. The more words were
 * searched, the more of a match chance alone can bring, so the need grows with their logarithm.
 *
 * @param surprise information a match must exceed so that chance is no explanation, in nats
 * @param coverage the share of the quotation's information that must be met
 */
record Need(double surprise, double coverage) {
  private static final double MARGIN = 10;
  private static final double SLIGHT = 3;

  /** Of a library of which a part was searched, so many speakers have as much as one. */
  private static final int SPEAKERS = 50;

  private static final double LEAST = 0.42;
  private static final double MOST = 0.75;

  /** Words of grammar alone do not make a passage. */
  private static final double CONTENT = 0.3;

  private static final double GROWTH = 0.026;

  static Need of(RecordIndex index, BitSet turns, boolean anybody) {
    long whole = index.whole().map(RecordIndex.Whole::words).orElse(0L);
    long words =
        turns == null
            ? Math.max(index.size(), whole)
            : Math.max(words(index, turns), whole / SPEAKERS);
    double log = Math.log(Math.max(2, words));
    double coverage = LEAST + GROWTH * Math.max(0, log - Math.log(300)) + (anybody ? 0.1 : 0);
    return new Need(log + MARGIN, Math.min(MOST, coverage));
  }

  private static long words(RecordIndex index, BitSet turns) {
    long words = 0;
    for (int t = turns.nextSetBit(0); t >= 0; t = turns.nextSetBit(t + 1)) {
      Turn turn = index.turns().get(t);
      words += turn.to() - turn.from();
    }
    return words;
  }

  /** Whether words so few and so common would be met somewhere in the record by chance. */
  boolean isChance(Match match) {
    return match.met() < surprise - MARGIN + SLIGHT;
  }

  /** Whether {@code match} is the passage: unbroken, or enough of it and too much for chance. */
  boolean isMet(Match match) {
    return match.isUnbroken()
        || match.coverage() >= coverage && match.met() >= surprise && match.coversContent(CONTENT);
  }

  /** Whether {@code match} is so good that it holds for a part of a quotation. */
  boolean isSure(Match match) {
    return match.coverage() >= 0.8 && match.met() >= surprise;
  }
}
