package org.dixit.check;

import java.util.ArrayList;
import java.util.List;
import org.dixit.align.Step;
import org.dixit.align.StepKind;
import org.dixit.index.RecordIndex;

/**
 * Tells sentences and clauses that stand in the record word for word, but in another order. An
 * alignment keeps the order, so it would see words left out in one place and put in at another.
 */
final class Permutations {
  /** Shorter clauses stand in many places. */
  private static final int SHORTEST = 3;

  /** So many words before and behind the match the other parts are looked for. */
  private static final int AROUND = 60;

  private Permutations() {}

  /**
   * The parts of {@code match}'s copy, each matched by itself, where each of them stands whole
   * within the same turn and at least one comes before what it follows; else the match alone.
   */
  static List<Match> of(Match match) {
    List<Integer> starts = starts(match);
    if (match.isUnbroken() || starts.size() < 2) {
      return List.of(match);
    }
    List<Match> parts = new ArrayList<>();
    boolean turned = false;
    for (int i = 0; i < starts.size(); i++) {
      int from = starts.get(i);
      int to = i + 1 < starts.size() ? starts.get(i + 1) : match.to();
      boolean joined = Transpositions.isJoint(new Sides(match).copyForm(from));
      int head = joined && place(match, from, to) < 0 ? from + 1 : from;
      int place = place(match, head, to);
      if (place < 0 || parts.stream().anyMatch(p -> isIn(p, place, to - head))) {
        return List.of(match);
      }
      turned |= !parts.isEmpty() && place < parts.get(parts.size() - 1).recordFrom();
      parts.add(part(match, head, to, place));
    }
    return turned ? parts : List.of(match);
  }

  private static boolean isIn(Match part, int place, int length) {
    return place < part.recordTo() && part.recordFrom() < place + length;
  }

  /** Where the copy's sentences begin, and its clauses behind a comma. */
  private static List<Integer> starts(Match match) {
    List<Integer> starts = new ArrayList<>(List.of(match.from()));
    Sides sides = new Sides(match);
    for (int word = match.from() + 1; word < match.to(); word++) {
      String between = sides.copyBetween(word - 1);
      boolean cut = between.chars().anyMatch(c -> ".?!;:,".indexOf(c) >= 0);
      int last = starts.get(starts.size() - 1);
      if (cut && word - last >= SHORTEST && match.to() - word >= SHORTEST) {
        starts.add(word);
      }
    }
    return starts;
  }

  /** Where the words {@code [from, to)} stand in the turn near the match; -1 if nowhere. */
  private static int place(Match match, int from, int to) {
    RecordIndex index = match.index();
    RecordIndex.Turn turn = match.turn();
    int low = Math.max(turn.from(), match.recordFrom() - AROUND);
    int high = Math.min(turn.to(), match.recordTo() + AROUND);
    List<String> forms = new Sides(match).copyForms(from, to);
    if (forms.size() != to - from) {
      return -1;
    }
    for (int at = low; at + forms.size() <= high; at++) {
      int met = 0;
      while (met < forms.size() && index.form(at + met).equals(forms.get(met))) {
        met++;
      }
      if (met == forms.size()) {
        return at;
      }
    }
    return -1;
  }

  private static Match part(Match match, int from, int to, int place) {
    List<Step> steps = new ArrayList<>();
    for (int word = from; word < to; word++) {
      steps.add(new Step(StepKind.MATCH, place + word - from, word));
    }
    return Match.of(match.copy(), from, to, match.index(), steps);
  }
}
