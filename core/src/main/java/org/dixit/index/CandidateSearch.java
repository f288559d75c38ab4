package org.dixit.index;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntPredicate;
import org.dixit.index.RecordIndex.Candidate;
import org.dixit.text.WordRates;

/**
 * Finds where in the record a quotation may stand. Three words in a row, two if they are less
 * common, and rare words by themselves, are looked up; each place where one is met votes for the
 * stretch that the quotation would fill if that word stood at its place, with the information in
 * the word. The work for one search is bounded by {@link #BUDGET} looked-up positions, {@link
 * #MOST} where nothing is met.
 */
final class CandidateSearch {
  private static final int BUDGET = 60_000;

  /** Where nothing is met at all the search goes on so far. */
  private static final int MOST = 300_000;

  /** After so many positions one stretch that is clearly ahead ends the search. */
  private static final int ENOUGH = 20_000;

  /** Each word votes up to three times, in three runs of words: this is half of a full match. */
  private static final double CLEAR = 1.5;

  /** One word, or two in a row, are looked up only if they are no more frequent than this. */
  private static final int[] RARE = {400, 4_000};

  private static final int LONGEST = 3;
  private static final int MARGIN = 60;

  private final WordTable words;
  private final int[] transcriptFrom;

  /** Words {@code at} to {@code at + length} of the quotation; the rarest is looked up. */
  private record Seed(int at, int length, int anchor, int cost, double weight) {}

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
    double total = forms.stream().mapToDouble(WordRates::information).sum();
    Votes votes = new Votes();
    int spent = 0;
    for (Seed seed : seeds(forms, ids)) {
      spent += seed.cost();
      boolean clear = spent > ENOUGH && votes.top() >= CLEAR * total;
      if (clear || spent > BUDGET && !votes.isEmpty() || spent > MOST) {
        break;
      }
      vote(seed, ids, width, allowed, votes);
    }
    return best(votes, width, ids.length, limit);
  }

  private List<Seed> seeds(List<String> forms, int[] ids) {
    List<Seed> seeds = new ArrayList<>();
    for (int i = 0; i < ids.length; i++) {
      int anchor = i;
      double weight = 0;
      for (int length = 1; length <= LONGEST && i + length <= ids.length; length++) {
        int last = i + length - 1;
        if (ids[last] < 0) {
          break;
        }
        anchor = words.frequency(ids[last]) < words.frequency(ids[anchor]) ? last : anchor;
        weight += WordRates.information(forms.get(last));
        int cost = words.frequency(ids[anchor]);
        if (length == LONGEST || cost <= RARE[length - 1] || length == ids.length) {
          seeds.add(new Seed(i, length, anchor - i, cost, weight));
        }
      }
    }
    seeds.sort(Comparator.comparingInt(Seed::cost).thenComparingInt(Seed::at));
    return seeds;
  }

  private void vote(Seed seed, int[] ids, int width, IntPredicate allowed, Votes votes) {
    int id = ids[seed.at() + seed.anchor()];
    int count = words.frequency(id);
    for (int n = 0; n < count; n++) {
      int position = words.posting(id, n) - seed.anchor();
      if (isMet(seed, position, ids) && (allowed == null || allowed.test(position))) {
        int transcript = transcriptAt(position);
        int place = position - seed.at() - transcriptFrom[transcript];
        votes.add(transcript, Math.floorDiv(place, width), seed.weight());
      }
    }
  }

  private boolean isMet(Seed seed, int position, int[] ids) {
    if (position < 0 || position + seed.length() > words.size()) {
      return false;
    }
    for (int i = 0; i < seed.length(); i++) {
      if (words.idAt(position + i) != ids[seed.at() + i]) {
        return false;
      }
    }
    return true;
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

  /** The stretches with most votes, none overlapping. */
  private List<Candidate> best(Votes votes, int width, int length, int limit) {
    List<Candidate> found = new ArrayList<>();
    for (Votes.Stretch stretch : votes.best(4 * limit)) {
      if (found.size() >= limit) {
        break;
      }
      int first = transcriptFrom[stretch.transcript()];
      int end = transcriptFrom[stretch.transcript() + 1];
      int place = first + stretch.bucket() * width;
      int from = Math.max(first, place - MARGIN);
      int to = Math.min(end, place + 2 * width + length + MARGIN);
      boolean known =
          found.stream().anyMatch(c -> c.from() < to - 2 * MARGIN && from + 2 * MARGIN < c.to());
      if (from < to && !known) {
        found.add(new Candidate(from, to, stretch.score()));
      }
    }
    return found;
  }
}
