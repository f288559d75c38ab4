package org.dixit.check;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.dixit.Outcome;
import org.dixit.RecordStatus;
import org.dixit.Speaker;
import org.dixit.VerdictClass;
import org.dixit.align.Step;
import org.dixit.align.StepKind;
import org.dixit.index.RecordIndex;
import org.dixit.index.RecordIndex.Appearance;
import org.dixit.index.RecordIndex.Turn;
import org.dixit.text.Names;

/** Looks for one quoted span after another in one record. Made for one call. */
final class SpanCheck {
  /** So few words prove nothing unless the speaker agrees. */
  private static final int SHORT = 4;

  private static final int SHORTEST_HOLE = 3;
  private static final int SHORTEST_PIECE = 5;
  private static final int MOST_PIECES = 8;

  private final RecordIndex index;
  private final PassageSearch search;
  private final Recency recency;
  private final Map<String, BitSet> turnsOf = new HashMap<>();
  private final Map<String, List<Appearance>> appearancesOf = new HashMap<>();

  SpanCheck(RecordIndex index, Optional<String> articleDate) {
    this.index = index;
    this.search = new PassageSearch(index);
    this.recency = new Recency(index, articleDate);
  }

  /** How {@code words}, of which the copy says {@code claim}, stand to the record. */
  SpanVerdict check(QuotedWords words, Claim claim) {
    if (words.spoken() == 0) {
      return SpanVerdict.common(words);
    }
    if (index.size() == 0) {
      return SpanVerdict.open(words, VerdictClass.UNVERIFIABLE, statusWithout(claim.speakers()));
    }
    BitSet own = turnsOf(claim.speakers());
    if (own == null || !own.isEmpty()) {
      Optional<SpanVerdict> verdict = among(words, claim, own);
      if (verdict.isPresent()) {
        return isChanged(verdict.get()) && own != null
            ? elsewhere(words, claim)
                .filter(v -> isLetterByLetter(v) && isOthers(v, claim))
                .orElse(verdict.get())
            : verdict.get();
      }
    }
    if (own != null) {
      Optional<SpanVerdict> verdict = elsewhere(words, claim);
      if (verdict.isPresent()) {
        return verdict.get();
      }
    }
    return SpanVerdict.open(words, VerdictClass.UNVERIFIABLE, statusWithout(claim.speakers()));
  }

  private static boolean isChanged(SpanVerdict verdict) {
    return verdict.verdictClass() == VerdictClass.MEANING_CHANGED;
  }

  /** Whether another has the very words that the speaker would have changed. */
  private static boolean isLetterByLetter(SpanVerdict verdict) {
    return verdict.verdictClass() == VerdictClass.MISATTRIBUTED
        && verdict.pieces().get(0).isUnbroken();
  }

  private boolean isOthers(SpanVerdict verdict, Claim claim) {
    Optional<Speaker> theirs = index.utterance(verdict.pieces().get(0).turn()).speaker();
    return claim.speakers().stream().noneMatch(mine -> isSame(theirs.orElseThrow(), mine));
  }

  private RecordStatus statusWithout(List<Speaker> speakers) {
    return areAtHand(speakers) ? RecordStatus.PARTIAL : RecordStatus.ABSENT;
  }

  /** Whether the record has words of {@code speakers}, or may have them, in whatever part. */
  boolean areAtHand(List<Speaker> speakers) {
    if (speakers.isEmpty()) {
      return index.transcriptCount() > 0;
    }
    return !index.namelessAppearances().isEmpty()
        || speakers.stream().anyMatch(s -> !appearancesOf(s).isEmpty());
  }

  /** Where {@code speaker}, or those who speak as one, have words in the whole record. */
  List<Appearance> appearancesOf(Speaker speaker) {
    List<Speaker> all = speaker.members().isEmpty() ? List.of(speaker) : speaker.members();
    return all.stream()
        .flatMap(one -> appearancesOf.computeIfAbsent(one.name(), index::appearancesOf).stream())
        .distinct()
        .toList();
  }

  /** The turns of {@code speakers}; {@code null}, meaning all, where nobody is named. */
  BitSet turnsOf(List<Speaker> speakers) {
    if (speakers.isEmpty()) {
      return null;
    }
    BitSet turns = new BitSet();
    for (Speaker speaker : speakers) {
      List<Speaker> all = speaker.members().isEmpty() ? List.of(speaker) : speaker.members();
      for (Speaker one : all) {
        turns.or(turnsOf.computeIfAbsent(one.name(), n -> index.turnsOf(n, s -> isSame(s, one))));
      }
    }
    return turns;
  }

  /** What a match must show that is looked for in the turns of {@code speakers}. */
  Need need(List<Speaker> speakers) {
    BitSet own = turnsOf(speakers);
    return Need.of(index, own != null && own.isEmpty() ? null : own, speakers.isEmpty());
  }

  /** Whether two names can be those of one person. */
  static boolean isSame(Speaker theirs, Speaker mine) {
    return theirs.id().equals(mine.id()) || Names.couldBeSame(theirs.name(), mine.name());
  }

  private Optional<SpanVerdict> among(QuotedWords words, Claim claim, BitSet turns) {
    boolean anybody = claim.speakers().isEmpty();
    Need need = Need.of(index, turns, anybody);
    List<Match> found = search.find(words, 0, words.size(), turns);
    if (found.isEmpty()) {
      return Optional.empty();
    }
    List<Match> best = recency.first(found);
    List<Match> parts = Permutations.of(best.get(0));
    List<Match> pieces =
        parts.size() > 1 ? parts : pieces(words, best.get(0), turns, need, MOST_PIECES);
    boolean accepted =
        pieces.size() > 1 || need.isMet(best.get(0)) && !isTooShort(best.get(0), anybody);
    if (!accepted) {
      return Optional.empty();
    }
    Optional<SpanVerdict> mixed = anybody ? Optional.empty() : mixed(words, claim, pieces, turns);
    if (mixed.isPresent()) {
      return mixed;
    }
    boolean weak = isWeak(pieces.get(0), need, words);
    if (pieces.size() == 1 && need.isChance(best.get(0))) {
      return Optional.of(SpanVerdict.common(words));
    }
    List<Match> others =
        best.subList(1, best.size()).stream()
            .filter(m -> m.strength() > 0.75 * best.get(0).strength() && need.isMet(m))
            .filter(m -> pieces.stream().noneMatch(p -> isSamePlace(p, m)))
            .limit(3)
            .toList();
    List<Match> passages = pieces.size() == 1 ? Splices.of(pieces.get(0)) : pieces;
    SpanVerdict verdict = Judge.judge(words, claim.form(), passages, others, weak);
    return Optional.of(claim.nested() ? verdict : own(verdict));
  }

  /** A part of the words in another's mouth, where the speaker's own turns do not have it. */
  private Optional<SpanVerdict> mixed(
      QuotedWords words, Claim claim, List<Match> pieces, BitSet turns) {
    Match match = pieces.get(0);
    Run hole = longestHole(match);
    if (pieces.size() > 1 || hole.length() < SHORTEST_PIECE) {
      return Optional.empty();
    }
    int from = Cuts.near(words, hole.from(), match.from());
    int to = Cuts.near(words, hole.to(), match.to());
    List<Match> found = to - from < SHORTEST_PIECE ? List.of() : search.find(words, from, to, null);
    if (found.isEmpty() || !isAnothers(found.get(0), claim)) {
      return Optional.empty();
    }
    Need need = Need.of(index, turns, false);
    List<Match> all = new ArrayList<>(around(words, match.from(), from, turns, need, 1));
    all.add(found.get(0));
    all.addAll(around(words, to, match.to(), turns, need, 1));
    return all.size() < 2
        ? Optional.empty()
        : Optional.of(Judge.judge(words, claim.form(), all, List.of(), false).misattributed());
  }

  /** Whether the record names its speaker: "UNIDENTIFIED MALE" may be anybody. */
  private static boolean isNamed(Speaker theirs) {
    return theirs.role().filter("question"::equals).isEmpty();
  }

  private boolean isAnothers(Match match, Claim claim) {
    Optional<Speaker> theirs = index.utterance(match.turn()).speaker();
    return theirs.filter(SpanCheck::isNamed).isPresent()
        && claim.excludes(theirs)
        && !ReadOut.isBy(match, claim.speakers())
        && claim.speakers().stream().noneMatch(mine -> isSame(theirs.get(), mine))
        && Need.of(index, null, true).isSure(match);
  }

  /** The words of somebody whom the speaker of the record quotes are not the speaker's own. */
  private static SpanVerdict own(SpanVerdict verdict) {
    boolean kept =
        verdict.verdictClass().outcome() == Outcome.FAITHFUL
            || verdict.verdictClass().outcome() == Outcome.EDITED;
    if (!kept || verdict.weak() || verdict.pieces().size() > 1 || verdict.words().size() <= SHORT) {
      return verdict;
    }
    return Borrowed.lead(verdict.pieces().get(0)).map(verdict::borrowed).orElse(verdict);
  }

  /** A few words are only taken whole, and only from a speaker who is named. */
  private static boolean isTooShort(Match match, boolean anybody) {
    return match.copy().size() <= SHORT
        && (anybody || match.coverage() < 0.9 && !match.isUnbroken());
  }

  private static boolean isWeak(Match match, Need need, QuotedWords words) {
    return words.size() <= SHORT || match.met() < need.surprise();
  }

  /** The words in another's mouth, when they are too many and too rare for chance. */
  private Optional<SpanVerdict> elsewhere(QuotedWords words, Claim claim) {
    Need need = Need.of(index, null, true);
    List<Match> found = recency.first(search.find(words, 0, words.size(), null));
    if (found.isEmpty() || words.besideNames() <= SHORT) {
      return Optional.empty();
    }
    Match best = found.get(0);
    boolean sure = best.coverage() >= 0.85 && best.met() >= need.surprise() + 15;
    Optional<Speaker> theirs = index.utterance(best.turn()).speaker();
    if (!sure || theirs.filter(SpanCheck::isNamed).isEmpty()) {
      return Optional.empty();
    }
    SpanVerdict verdict = Judge.judge(words, claim.form(), List.of(best), List.of(), false);
    if (!claim.excludes(theirs)) {
      return Optional.of(verdict);
    }
    if (!ReadOut.isBy(best, claim.speakers())) {
      return Optional.of(verdict.misattributed());
    }
    // Who reads out another's words is no record of them where they differ.
    boolean same = verdict.verdictClass().outcome() == Outcome.FAITHFUL;
    return same ? Optional.of(verdict) : Optional.empty();
  }

  /** Cuts a quotation into passages where one passage does not hold all of it. */
  private List<Match> pieces(QuotedWords words, Match match, BitSet turns, Need need, int most) {
    Run hole = longestHole(match);
    if (most <= 1 || hole.length() < SHORTEST_HOLE) {
      return List.of(match);
    }
    int from = Cuts.near(words, hole.from(), match.from());
    int to = Cuts.near(words, hole.to(), match.to());
    if (to - from < SHORTEST_PIECE) {
      return List.of(match);
    }
    List<Match> inside = search.find(words, from, to, turns);
    boolean elsewhere =
        !inside.isEmpty()
            && need.isSure(inside.get(0))
            && (hole.length() >= SHORTEST_PIECE || inside.get(0).isUnbroken())
            && !isSamePlace(inside.get(0), match);
    if (!elsewhere) {
      return List.of(match);
    }
    List<Match> pieces = new ArrayList<>();
    pieces.addAll(around(words, match.from(), from, turns, need, most - 1));
    pieces.add(recency.first(inside).get(0));
    pieces.addAll(around(words, to, match.to(), turns, need, most - 1 - pieces.size()));
    return pieces;
  }

  private List<Match> around(
      QuotedWords words, int from, int to, BitSet turns, Need need, int most) {
    if (from >= to) {
      return List.of();
    }
    List<Match> found = search.find(words, from, to, turns);
    return found.isEmpty()
        ? List.of()
        : pieces(words, recency.first(found).get(0), turns, need, most);
  }

  private static boolean isSamePlace(Match a, Match b) {
    return a.recordFrom() < b.recordTo() && b.recordFrom() < a.recordTo();
  }

  /** Words {@code [from, to)}. */
  private record Run(int from, int to) {
    int length() {
      return to - from;
    }
  }

  /** The longest run of the copy's words that the match leaves without a partner. */
  private static Run longestHole(Match match) {
    BitSet met = new BitSet();
    for (int i = 0; i < match.steps().size(); i++) {
      if (match.steps().get(i).kind() == StepKind.MATCH && !isStray(match, i)) {
        met.set(match.steps().get(i).quotation());
      }
    }
    Run longest = new Run(match.from(), match.from());
    int from = met.nextClearBit(match.from());
    while (from < match.to()) {
      int next = met.nextSetBit(from);
      int to = next < 0 || next > match.to() ? match.to() : next;
      if (to - from > longest.length()) {
        longest = new Run(from, to);
      }
      from = met.nextClearBit(to);
    }
    return longest;
  }

  /** Whether a word of grammar was met by itself, with nothing met on either side. */
  private static boolean isStray(Match match, int step) {
    List<Step> steps = match.steps();
    boolean alone =
        (step == 0 || steps.get(step - 1).kind() != StepKind.MATCH)
            && (step + 1 == steps.size() || steps.get(step + 1).kind() != StepKind.MATCH);
    String form = match.copy().words().get(steps.get(step).quotation()).form();
    return alone && FunctionWords.contains(form);
  }

  /** The transcript that holds most of {@code verdicts}, where one holds at least two. */
  OptionalInt event(List<SpanVerdict> verdicts) {
    Map<Integer, Integer> counts = new HashMap<>();
    for (SpanVerdict verdict : verdicts) {
      if (!verdict.isOpen() && !verdict.weak()) {
        Turn turn = verdict.pieces().get(0).turn();
        counts.merge(turn.transcript(), 1, Integer::sum);
      }
    }
    return counts.entrySet().stream()
        .filter(e -> e.getValue() >= 2)
        .max(
            Comparator.<Map.Entry<Integer, Integer>>comparingInt(Map.Entry::getValue)
                .thenComparing(e -> -e.getKey()))
        .map(e -> OptionalInt.of(e.getKey()))
        .orElse(OptionalInt.empty());
  }
}
