package org.dixit.check;

import java.util.ArrayList;
import java.util.List;
import org.dixit.align.Step;
import org.dixit.align.StepKind;
import org.dixit.index.RecordIndex;
import org.dixit.text.WordRates;
import org.dixit.thesaurus.Thesaurus;

/**
 * A stretch of a quotation aligned with a stretch of the record.
 *
 * @param copy the quotation
 * @param from first word of the quotation that was looked for
 * @param to after the last
 * @param index the record
 * @param steps the alignment; places of the record are positions of the index, places of the
 *     quotation are places in {@code copy.words()}
 * @param met the information in the words that stand on both sides, in nats
 * @param wanted the information in all words that were looked for
 */
record Match(
    QuotedWords copy,
    int from,
    int to,
    RecordIndex index,
    List<Step> steps,
    double met,
    double wanted) {

  static Match of(QuotedWords copy, int from, int to, RecordIndex index, List<Step> steps) {
    double met = 0;
    double wanted = 0;
    for (Step step : steps) {
      if (step.kind() == StepKind.DELETE) {
        continue;
      }
      String form = copy.words().get(step.quotation()).form();
      double information = WordRates.information(form);
      wanted += information;
      if (step.kind() == StepKind.MATCH) {
        met += form.equals(index.form(step.record())) ? information : 0.8 * information;
      }
    }
    met += respelt(copy, index, steps);
    return new Match(copy, from, to, index, List.copyOf(steps), met, wanted);
  }

  /** The information in words that are the same but for hyphens or spelling: re-election. */
  private static double respelt(QuotedWords copy, RecordIndex index, List<Step> steps) {
    double met = 0;
    int at = 0;
    while (at < steps.size()) {
      int end = at;
      List<String> theirs = new ArrayList<>();
      List<String> mine = new ArrayList<>();
      while (end < steps.size() && steps.get(end).kind() != StepKind.MATCH) {
        Step step = steps.get(end);
        if (step.kind() != StepKind.INSERT) {
          theirs.add(index.form(step.record()));
        }
        if (step.kind() != StepKind.DELETE) {
          mine.add(copy.words().get(step.quotation()).form());
        }
        end++;
      }
      if (!mine.isEmpty() && Phrases.canonical(theirs).equals(Phrases.canonical(mine))) {
        met += mine.stream().mapToDouble(WordRates::information).sum();
      }
      at = Math.max(end, at + 1);
    }
    return met;
  }

  /** How much of the information was met, 0 to 1. */
  double coverage() {
    return wanted == 0 ? 0 : met / wanted;
  }

  /**
   * Whether {@code share} of the information in words that are no words of grammar was met. What
   * stands in place of a word is only looked at where the words themselves do not suffice.
   */
  boolean coversContent(double share) {
    double content = 0;
    double shared = 0;
    List<Step> replaced = new ArrayList<>();
    for (Step step : steps) {
      if (step.kind() == StepKind.DELETE) {
        continue;
      }
      String form = copy.words().get(step.quotation()).form();
      if (!FunctionWords.contains(form)) {
        content += WordRates.information(form);
        shared += step.kind() == StepKind.MATCH ? WordRates.information(form) : 0;
        if (step.kind() == StepKind.SUBSTITUTE) {
          replaced.add(step);
        }
      }
    }
    for (Step step : replaced) {
      if (shared >= share * content) {
        return true;
      }
      String form = copy.words().get(step.quotation()).form();
      shared += stands(step) ? WordRates.information(form) : 0;
    }
    return shared >= share * content;
  }

  /** Whether the word that the record has instead stands clearly in the place of the copy's. */
  private boolean stands(Step step) {
    String mine = copy.words().get(step.quotation()).span().in(copy.text());
    String theirs =
        index.span(step.record()).in(index.transcript(index.turn(step.record())).text());
    boolean names =
        Character.isUpperCase(mine.codePointAt(0)) && Character.isUpperCase(theirs.codePointAt(0));
    return names
        || Thesaurus.english()
                .relation(index.form(step.record()), copy.words().get(step.quotation()).form())
            != Thesaurus.Relation.NONE;
  }

  /** Orders matches: what was met, less what was not, less a little for each word left out. */
  double strength() {
    long deleted = steps.stream().filter(s -> s.kind() == StepKind.DELETE).count();
    return met - 0.5 * (wanted - met) - 0.05 * deleted - 1.5 * gaps();
  }

  private int gaps() {
    int gaps = 0;
    StepKind before = StepKind.MATCH;
    for (Step step : steps) {
      if (step.kind() == StepKind.DELETE && before != StepKind.DELETE) {
        gaps++;
      }
      before = step.kind();
    }
    return gaps;
  }

  /** Whether every word stands in the record in a row, as it is or in another spelling. */
  boolean isUnbroken() {
    return steps.stream().allMatch(s -> s.kind() == StepKind.MATCH)
        && steps.stream().allMatch(this::isSameSpelling);
  }

  private boolean isSameSpelling(Step step) {
    String mine = copy.words().get(step.quotation()).form();
    String theirs = index.form(step.record());
    return mine.equals(theirs) || Stems.spelling(mine).equals(Stems.spelling(theirs));
  }

  boolean isEmpty() {
    return steps.stream().noneMatch(s -> s.kind() == StepKind.MATCH);
  }

  /** First position of the record that takes part. */
  int recordFrom() {
    return steps.stream()
        .filter(s -> s.kind() != StepKind.INSERT)
        .mapToInt(Step::record)
        .min()
        .orElse(0);
  }

  /** After the last position of the record that takes part. */
  int recordTo() {
    return 1
        + steps.stream()
            .filter(s -> s.kind() != StepKind.INSERT)
            .mapToInt(Step::record)
            .max()
            .orElse(-1);
  }

  /** The turn in which most of the words were met. */
  RecordIndex.Turn turn() {
    RecordIndex.Turn best = index.turn(recordFrom());
    int most = 0;
    int count = 0;
    RecordIndex.Turn now = best;
    for (Step step : steps) {
      if (step.kind() != StepKind.MATCH) {
        continue;
      }
      if (step.record() < now.from() || step.record() >= now.to()) {
        now = index.turn(step.record());
        count = 0;
      }
      count++;
      if (count > most) {
        most = count;
        best = now;
      }
    }
    return best;
  }
}
