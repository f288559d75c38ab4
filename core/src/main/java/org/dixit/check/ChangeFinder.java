package org.dixit.check;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.dixit.EditKind;
import org.dixit.EditNature;
import org.dixit.Span;
import org.dixit.align.Step;
import org.dixit.align.StepKind;

/** Turns the steps of a match into typed changes, without asking what they mean. */
final class ChangeFinder {
  private final Sides sides;
  private final Match match;
  private final List<Change> changes = new ArrayList<>();

  private ChangeFinder(Match match) {
    this.match = match;
    this.sides = new Sides(match);
  }

  /** The changes of {@code match} in order of the copy. */
  static List<Change> find(Match match) {
    ChangeFinder finder = new ChangeFinder(match);
    finder.groups();
    finder.glosses();
    List<Change> glossed = Glosses.settled(finder.changes, finder.sides);
    List<Change> dated = CalendarDays.settled(glossed, finder.sides);
    List<Change> sorted =
        new ArrayList<>(Moves.join(Transpositions.join(dated, finder.sides), finder.sides));
    sorted.sort(Change.ORDER);
    return Collections.unmodifiableList(sorted);
  }

  private void groups() {
    List<Step> steps = match.steps();
    int at = 0;
    while (at < steps.size()) {
      if (steps.get(at).kind() == StepKind.MATCH) {
        matched(steps.get(at));
        at++;
        continue;
      }
      int end = at;
      while (end < steps.size() && steps.get(end).kind() != StepKind.MATCH) {
        end++;
      }
      group(steps.subList(at, end));
      at = end;
    }
  }

  private void matched(Step step) {
    String theirs = sides.recordForm(step.record());
    String mine = sides.copyForm(step.quotation());
    if (sides.copyRaw(step.quotation()).indexOf(']') >= 0) {
      single(step, EditNature.GLOSS);
    } else if (!theirs.equals(mine)) {
      single(step, natureOfPair(before(step.quotation()), theirs, mine));
    } else if (sides.isContraction(step.record(), step.quotation())) {
      single(step, EditNature.CONTRACTION);
    }
  }

  private void single(Step step, EditNature nature) {
    changes.add(
        Change.of(
            EditKind.SUBSTITUTE,
            nature,
            step.record(),
            step.record() + 1,
            step.quotation(),
            step.quotation() + 1));
  }

  private String before(int word) {
    return word > match.from() ? sides.copyForm(word - 1) : "";
  }

  private static EditNature natureOfPair(String before, String theirs, String mine) {
    if (Repairs.isRepair(theirs, mine) || Repairs.isAgreement(before, theirs, mine)) {
      return EditNature.GRAMMAR;
    }
    if (Contractions.isPair(theirs, mine)) {
      return EditNature.CONTRACTION;
    }
    if (Stems.spelling(theirs).equals(Stems.spelling(mine))) {
      boolean number = Numerals.isNumber(theirs) || Numerals.isNumber(mine);
      return number ? EditNature.NUMBER_FORM : EditNature.SPELLING;
    }
    return EditNature.INFLECTION;
  }

  private void group(List<Step> steps) {
    int recordFrom = Integer.MAX_VALUE;
    int recordTo = -1;
    int copyFrom = Integer.MAX_VALUE;
    int copyTo = -1;
    for (Step step : steps) {
      if (step.kind() != StepKind.INSERT) {
        recordFrom = Math.min(recordFrom, step.record());
        recordTo = Math.max(recordTo, step.record() + 1);
      }
      if (step.kind() != StepKind.DELETE) {
        copyFrom = Math.min(copyFrom, step.quotation());
        copyTo = Math.max(copyTo, step.quotation() + 1);
      }
    }
    Step first = steps.get(0);
    if (recordTo < 0) {
      recordFrom = recordTo = first.record();
    }
    if (copyTo < 0) {
      copyFrom = copyTo = first.quotation();
    }
    changes.add(typed(recordFrom, recordTo, copyFrom, copyTo));
  }

  private Change typed(int recordFrom, int recordTo, int copyFrom, int copyTo) {
    EditKind kind =
        recordFrom == recordTo
            ? EditKind.INSERT
            : copyFrom == copyTo ? EditKind.DELETE : EditKind.SUBSTITUTE;
    Change plain = Change.of(kind, EditNature.CONTENT, recordFrom, recordTo, copyFrom, copyTo);
    return switch (kind) {
      case INSERT -> insertion(plain);
      case DELETE -> plain.nature(Deletions.nature(plain, sides));
      default -> plain.nature(substitution(plain));
    };
  }

  private Change insertion(Change plain) {
    if (isRepetition(plain.copyFrom(), plain.copyTo())) {
      return Change.of(
          EditKind.DUPLICATE,
          EditNature.CONTENT,
          plain.recordFrom(),
          plain.recordTo(),
          plain.copyFrom(),
          plain.copyTo());
    }
    List<String> words = sides.copyForms(plain);
    if (Fillers.isFiller(words)) {
      return plain.nature(EditNature.FILLER);
    }
    if (Repairs.isArticle(words)) {
      return plain.nature(EditNature.GRAMMAR);
    }
    if (isInParentheses(plain.copyFrom(), plain.copyTo())) {
      return plain.nature(EditNature.GLOSS);
    }
    return plain.nature(
        FunctionWords.containsAll(words) ? EditNature.FUNCTION_WORD : EditNature.CONTENT);
  }

  /** Whether the copy's words {@code [from, to)} stand there twice in a row. */
  private boolean isRepetition(int from, int to) {
    int length = to - from;
    List<String> words = sides.copyForms(from, to);
    boolean before = from - length >= match.from();
    boolean after = to + length <= match.to();
    return before && words.equals(sides.copyForms(from - length, from))
        || after && words.equals(sides.copyForms(to, to + length));
  }

  /** Whether the copy gives the words in parentheses, as papers do that have no brackets. */
  private boolean isInParentheses(int from, int to) {
    String text = match.copy().text();
    Span words = match.copy().span(from, to);
    return words.start() > 0
        && text.charAt(words.start() - 1) == '('
        && words.end() < text.length()
        && text.charAt(words.end()) == ')';
  }

  private EditNature substitution(Change change) {
    List<String> theirs = sides.recordForms(change);
    List<String> mine = sides.copyForms(change);
    if (Contractions.isHave(theirs)
        && Phrases.canonical(theirs.subList(1, theirs.size())).equals(Phrases.canonical(mine))) {
      return EditNature.CONTRACTION;
    }
    if (Phrases.canonical(theirs).equals(Phrases.canonical(mine))) {
      boolean number = theirs.stream().anyMatch(Numerals::isNumber);
      return number ? EditNature.NUMBER_FORM : EditNature.SPELLING;
    }
    if (isSameNumber(theirs, mine)) {
      return EditNature.NUMBER_FORM;
    }
    if (Fillers.isFiller(theirs) && Fillers.isFiller(mine)) {
      return EditNature.FILLER;
    }
    if (theirs.size() == 1 && mine.size() == 1) {
      EditNature pair = natureOfPair(before(change.copyFrom()), theirs.get(0), mine.get(0));
      if (pair == EditNature.GRAMMAR || pair == EditNature.CONTRACTION) {
        return pair;
      }
    }
    if (FunctionWords.containsAll(theirs) && FunctionWords.containsAll(mine)) {
      return EditNature.FUNCTION_WORD;
    }
    return Senses.areLike(theirs, mine) ? EditNature.SYNONYM : EditNature.CONTENT;
  }

  private static boolean isSameNumber(List<String> theirs, List<String> mine) {
    return Numerals.areOne(theirs)
        && Numerals.areOne(mine)
        && Numerals.value(theirs).isPresent()
        && Numerals.value(theirs).equals(Numerals.value(mine));
  }

  /** Words in square brackets take no part in the alignment; they are insertions of their own. */
  private void glosses() {
    int at = match.copy().gloss().nextSetBit(match.from());
    while (at >= 0 && at < match.to()) {
      int end = match.copy().gloss().nextClearBit(at);
      int place = positionBefore(at);
      changes.add(Change.of(EditKind.INSERT, EditNature.GLOSS, place, place, at, end));
      at = match.copy().gloss().nextSetBit(end);
    }
  }

  private int positionBefore(int word) {
    int position = match.recordFrom();
    for (Step step : match.steps()) {
      if (step.kind() == StepKind.MATCH && step.quotation() < word) {
        position = step.record() + 1;
      }
    }
    return position;
  }
}
