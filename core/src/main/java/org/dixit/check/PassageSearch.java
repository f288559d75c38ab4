package org.dixit.check;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.dixit.align.Aligner;
import org.dixit.align.Sequence;
import org.dixit.align.Step;
import org.dixit.align.StepKind;
import org.dixit.index.RecordIndex;
import org.dixit.index.RecordIndex.Candidate;
import org.dixit.text.WordRates;

/** Finds the passages of a record that a quotation may come from. Made for one call. */
final class PassageSearch {
  private static final int CANDIDATES = 10;

  /** Stretches whose votes bring less than this share of the information are not aligned. */
  private static final double LEAST = 0.25;

  /** Where one stretch has all the words, one with less than this share of its votes cannot. */
  private static final double POORER = 0.5;

  /** So many barriers lie between two turns; each costs as much as a word left out. */
  private static final int BARRIERS = 30;

  private final RecordIndex index;
  private final Aligner aligner = new Aligner();
  private final Map<String, String> stems = new HashMap<>();

  PassageSearch(RecordIndex index) {
    this.index = index;
  }

  /**
   * The best alignments of the words {@code [from, to)} of {@code copy}, strongest first, each in
   * another stretch of the record.
   *
   * @param turns the turns to look in; {@code null} for all
   */
  List<Match> find(QuotedWords copy, int from, int to, BitSet turns) {
    int[] places = IntStream.range(from, to).filter(i -> !copy.gloss().get(i)).toArray();
    List<String> forms = IntStream.of(places).mapToObj(i -> copy.words().get(i).form()).toList();
    if (forms.isEmpty()) {
      return List.of();
    }
    double least = LEAST * forms.stream().mapToDouble(WordRates::information).sum();
    List<Match> matches = new ArrayList<>();
    for (Candidate candidate : index.candidates(forms, turns, CANDIDATES)) {
      if (candidate.score() < least) {
        break;
      }
      Match match = align(copy, from, to, places, forms, candidate, turns);
      if (!match.isEmpty() && matches.stream().noneMatch(m -> m.steps().equals(match.steps()))) {
        matches.add(match);
      }
      if (match.isUnbroken()) {
        least = Math.max(least, POORER * candidate.score());
      }
    }
    matches.sort(Comparator.comparingDouble(Match::strength).reversed());
    return matches;
  }

  private Match align(
      QuotedWords copy,
      int from,
      int to,
      int[] places,
      List<String> forms,
      Candidate candidate,
      BitSet turns) {
    Map<String, Integer> formIds = new HashMap<>();
    Map<String, Integer> stemIds = new HashMap<>();
    Sequence quotation = sequence(forms, formIds, stemIds);
    int[] positions = positions(candidate, turns);
    List<String> recordForms =
        IntStream.of(positions).mapToObj(p -> p < 0 ? "" : index.form(p)).toList();
    Sequence record = sequence(recordForms, formIds, stemIds);
    List<Step> steps = new ArrayList<>();
    for (Step step : aligner.align(record, quotation)) {
      int place = step.quotation() < places.length ? places[step.quotation()] : to;
      if (step.kind() != StepKind.DELETE || positions[step.record()] >= 0) {
        steps.add(new Step(step.kind(), position(positions, step.record()), place));
      }
    }
    return Match.of(copy, from, to, index, Edges.completed(steps, copy, index));
  }

  /** The positions of {@code candidate} in {@code turns}, with barriers (-1) where turns end. */
  private int[] positions(Candidate candidate, BitSet turns) {
    IntStream.Builder positions = IntStream.builder();
    int number = index.turnNumber(candidate.from());
    int position = candidate.from();
    while (position < candidate.to()) {
      int end = Math.min(candidate.to(), index.turns().get(number).to());
      if (turns == null || turns.get(number)) {
        IntStream.range(position, end).forEach(positions::add);
      }
      IntStream.range(0, BARRIERS).forEach(i -> positions.add(-1));
      position = Math.max(position, end);
      number++;
    }
    return positions.build().toArray();
  }

  /** The position at {@code place}, or the next one where a barrier is there; after the last. */
  private static int position(int[] positions, int place) {
    for (int at = place; at < positions.length; at++) {
      if (positions[at] >= 0) {
        return positions[at];
      }
    }
    for (int at = Math.min(place, positions.length) - 1; at >= 0; at--) {
      if (positions[at] >= 0) {
        return positions[at] + 1;
      }
    }
    return 0;
  }

  private Sequence sequence(
      List<String> forms, Map<String, Integer> formIds, Map<String, Integer> stemIds) {
    int[] form = new int[forms.size()];
    int[] stem = new int[forms.size()];
    int[] weight = new int[forms.size()];
    for (int i = 0; i < form.length; i++) {
      String word = forms.get(i);
      form[i] = word.isEmpty() ? Sequence.BARRIER : number(formIds, word);
      stem[i] = number(stemIds, stems.computeIfAbsent(word, Stems::stem));
      weight[i] = weight(word);
    }
    return new Sequence(form, stem, weight);
  }

  private static int number(Map<String, Integer> ids, String key) {
    Integer known = ids.get(key);
    if (known == null) {
      known = ids.size();
      ids.put(key, known);
    }
    return known;
  }

  private static int weight(String form) {
    if (FunctionWords.contains(form)) {
      return 1;
    }
    return WordRates.information(form) < 9 ? 2 : 3;
  }
}
