package org.dixit.check;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.dixit.Outcome;
import org.dixit.Transcript;
import org.dixit.VerdictClass;
import org.dixit.index.RecordIndex;
import org.dixit.index.RecordIndex.Turn;

/**
 * Tells which records can be of the occasions that an article tells of. In a library of years a
 * speaker says much alike on many days; that words resemble those of another day is no evidence
 * that they were altered.
 */
final class Occasions {
  /** A record with no more occasions than this was chosen for the article. */
  private static final int FEW = 5;

  /** News tells of what was said so many days ago, most often. */
  private static final int MOST_DAYS = 14;

  /** So much of the words, and so much beyond chance, makes a passage of another day the source. */
  private static final double MOST = 0.85;

  private static final double BEYOND = 30;
  private static final double SLIGHTLY_BEYOND = 10;

  /** Fewer words than these two people may well say alike. */
  private static final int FEWEST = 7;

  /** How a record stands to the occasion of the article. */
  private enum Kind {
    CHOSEN,
    NEAR,
    OTHER,
    LATER
  }

  private final RecordIndex record;
  private final Optional<LocalDate> written;
  private final boolean few;
  private final Set<Integer> quoted;

  /**
   * @param written the day of the article
   * @param quoted the transcripts from which the article quotes other words faithfully
   */
  Occasions(RecordIndex record, Optional<String> written, Set<Integer> quoted) {
    this.record = record;
    this.written = written.flatMap(Recency::parse);
    this.quoted = Set.copyOf(quoted);
    this.few = days(record) <= FEW;
  }

  private static long days(RecordIndex record) {
    if (record.whole().isPresent()) {
      return record.whole().get().days();
    }
    return IntStream.range(0, record.transcripts().size())
        .mapToObj(i -> record.transcripts().get(i).date().orElse("#" + i))
        .distinct()
        .limit(FEW + 1)
        .count();
  }

  /** The transcripts whose words stand faithfully in {@code verdicts}, too many for chance. */
  static Set<Integer> quoted(List<SpanVerdict> verdicts) {
    return verdicts.stream()
        .filter(v -> v.verdictClass().outcome() == Outcome.FAITHFUL && !v.weak())
        .filter(v -> v.words().size() > 5 && v.pieces().size() == 1)
        .map(v -> v.pieces().get(0).turn().transcript())
        .collect(Collectors.toSet());
  }

  /**
   * Whether a verdict that the words were altered or are another's can stand.
   *
   * @param need what a match must show in the turns that were searched
   */
  boolean bearsOut(SpanVerdict verdict, Need need) {
    double met = verdict.pieces().stream().mapToDouble(Match::met).sum() - need.surprise();
    double coverage = verdict.pieces().stream().mapToDouble(Match::coverage).min().orElse(0);
    boolean misplaced = verdict.verdictClass() == VerdictClass.MISATTRIBUTED;
    boolean alike = verdict.words().size() >= FEWEST && verdict.kinds().isEmpty();
    if (misplaced && !few && !alike) {
      return false;
    }
    return switch (farthest(verdict)) {
      case CHOSEN -> true;
      case NEAR -> met >= (misplaced ? BEYOND : SLIGHTLY_BEYOND) || !misplaced && coverage >= MOST;
      case OTHER -> met >= BEYOND && coverage >= MOST && !isSoft(verdict);
      case LATER -> false;
    };
  }

  /** On another day a speaker chooses other modals, tenses, persons; that proves no change. */
  private static boolean isSoft(SpanVerdict verdict) {
    return verdict.verdictClass() == VerdictClass.MEANING_CHANGED && verdict.severity() < 4;
  }

  /** Whether the words stand only in a record of a day well after the article. */
  boolean isLater(SpanVerdict verdict) {
    return !verdict.isOpen() && farthest(verdict) == Kind.LATER;
  }

  /** Whether the record was chosen for the article. */
  boolean areFew() {
    return few;
  }

  /** Whether {@code turn} can be of an occasion that the article tells of. */
  boolean isNear(Turn turn) {
    return kind(turn).compareTo(Kind.NEAR) <= 0;
  }

  /** Whether the words stand only in records that can be of the article's occasions. */
  boolean areNear(SpanVerdict verdict) {
    return farthest(verdict).compareTo(Kind.NEAR) <= 0;
  }

  private Kind farthest(SpanVerdict verdict) {
    Kind farthest = Kind.CHOSEN;
    for (Match piece : verdict.pieces()) {
      Kind kind = kind(piece.turn());
      farthest = kind.compareTo(farthest) > 0 ? kind : farthest;
    }
    return farthest;
  }

  private Kind kind(Turn turn) {
    if (few) {
      return Kind.CHOSEN;
    }
    if (quoted.contains(turn.transcript())) {
      return Kind.NEAR;
    }
    Transcript transcript = record.transcript(turn);
    Optional<LocalDate> said = transcript.date().flatMap(Recency::parse);
    if (written.isEmpty() || said.isEmpty()) {
      return Kind.OTHER;
    }
    long days = ChronoUnit.DAYS.between(said.get(), written.get());
    if (days < -1) {
      return Kind.LATER;
    }
    return days >= 0 && days <= MOST_DAYS ? Kind.NEAR : Kind.OTHER;
  }
}
