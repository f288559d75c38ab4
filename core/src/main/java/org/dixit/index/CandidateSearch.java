package org.dixit.index;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import org.dixit.index.RecordIndex.Candidate;
import org.dixit.text.WordRates;

/**
 * Finds where in the record a quotation may stand. Pairs of neighbouring words, and rare words by
 * themselves, are looked up; each place where one is met votes for the stretch that the quotation
 * would fill if that word stood at its place, with the information in the word. The work for one
 * search is bounded by {@link #BUDGET} looked-up positions.
 */
final class CandidateSearch {
  private static final int BUDGET = 600_000;
  private static final int RARE = 400;
  private static final int MARGIN = 60;

  private final WordTable words;
  private final int[] transcriptFrom;

  /** One thing to look up: the word at {@code at} of the quotation, with the next one or alone. */
  private record Seed(int at, int anchor, boolean pair, int cost, double weight) {}

  /** A stretch of one transcript that the quotation could fill, by its number from the start. */
  private record Bucket(int transcript, int number) implements Comparable<Bucket> {
    Bucket step(int by) {
      return new Bucket(transcript, number + by);
    }

    @Override
    public int compareTo(Bucket other) {
      return transcript != other.transcript
          ? Integer.compare(transcript, other.transcript)
          : Integer.compare(number, other.number);
    }
  }

  /**
   * @param transcriptFrom the first position of each transcript, in order, and the number of all
   *     positions at the end
   */
  CandidateSearch(WordTable words, int[] transcriptFrom) {
    this.words = words;
    this.transcriptFrom = transcriptFrom;
  }

  List<Candidate> search(List<String> forms, IntPredicate allowed, int limit) {
    int[] ids = forms.stream().mapToInt(words::id).toArray();
    int width = Math.max(24, ids.length);
    Map<Bucket, Double> votes = new HashMap<>();
    int spent = 0;
    for (Seed seed : seeds(forms, ids)) {
      spent += seed.cost();
      if (spent > BUDGET && !votes.isEmpty()) {
        break;
      }
      vote(seed, ids, width, allowed, votes);
    }
    return best(votes, width, ids.length, limit);
  }

  private List<Seed> seeds(List<String> forms, int[] ids) {
    List<Seed> seeds = new ArrayList<>();
    for (int i = 0; i < ids.length; i++) {
      if (ids[i] < 0) {
        continue;
      }
      double weight = WordRates.information(forms.get(i));
      int cost = words.frequency(ids[i]);
      if (cost <= RARE || ids.length == 1) {
        seeds.add(new Seed(i, i, false, cost, weight));
      }
      if (i + 1 < ids.length && ids[i + 1] >= 0) {
        int next = words.frequency(ids[i + 1]);
        double both = weight + WordRates.information(forms.get(i + 1));
        seeds.add(new Seed(i, next < cost ? i + 1 : i, true, Math.min(cost, next), both));
      }
    }
    seeds.sort(Comparator.comparingInt(Seed::cost).thenComparingInt(Seed::at));
    return seeds;
  }

  private void vote(
      Seed seed, int[] ids, int width, IntPredicate allowed, Map<Bucket, Double> votes) {
    int id = ids[seed.anchor()];
    int shift = seed.anchor() - seed.at();
    int count = words.frequency(id);
    for (int n = 0; n < count; n++) {
      int position = words.posting(id, n) - shift;
      if (seed.pair() && !isPair(position, ids[seed.at()], ids[seed.at() + 1])) {
        continue;
      }
      if (allowed == null || allowed.test(position + shift)) {
        int transcript = transcriptAt(position + shift);
        int place = position - seed.at() - transcriptFrom[transcript];
        votes.merge(
            new Bucket(transcript, Math.floorDiv(place, width)), seed.weight(), Double::sum);
      }
    }
  }

  private boolean isPair(int position, int first, int second) {
    return position >= 0
        && position + 1 < words.size()
        && words.idAt(position) == first
        && words.idAt(position + 1) == second;
  }

  private int transcriptAt(int position) {
    int found = Arrays.binarySearch(transcriptFrom, position);
    if (found < 0) {
      return -found - 2;
    }
    while (transcriptFrom[found + 1] == position) {
      found++;
    }
    return found;
  }

  /** The stretches with most votes; a stretch may lie across two buckets, so pairs are counted. */
  private List<Candidate> best(Map<Bucket, Double> votes, int width, int length, int limit) {
    record Scored(Bucket bucket, double score) {}
    List<Scored> scored = new ArrayList<>(votes.size());
    for (Map.Entry<Bucket, Double> entry : votes.entrySet()) {
      Bucket bucket = entry.getKey();
      double score = entry.getValue() + votes.getOrDefault(bucket.step(1), 0.0);
      if (votes.getOrDefault(bucket.step(-1), 0.0) + entry.getValue() <= score) {
        scored.add(new Scored(bucket, score));
      }
    }
    scored.sort(Comparator.comparingDouble(Scored::score).reversed().thenComparing(Scored::bucket));
    List<Candidate> found = new ArrayList<>();
    for (Scored s : scored) {
      if (found.size() >= limit) {
        break;
      }
      int first = transcriptFrom[s.bucket().transcript()];
      int place = first + s.bucket().number() * width;
      int from = Math.max(first, place - MARGIN);
      int to =
          Math.min(
              transcriptFrom[s.bucket().transcript() + 1], place + 2 * width + length + MARGIN);
      if (from < to
          && found.stream()
              .noneMatch(c -> c.from() < to - 2 * MARGIN && from + 2 * MARGIN < c.to())) {
        found.add(new Candidate(from, to, s.score()));
      }
    }
    return found;
  }
}
