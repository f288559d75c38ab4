package org.dixit.bench;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.dixit.Passage;
import org.dixit.Span;
import org.dixit.align.Aligner;
import org.dixit.align.Sequence;
import org.dixit.align.Step;
import org.dixit.align.StepKind;
import org.dixit.index.RecordIndex;

/** Of the stretches where a quotation may stand the one whose words it shares most. */
final class FirstCandidate {
  private static final int CANDIDATES = 10;

  private final Aligner aligner = new Aligner();

  /** Aligned words: of those that met, those that do not count against them. */
  private record Aligned(Passage passage, int score) {}

  /** The passage that is aligned best with {@code forms}; empty where there is none. */
  Optional<Passage> of(RecordIndex index, List<String> forms) {
    Aligned best = null;
    for (RecordIndex.Candidate candidate : index.candidates(forms, null, CANDIDATES)) {
      Aligned aligned = align(index, candidate, forms);
      if (aligned != null && (best == null || aligned.score() > best.score())) {
        best = aligned;
      }
    }
    return Optional.ofNullable(best).map(Aligned::passage);
  }

  private Aligned align(RecordIndex index, RecordIndex.Candidate candidate, List<String> forms) {
    int[] positions = IntStream.range(candidate.from(), candidate.to()).toArray();
    Map<String, Integer> ids = new HashMap<>();
    List<String> theirs = IntStream.of(positions).mapToObj(index::form).toList();
    List<Step> steps = aligner.align(sequence(theirs, ids), sequence(forms, ids));
    List<Step> met = steps.stream().filter(s -> s.kind() == StepKind.MATCH).toList();
    if (met.isEmpty()) {
      return null;
    }
    int first = positions[met.get(0).record()];
    int last = positions[met.get(met.size() - 1).record()];
    RecordIndex.Turn turn = index.turn(first);
    Span span = new Span(index.span(first).start(), index.span(first).end());
    if (index.turn(last).transcript() == turn.transcript()) {
      span = new Span(span.start(), index.span(last).end());
    }
    int score = 3 * met.size() - steps.size();
    return new Aligned(new Passage(index.transcript(turn), turn.utterance(), span), score);
  }

  private static Sequence sequence(List<String> forms, Map<String, Integer> ids) {
    int[] numbers = new int[forms.size()];
    for (int i = 0; i < numbers.length; i++) {
      numbers[i] = ids.computeIfAbsent(forms.get(i), f -> ids.size());
    }
    int[] weights = new int[numbers.length];
    Arrays.fill(weights, 1);
    return new Sequence(numbers, numbers, weights);
  }

  /** How many of {@code forms} stand in {@code theirs} in the same order. */
  static int shared(List<String> forms, List<String> theirs) {
    int[] row = new int[theirs.size() + 1];
    for (String form : forms) {
      int diagonal = 0;
      for (int i = 1; i < row.length; i++) {
        int above = row[i];
        row[i] = form.equals(theirs.get(i - 1)) ? diagonal + 1 : Math.max(above, row[i - 1]);
        diagonal = above;
      }
    }
    return row[theirs.size()];
  }
}
