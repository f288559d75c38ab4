package org.dixit.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.dixit.EditKind;
import org.dixit.EditNature;
import org.dixit.MeaningKind;
import org.dixit.text.Lexicon;

/**
 * The meaning tests that rest on words which oppose each other: negators, antonyms, from and to,
 * must and may, all and some.
 */
final class Oppositions {
  private static final int SMALL = 2;
  private static final int LARGE = 8;
  private static final int LONG_GAP = 8;
  private static final int NEAR = 8;
  private static final int EDGE = 2;
  private static final int NEAR_HEAD = 3;
  private static final int FAR = 24;
  private static final Set<String> ONLY = GrammarWords.of("only");
  private static final Set<String> SUBJECTS = GrammarWords.of("subject");
  private static final Set<String> SELF = GrammarWords.of("self");
  private static final Set<String> ABLE = GrammarWords.of("able");
  private static final Set<String> WISHING = GrammarWords.of("wishing");
  private static final Set<String> NEGATIVE_PREFIXES = GrammarWords.of("negative-prefix");
  private static final List<Opposition> ALL = load();

  private Oppositions() {}

  /** One line of the lexicon. */
  private record Opposition(
      MeaningKind kind, boolean drop, List<List<List<String>>> cells, boolean grammar) {

    /** Whether it is the line of the adverbs that say how sure a speaker is. */
    boolean hedges() {
      return kind == MeaningKind.HEDGE && cells.get(0).contains(List.of(Senses.HEDGE));
    }

    /** The cells that have a word among {@code forms}, with how often for a single cell. */
    Set<Integer> cellsIn(List<String> forms) {
      Set<Integer> found = new TreeSet<>();
      for (int cell = 0; cell < cells.size(); cell++) {
        if (count(cell, forms) > 0) {
          found.add(cell);
        }
      }
      return found;
    }

    int count(int cell, List<String> forms) {
      int count = 0;
      for (List<String> phrase : cells.get(cell)) {
        for (int at = 0; at + phrase.size() <= forms.size(); at++) {
          if (forms.subList(at, at + phrase.size()).equals(phrase)) {
            count++;
          }
        }
      }
      return count;
    }
  }

  private static List<Opposition> load() {
    List<Opposition> all = new ArrayList<>();
    for (Lexicon.Row row : Lexicon.of(Oppositions.class, "oppositions.tsv")) {
      List<List<List<String>>> cells = new ArrayList<>();
      boolean grammar = true;
      for (String cell : row.list("cells")) {
        List<List<String>> phrases = new ArrayList<>();
        for (String phrase : cell.split(",")) {
          phrases.add(List.of(phrase.strip().split(" ")));
          grammar &= FunctionWords.contains(phrase.strip());
        }
        cells.add(phrases);
      }
      MeaningKind kind = MeaningKind.valueOf(row.get("kind"));
      all.add(new Opposition(kind, row.get("mode").equals("DROP"), cells, grammar));
    }
    return all;
  }

  /** Whether a line has both words on one side, as words that say the same. */
  static boolean areAlike(String theirs, String mine) {
    return ALL.stream()
        .flatMap(o -> o.cells().stream())
        .anyMatch(c -> c.contains(List.of(theirs)) && c.contains(List.of(mine)));
  }

  /** In what way {@code change} changes the meaning, as far as opposing words tell. */
  static Optional<MeaningKind> test(Change change, Sides sides) {
    if (change.nature() == EditNature.GLOSS || change.kind() == EditKind.MOVE || isUneven(change)) {
      return Optional.empty();
    }
    List<String> theirs = sides.recordForms(change);
    List<String> mine = sides.copyForms(change);
    boolean twoSentences = sides.spansSentences(change);
    for (Opposition opposition : ALL) {
      boolean idle =
          opposition.kind() == MeaningKind.MODALITY && isIdleModal(change, sides)
              || opposition.kind() == MeaningKind.TENSE && Tenses.isIdle(change, sides)
              || opposition.kind() == MeaningKind.ROLE && isAnyone(change, theirs, sides)
              || opposition.kind() == MeaningKind.DEGREE && isWish(change, sides);
      if (idle) {
        continue;
      }
      if (opposition.drop()
          ? isDropped(opposition, change, sides)
          : !twoSentences && isSwapped(opposition, theirs, mine)) {
        return Optional.of(opposition.kind());
      }
    }
    return Optional.empty();
  }

  /**
   * In "so that they can see it" and "so they will see it" the modals say the same, and in "can you
   * go" and "will you go".
   */
  private static boolean isIdleModal(Change change, Sides sides) {
    int next = change.recordTo();
    if (next < sides.match().recordTo() && SUBJECTS.contains(sides.recordForm(next))) {
      return true;
    }
    int from = Math.max(sides.match().recordFrom(), change.recordFrom() - NEAR_HEAD);
    int so = sides.recordForms(from, change.recordTo()).indexOf("so");
    return so >= 0 && from + so > 0 && !sides.clauseEndsAfter(from + so - 1);
  }

  /** "I stood there, and you could hardly hear": who speaks of himself says "you" for "one". */
  private static boolean isAnyone(Change change, List<String> theirs, Sides sides) {
    Match match = sides.match();
    int from = Math.max(match.index().turn(change.recordFrom()).from(), change.recordFrom() - FAR);
    return theirs.equals(List.of("you"))
        && sides.recordForms(from, change.recordFrom()).stream().anyMatch(SELF::contains)
        && ABLE.contains(sides.recordForm(change.recordTo()));
  }

  /** "Would love to" and "would like to" wish alike. */
  private static boolean isWish(Change change, Sides sides) {
    return change.recordFrom() > sides.match().recordFrom()
        && WISHING.contains(sides.recordForm(change.recordFrom() - 1));
  }

  /** What is lost when {@code forms}, the head of a clause, is left out and the rest is kept. */
  static Optional<MeaningKind> lostWith(List<String> forms) {
    return ALL.stream()
        .filter(o -> o.drop() && o.count(0, forms) % 2 == 1)
        .map(Opposition::kind)
        .findFirst();
  }

  /** Whether one side has so many more words that the other does not stand in their place. */
  private static boolean isUneven(Change change) {
    int less = Math.min(change.recordWords(), change.copyWords());
    int more = Math.max(change.recordWords(), change.copyWords());
    return change.kind() == EditKind.SUBSTITUTE && more > 2 * less + 4;
  }

  private static boolean isSwapped(Opposition opposition, List<String> theirs, List<String> mine) {
    int most = opposition.grammar() ? SMALL : LARGE;
    if (theirs.isEmpty() || mine.isEmpty() || theirs.size() > most || mine.size() > most) {
      return false;
    }
    Set<Integer> record = opposition.cellsIn(theirs);
    Set<Integer> copy = opposition.cellsIn(mine);
    if (record.isEmpty() || copy.isEmpty()) {
      return false;
    }
    record.retainAll(copy);
    return record.isEmpty() && !isCancelled(opposition, theirs, mine);
  }

  /** "Not impossible" and "possible" say the same. */
  private static boolean isCancelled(
      Opposition opposition, List<String> theirs, List<String> mine) {
    boolean plain =
        opposition.kind() == MeaningKind.POLARITY
            && opposition.cells().stream()
                .flatMap(List::stream)
                .flatMap(List::stream)
                .noneMatch(form -> FrameWords.is("negator", form));
    return plain && FrameWords.negators(theirs) % 2 != FrameWords.negators(mine) % 2;
  }

  private static boolean isDropped(Opposition opposition, Change change, Sides sides) {
    List<String> theirs = inKeptClauses(change, sides);
    List<String> mine = withoutNotOnly(sides.copyForms(change));
    if (opposition.hedges()) {
      theirs = Senses.hedged(theirs);
      mine = Senses.hedged(mine);
    }
    boolean polarity = opposition.kind() == MeaningKind.POLARITY;
    int record = opposition.count(0, theirs) + (polarity ? negatedIn(theirs, mine) : 0);
    int copy = opposition.count(0, mine) + (polarity ? negatedIn(mine, theirs) : 0);
    if (isStoodFor(opposition, theirs, mine)) {
      return false;
    }
    boolean even = record % 2 == copy % 2 || change.kind() == EditKind.DUPLICATE;
    if (even || isOtherContent(theirs, mine)) {
      return false;
    }
    return !isAnswered(opposition, change, record - copy, sides);
  }

  /**
   * Whether the words close by make up for it: "I don't think we will" and "I think we won't" hold
   * one negator each.
   */
  private static boolean isAnswered(
      Opposition opposition, Change change, int surplus, Sides sides) {
    Match match = sides.match();
    int before = Math.max(match.recordFrom(), change.recordFrom() - NEAR);
    int after = Math.min(match.recordTo(), change.recordTo() + NEAR);
    int copyBefore = Math.max(match.from(), change.copyFrom() - NEAR);
    int copyAfter = Math.min(match.to(), change.copyTo() + NEAR);
    int record =
        opposition.count(0, sides.recordForms(before, change.recordFrom()))
            + opposition.count(0, sides.recordForms(change.recordTo(), after));
    int copy =
        opposition.count(0, sides.copyForms(copyBefore, change.copyFrom()))
            + opposition.count(0, sides.copyForms(change.copyTo(), copyAfter));
    return record + surplus == copy;
  }

  /**
   * How many of {@code forms} negate a word of {@code others} by a prefix: unsatisfied, satisfied.
   */
  private static int negatedIn(List<String> forms, List<String> others) {
    int negated = 0;
    for (String form : forms) {
      for (String prefix : NEGATIVE_PREFIXES) {
        boolean negates =
            form.startsWith(prefix) && others.contains(form.substring(prefix.length()));
        negated += negates ? 1 : 0;
      }
    }
    return negated;
  }

  /**
   * Whether each side has content words of its own: "not loving" and "booing" may say the same, so
   * a negator beside other content proves nothing.
   */
  private static boolean isOtherContent(List<String> theirs, List<String> mine) {
    Set<String> record = contentStems(theirs);
    Set<String> copy = contentStems(mine);
    boolean both = !record.isEmpty() && !copy.isEmpty();
    record.retainAll(copy);
    return both
        && record.isEmpty()
        && negatedIn(theirs, mine) + negatedIn(mine, theirs) == 0
        && !Senses.areLike(theirs, mine);
  }

  private static Set<String> contentStems(List<String> forms) {
    Set<String> stems = new TreeSet<>();
    for (String form : forms) {
      if (!FunctionWords.contains(form)) {
        stems.add(Stems.stem(form));
      }
    }
    return stems;
  }

  /** Whether words that may stand in for the dropped ones are on the other side. */
  private static boolean isStoodFor(Opposition opposition, List<String> theirs, List<String> mine) {
    return opposition.cells().size() > 1
        && (opposition.count(1, theirs) > 0 || opposition.count(1, mine) > 0);
  }

  /**
   * The words of the record that the change touches, of a long gap only those in a clause of which
   * the copy keeps a part: a negator that goes with its whole clause takes nothing from the rest.
   */
  private static List<String> inKeptClauses(Change change, Sides sides) {
    if (change.kind() != EditKind.DELETE) {
      return spoken(change.recordFrom(), change.recordTo(), sides);
    }
    if (change.recordWords() > LONG_GAP && change.nature() != EditNature.MARKED_GAP) {
      return edges(change, sides);
    }
    int head = change.recordFrom();
    while (head < change.recordTo() && !sides.clauseEndsAfter(head)) {
      head++;
    }
    if (head >= change.recordTo()) {
      return spoken(change.recordFrom(), change.recordTo(), sides);
    }
    boolean cutBefore = change.recordFrom() > 0 && sides.clauseEndsAfter(change.recordFrom() - 1);
    List<String> kept = new ArrayList<>();
    if (!cutBefore) {
      kept.addAll(spoken(change.recordFrom(), head + 1, sides));
    }
    int tail = change.recordTo();
    while (tail > head + 1 && !sides.clauseEndsAfter(tail - 1)) {
      tail--;
    }
    kept.addAll(spoken(tail, change.recordTo(), sides));
    return kept;
  }

  /** Of a long gap the words that touch what is kept, as far as no clause ends between. */
  private static List<String> edges(Change change, Sides sides) {
    List<String> kept = new ArrayList<>();
    boolean cutBefore = change.recordFrom() > 0 && sides.clauseEndsAfter(change.recordFrom() - 1);
    if (!cutBefore) {
      kept.addAll(spoken(change.recordFrom(), change.recordFrom() + EDGE, sides));
    }
    if (!sides.clauseEndsAfter(change.recordTo() - 1)) {
      kept.addAll(spoken(change.recordTo() - EDGE, change.recordTo(), sides));
    }
    return kept;
  }

  /** The record's words without the "no," that only answers and negates nothing. */
  private static List<String> spoken(int from, int to, Sides sides) {
    List<String> forms = new ArrayList<>();
    for (int position = from; position < to; position++) {
      String form = sides.recordForm(position);
      boolean answers = form.equals("no") && sides.clauseEndsAfter(position);
      if (!answers && !isAsking(form, position, sides)) {
        forms.add(form);
      }
    }
    return withoutNotOnly(forms);
  }

  /** "Why don't you go" asks: a negator right before the subject denies nothing. */
  private static boolean isAsking(String form, int position, Sides sides) {
    boolean subject =
        form.equals("not")
            && position + 1 < sides.match().index().turn(position).to()
            && SUBJECTS.contains(sides.recordForm(position + 1));
    return subject && !sides.clauseEndsAfter(position);
  }

  /** "Not only" denies nothing: it goes with both its words, and nothing is lost. */
  private static List<String> withoutNotOnly(List<String> forms) {
    List<String> kept = new ArrayList<>();
    for (int i = 0; i < forms.size(); i++) {
      boolean pair =
          forms.get(i).equals("not") && i + 1 < forms.size() && ONLY.contains(forms.get(i + 1));
      if (pair) {
        i++;
      } else {
        kept.add(forms.get(i));
      }
    }
    return kept;
  }
}
