package org.dixit.check;

import java.util.List;
import java.util.Optional;
import org.dixit.EditKind;
import org.dixit.EditNature;
import org.dixit.MeaningKind;
import org.dixit.Outcome;
import org.dixit.RecordStatus;
import org.dixit.VerdictClass;

/**
 * How one quoted span stands to the record.
 *
 * @param words the span
 * @param verdictClass the class
 * @param kinds in what ways the meaning was changed, gravest first
 * @param severity 0 to 4; -1 when the outcome is open
 * @param pieces the passages it was put together from, in order of the copy; empty when open
 * @param changes the changes, for each piece
 * @param others further passages that have the words, or another wording of them
 * @param record what the record holds
 * @param weak whether the words are too few or too common to prove anything by themselves
 * @param turned the record's words that turn the quotation round, or give it to another; empty if
 *     none do
 */
record SpanVerdict(
    QuotedWords words,
    VerdictClass verdictClass,
    List<MeaningKind> kinds,
    int severity,
    List<Match> pieces,
    List<List<Change>> changes,
    List<Match> others,
    RecordStatus record,
    boolean weak,
    Optional<String> turned) {

  static SpanVerdict open(QuotedWords words, VerdictClass verdictClass, RecordStatus record) {
    return open(words, verdictClass, record, false);
  }

  private static SpanVerdict open(
      QuotedWords words, VerdictClass verdictClass, RecordStatus record, boolean weak) {
    return new SpanVerdict(
        words,
        verdictClass,
        List.of(),
        -1,
        List.of(),
        List.of(),
        List.of(),
        record,
        weak,
        Optional.empty());
  }

  /** Words that stand in the record, but would stand in any. */
  static SpanVerdict common(QuotedWords words) {
    return open(words, VerdictClass.UNVERIFIABLE, RecordStatus.PARTIAL, true);
  }

  /** Words that {@code match} says in others. */
  static SpanVerdict rendered(
      QuotedWords words, VerdictClass verdictClass, Match match, int severity) {
    Change whole =
        Change.of(
            EditKind.SUBSTITUTE,
            EditNature.SYNONYM,
            match.recordFrom(),
            match.recordTo(),
            match.from(),
            match.to());
    return new SpanVerdict(
        words,
        verdictClass,
        List.of(),
        severity,
        List.of(match),
        List.of(verdictClass == VerdictClass.SUPPORTED ? List.of() : List.of(whole)),
        List.of(),
        RecordStatus.FOUND,
        false,
        Optional.empty());
  }

  /**
   * What is told without marks and is nowhere said.
   *
   * @param sure whether nothing in the record comes near
   */
  static SpanVerdict untold(QuotedWords words, RecordStatus record, boolean sure) {
    return open(words, VerdictClass.UNVERIFIABLE, record, !sure);
  }

  /** Whether the record has these words in others only, found by their sense. */
  boolean isRendered() {
    return pieces.size() == 1 && pieces.get(0).isEmpty();
  }

  /** These words, which the record gives to another speaker. */
  SpanVerdict misattributed() {
    return misplaced(4, Optional.empty());
  }

  /** These words, with which something else was done than the copy's verb says. */
  SpanVerdict otherAct() {
    return new SpanVerdict(
        words,
        VerdictClass.MEANING_CHANGED,
        List.of(MeaningKind.SPEECH_ACT),
        Meanings.severity(MeaningKind.SPEECH_ACT),
        pieces,
        changes,
        others,
        record,
        weak,
        turned);
  }

  /** These words, which the record's speaker quotes from another, as {@code lead} says. */
  SpanVerdict borrowed(String lead) {
    return misplaced(4, Optional.of(lead));
  }

  private SpanVerdict misplaced(int severity, Optional<String> lead) {
    return new SpanVerdict(
        words,
        VerdictClass.MISATTRIBUTED,
        kinds,
        severity,
        pieces,
        changes,
        List.of(),
        RecordStatus.FOUND,
        false,
        lead);
  }

  boolean isOpen() {
    return verdictClass.outcome() == Outcome.OPEN;
  }

  /** Orders verdicts by how much they should worry a reader. */
  int gravity() {
    return switch (verdictClass.outcome()) {
      case CHANGED -> 50 + severity;
      case MISPLACED -> 40 + severity;
      case EDITED -> 20 + 2 * severity + (verdictClass == VerdictClass.SPLICED ? 1 : 0);
      case OPEN -> verdictClass == VerdictClass.NOT_FOUND ? 35 : 15;
      case FAITHFUL -> severity * 2 + (verdictClass == VerdictClass.TRIMMED_MARKED ? 1 : 0);
    };
  }
}
