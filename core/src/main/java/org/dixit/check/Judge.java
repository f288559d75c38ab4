package org.dixit.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dixit.EditKind;
import org.dixit.EditNature;
import org.dixit.MeaningKind;
import org.dixit.QuotationForm;
import org.dixit.RecordStatus;
import org.dixit.VerdictClass;
import org.dixit.index.RecordIndex;
import org.dixit.index.RecordIndex.Turn;

/** Gives a quoted span, aligned with the record, its class and its severity. */
final class Judge {
  /** The severity of words that render what was said in other words throughout. */
  static final int RENDERED = 2;

  /** A gap of more words than this no longer belongs to one passage. */
  static final int ONE_PASSAGE = 40;

  /** A mark of a gap may stand so many words from where the passages were cut. */
  private static final int SLACK = 2;

  /** Words so near belong to one clause. */
  private static final int ONE_CLAUSE = 6;

  /** Passages so many words apart were never said in one run, whatever a reader makes of them. */
  private static final int FAR = 200;

  private static final Set<EditNature> TYPOGRAPHIC =
      EnumSet.of(
          EditNature.CASE,
          EditNature.PUNCTUATION,
          EditNature.GLYPH,
          EditNature.SPELLING,
          EditNature.NUMBER_FORM);
  private static final Set<EditNature> CLEAN =
      with(TYPOGRAPHIC, EditNature.CONTRACTION, EditNature.FILLER, EditNature.GRAMMAR);
  private static final Set<EditNature> MARKED =
      with(CLEAN, EditNature.GLOSS, EditNature.MARKED_GAP);

  private Judge() {}

  private static Set<EditNature> with(Set<EditNature> natures, EditNature... more) {
    Set<EditNature> all = EnumSet.copyOf(natures);
    all.addAll(List.of(more));
    return all;
  }

  /**
   * The verdict on {@code pieces}, which together cover the quoted words in order.
   *
   * @param weak whether the words are too few or too common to prove anything
   */
  static SpanVerdict judge(
      QuotedWords words, QuotationForm form, List<Match> pieces, List<Match> others, boolean weak) {
    List<List<Change>> changes = new ArrayList<>();
    List<Change> all = new ArrayList<>();
    boolean translation = isTranslation(pieces.get(0));
    for (Match piece : pieces) {
      Sides sides = new Sides(piece);
      List<Change> found = new ArrayList<>(ChangeFinder.find(piece));
      found = new ArrayList<>(Meanings.test(found, sides, translation));
      found.addAll(Typography.find(piece));
      changes.add(List.copyOf(found));
      all.addAll(found);
    }
    boolean clause = Clauses.isClause(words, form);
    VerdictClass verdict = classOf(all, pieces, clause, translation);
    String turned = Frames.turnedRound(pieces.get(0), clause);
    List<MeaningKind> kinds = kinds(all);
    if (!turned.isEmpty() && kinds.isEmpty() && isKept(verdict)) {
      verdict = clause ? VerdictClass.OUT_OF_CONTEXT : VerdictClass.MEANING_CHANGED;
      kinds = clause ? List.of() : List.of(MeaningKind.POLARITY);
    }
    if (kinds.isEmpty() && pieces.size() == 1 && Questions.isTurned(pieces.get(0), all)) {
      verdict = VerdictClass.MEANING_CHANGED;
      kinds = List.of(MeaningKind.MODALITY);
    }
    Optional<MeaningKind> cut = Contrasts.half(pieces.get(pieces.size() - 1));
    if (cut.isEmpty() && clause) {
      cut = Frames.lostHead(pieces.get(0));
    }
    if (cut.isPresent() && kinds.isEmpty() && isKept(verdict)) {
      verdict = VerdictClass.MEANING_CHANGED;
      kinds = List.of(cut.get());
    }
    return new SpanVerdict(
        words,
        verdict,
        kinds,
        severity(verdict, kinds, all, pieces, translation),
        pieces,
        changes,
        others,
        status(pieces, others, all),
        weak,
        turned.isEmpty() ? Optional.empty() : Optional.of(turned));
  }

  private static boolean isKept(VerdictClass verdict) {
    return switch (verdict) {
      case VERBATIM,
          FRAGMENT,
          TYPOGRAPHIC,
          CLEANED,
          BRACKETED,
          TRIMMED_MARKED,
          TRIMMED_UNMARKED,
          REWORDED ->
          true;
      default -> false;
    };
  }

  static boolean isTranslation(Match match) {
    Turn turn = match.turn();
    return match.index().transcript(turn).isTranslation(match.index().utterance(turn));
  }

  private static List<MeaningKind> kinds(List<Change> changes) {
    return changes.stream()
        .flatMap(c -> c.meaning().stream())
        .distinct()
        .sorted(Comparator.comparingInt(k -> -Meanings.severity(k)))
        .toList();
  }

  private static VerdictClass classOf(
      List<Change> changes, List<Match> pieces, boolean clause, boolean translation) {
    if (changes.stream().anyMatch(c -> c.meaning().isPresent())) {
      return VerdictClass.MEANING_CHANGED;
    }
    if (pieces.size() > 1) {
      return joined(pieces);
    }
    if (changes.isEmpty()) {
      return VerdictClass.VERBATIM;
    }
    if (hasOnly(changes, TYPOGRAPHIC)) {
      return clause ? VerdictClass.TYPOGRAPHIC : VerdictClass.FRAGMENT;
    }
    if (hasOnly(changes, CLEAN)) {
      return VerdictClass.CLEANED;
    }
    if (hasOnly(changes, MARKED)) {
      boolean gloss = changes.stream().anyMatch(c -> c.nature() == EditNature.GLOSS);
      boolean gap = pieces.get(0).copy().hasGap(pieces.get(0).from(), pieces.get(0).to());
      return gloss && !gap ? VerdictClass.BRACKETED : VerdictClass.TRIMMED_MARKED;
    }
    if (translation) {
      return VerdictClass.TRANSLATED;
    }
    if (changes.stream()
        .allMatch(c -> c.kind() == EditKind.DELETE || MARKED.contains(c.nature()))) {
      return VerdictClass.TRIMMED_UNMARKED;
    }
    if (changes.stream().allMatch(c -> c.kind() == EditKind.MOVE || MARKED.contains(c.nature()))) {
      return VerdictClass.REORDERED;
    }
    return VerdictClass.REWORDED;
  }

  private static boolean hasOnly(List<Change> changes, Set<EditNature> natures) {
    return changes.stream()
        .allMatch(c -> natures.contains(c.nature()) && c.kind() != EditKind.MOVE);
  }

  /** The class of passages put together: trimmed, in another order, or spliced. */
  private static VerdictClass joined(List<Match> pieces) {
    boolean near = true;
    boolean inOrder = true;
    boolean marked = true;
    for (int i = 1; i < pieces.size(); i++) {
      Match before = pieces.get(i - 1);
      Match piece = pieces.get(i);
      long distance = distance(before, piece);
      near &= Math.abs(distance) <= ONE_PASSAGE && before.turn().equals(piece.turn());
      inOrder &= distance >= 0;
      marked &= isMarked(before, piece);
    }
    if (!near) {
      return VerdictClass.SPLICED;
    }
    if (!inOrder) {
      return VerdictClass.REORDERED;
    }
    return marked ? VerdictClass.TRIMMED_MARKED : VerdictClass.TRIMMED_UNMARKED;
  }

  /** Words of the record between two pieces; negative when the second stands before the first. */
  static long distance(Match before, Match piece) {
    RecordIndex index = before.index();
    if (index.turn(before.recordFrom()).transcript()
        != index.turn(piece.recordFrom()).transcript()) {
      return Integer.MAX_VALUE;
    }
    return piece.recordFrom() >= before.recordTo()
        ? piece.recordFrom() - before.recordTo()
        : Math.min(-1, piece.recordTo() - before.recordFrom());
  }

  private static int severity(
      VerdictClass verdict,
      List<MeaningKind> kinds,
      List<Change> changes,
      List<Match> pieces,
      boolean translation) {
    return switch (verdict) {
      case VERBATIM -> 0;
      case FRAGMENT -> changes.isEmpty() ? 0 : 1;
      case TYPOGRAPHIC, CLEANED, BRACKETED, TRIMMED_MARKED -> 1;
      case MEANING_CHANGED -> changed(kinds, changes);
      case OUT_OF_CONTEXT -> 4;
      case SPLICED -> isFarApart(pieces) && !areMarked(pieces) ? 3 : 2;
      case REORDERED -> 2;
      case TRANSLATED -> changes.stream().anyMatch(c -> isContent(c)) ? 2 : 1;
      default -> edited(changes, pieces);
    };
  }

  /** Who does it and to whom changed places where both were changed: an opposite claim. */
  private static int changed(List<MeaningKind> kinds, List<Change> changes) {
    List<Change> roles =
        changes.stream().filter(c -> c.meaning().equals(Optional.of(MeaningKind.ROLE))).toList();
    for (int i = 1; i < roles.size(); i++) {
      if (roles.get(i).recordFrom() - roles.get(i - 1).recordTo() <= ONE_CLAUSE) {
        return 4;
      }
    }
    return kinds.stream().mapToInt(Meanings::severity).max().orElse(4);
  }

  private static int edited(List<Change> changes, List<Match> pieces) {
    boolean complete = pieces.stream().allMatch(p -> p.index().transcript(p.turn()).complete());
    boolean added =
        changes.stream()
            .anyMatch(
                c ->
                    c.kind() == EditKind.INSERT
                        && c.nature() == EditNature.CONTENT
                        && c.copyWords() >= 5);
    if (added && complete) {
      return 3;
    }
    boolean negator = changes.stream().anyMatch(c -> touchesNegator(c, pieces));
    return negator || changes.stream().anyMatch(Judge::isContent) ? 2 : 1;
  }

  /** Whether a negator is among the words, though no change of meaning could be shown. */
  private static boolean touchesNegator(Change change, List<Match> pieces) {
    return pieces.stream()
        .filter(p -> change.copyFrom() >= p.from() && change.copyTo() <= p.to())
        .map(Sides::new)
        .anyMatch(
            s ->
                FrameWords.hasNegator(s.recordForms(change))
                    || FrameWords.hasNegator(s.copyForms(change)));
  }

  private static boolean isContent(Change change) {
    return change.nature() == EditNature.CONTENT || change.nature() == EditNature.SYNONYM;
  }

  /** Whether the copy marks a gap wherever it goes from one passage to another. */
  static boolean areMarked(List<Match> pieces) {
    boolean marked = true;
    for (int i = 1; i < pieces.size(); i++) {
      marked &= isMarked(pieces.get(i - 1), pieces.get(i));
    }
    return marked;
  }

  private static boolean isMarked(Match before, Match piece) {
    return piece.copy().hasGap(Math.max(0, before.to() - SLACK), piece.from() + SLACK);
  }

  private static boolean isFarApart(List<Match> pieces) {
    for (int i = 1; i < pieces.size(); i++) {
      boolean otherTurn = !pieces.get(i - 1).turn().equals(pieces.get(i).turn());
      if (otherTurn || Math.abs(distance(pieces.get(i - 1), pieces.get(i))) > FAR) {
        return true;
      }
    }
    return false;
  }

  private static RecordStatus status(List<Match> pieces, List<Match> others, List<Change> changes) {
    boolean differ =
        others.stream().anyMatch(o -> !o.isUnbroken() || !pieces.get(0).isUnbroken())
            && others.stream().anyMatch(o -> isOtherText(o, pieces.get(0)));
    if (differ) {
      return RecordStatus.PLURAL;
    }
    boolean partial =
        pieces.stream().anyMatch(p -> !p.index().transcript(p.turn()).complete())
            && changes.stream().anyMatch(c -> c.kind() == EditKind.INSERT && c.copyWords() >= 4);
    return partial ? RecordStatus.PARTIAL : RecordStatus.FOUND;
  }

  private static boolean isOtherText(Match a, Match b) {
    return !new Sides(a)
        .recordForms(a.recordFrom(), a.recordTo())
        .equals(new Sides(b).recordForms(b.recordFrom(), b.recordTo()));
  }
}
