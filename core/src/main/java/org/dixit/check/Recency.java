package org.dixit.check;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.dixit.index.RecordIndex;

/**
 * Chooses among passages that have the words equally well: news quotes what was said last, so the
 * latest one that is not after the article comes first, and of one day the record of the best
 * grade.
 */
final class Recency {
  private static final double EQUAL = 1.0;
  private static final long FAR = 1_000_000;

  private final RecordIndex index;
  private final Optional<LocalDate> article;

  Recency(RecordIndex index, Optional<String> articleDate) {
    this.index = index;
    this.article = articleDate.flatMap(Recency::parse);
  }

  static Optional<LocalDate> parse(String date) {
    try {
      return Optional.of(LocalDate.parse(date));
    } catch (DateTimeParseException notADay) {
      return Optional.empty();
    }
  }

  /** The same matches, those as strong as the first put in order of their nearness in time. */
  List<Match> first(List<Match> matches) {
    if (matches.size() < 2) {
      return matches;
    }
    double best = matches.get(0).strength();
    List<Match> equal =
        new ArrayList<>(matches.stream().filter(m -> m.strength() > best - EQUAL).toList());
    equal.sort(
        Comparator.comparingLong(this::days)
            .thenComparing(m -> index.transcript(m.turn()).grade())
            .thenComparingInt(Match::recordFrom));
    List<Match> ordered = new ArrayList<>(equal);
    matches.stream().filter(m -> m.strength() <= best - EQUAL).forEach(ordered::add);
    return ordered;
  }

  private long days(Match match) {
    Optional<LocalDate> said = index.transcript(match.turn()).date().flatMap(Recency::parse);
    if (article.isEmpty() || said.isEmpty()) {
      return FAR;
    }
    long days = ChronoUnit.DAYS.between(said.get(), article.get());
    return days >= 0 ? days : FAR / 2 - days;
  }
}
