package org.dixit.check;

import java.util.BitSet;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dixit.Act;
import org.dixit.Document;
import org.dixit.Polarity;
import org.dixit.QuotationForm;
import org.dixit.RecordStatus;
import org.dixit.Span;
import org.dixit.Statement;
import org.dixit.VerdictClass;
import org.dixit.check.Checker.Reading;
import org.dixit.check.Paraphrases.Found;
import org.dixit.index.RecordIndex;

/**
 * Looks by sense for what cannot be found by words: quotations in words that the record does not
 * have, and what is told without marks. Made for one article.
 */
final class Told {
  /** What a sentence must show to be what a quotation renders. */
  private static final double QUOTED_NEARNESS = 0.45;

  private static final double QUOTED_COVERAGE = 0.55;

  /** The same in a library that was not chosen for the article. */
  private static final double SURE_NEARNESS = 0.6;

  private static final double SURE_COVERAGE = 0.8;

  /** With fewer content words a quotation is too common to be found by sense. */
  private static final int FEWEST_QUOTED = 4;

  private static final int FEWEST_MIXED = 6;

  /** What is told in the writer's own words must be borne out by more. */
  private static final double TOLD_NEARNESS = 0.6;

  private static final double TOLD_COVERAGE = 0.8;

  /** Fewer content words say too little to be supported. */
  private static final int FEWEST = 3;

  private static final int FEW = 4;

  private static final Set<Act> DENYING = EnumSet.of(Act.DENY, Act.REJECT);
  private static final Set<Act> NO_CLAIM = EnumSet.of(Act.ASK, Act.SPEAK, Act.THANK);

  private final Document document;
  private final RecordIndex record;
  private final SpanCheck spans;
  private final Paraphrases paraphrases;
  private final boolean chosen;

  Told(
      Document document,
      RecordIndex record,
      SpanCheck spans,
      Paraphrases paraphrases,
      boolean chosen) {
    this.document = document;
    this.record = record;
    this.spans = spans;
    this.paraphrases = paraphrases;
    this.chosen = chosen;
  }

  /** The reading with what was left open found in other words, where the record has it so. */
  Reading rendered(Reading reading) {
    List<SpanVerdict> open = reading.verdicts().stream().filter(SpanVerdict::isOpen).toList();
    BitSet own = spans.turnsOf(Claim.speakers(reading.statement()));
    if (open.size() != 1 || own == null || own.isEmpty()) {
      return reading;
    }
    Optional<SpanVerdict> found = rendered(reading.statement(), open.get(0), own);
    return found.isEmpty()
        ? reading
        : new Reading(
            reading.statement(),
            reading.verdicts().stream().map(v -> v.isOpen() ? found.get() : v).toList());
  }

  private Optional<SpanVerdict> rendered(Statement statement, SpanVerdict open, BitSet own) {
    QuotedWords words = open.words();
    if (words.spoken() == 0) {
      return Optional.empty();
    }
    Optional<Found> found =
        rendering(words, own, FEWEST_QUOTED)
            .or(() -> rendering(content(statement), own, FEWEST_MIXED));
    if (found.isEmpty() && chosen && words.size() <= FEW) {
      found = paraphrases.findFew(words, own);
    }
    return found.map(f -> verdict(words, f));
  }

  private Optional<Found> rendering(QuotedWords words, BitSet own, int fewest) {
    if (contentWords(words) < fewest) {
      return Optional.empty();
    }
    return paraphrases
        .find(words, own, false)
        .filter(f -> f.nearness() >= (chosen ? QUOTED_NEARNESS : SURE_NEARNESS))
        .filter(f -> f.coverage() >= (chosen ? QUOTED_COVERAGE : SURE_COVERAGE));
  }

  /** How many words are written as names: that somebody is named says nothing of him. */
  private static int names(QuotedWords words) {
    return words.size() - words.besideNames();
  }

  private static int contentWords(QuotedWords words) {
    return Likeness.content(words.words().stream().map(w -> w.form()).toList()).size();
  }

  private SpanVerdict verdict(QuotedWords words, Found found) {
    Match match = paraphrases.match(words, found.sentence());
    boolean translation = Judge.isTranslation(match);
    return SpanVerdict.rendered(
        words,
        translation ? VerdictClass.TRANSLATED : VerdictClass.REWORDED,
        match,
        Judge.RENDERED);
  }

  /** What the record says of a statement without marks. */
  Reading told(Statement statement) {
    QuotedWords words = content(statement);
    BitSet own = spans.turnsOf(Claim.speakers(statement));
    boolean known = own != null && !own.isEmpty();
    boolean atHand = own != null && spans.areAtHand(Claim.speakers(statement));
    boolean claim =
        statement.quotation().form() == QuotationForm.INDIRECT
            && !NO_CLAIM.contains(statement.speechAct().act())
            && contentWords(words) - names(words) >= FEWEST;
    boolean denied =
        DENYING.contains(statement.speechAct().act())
            ^ statement.speechAct().polarity() == Polarity.NEGATIVE;
    Optional<Found> found =
        known && claim
            ? paraphrases
                .find(words, own, denied)
                .filter(f -> f.nearness() >= TOLD_NEARNESS && f.coverage() >= TOLD_COVERAGE)
            : Optional.empty();
    SpanVerdict verdict =
        found
            .map(
                f ->
                    SpanVerdict.rendered(
                        words, VerdictClass.SUPPORTED, paraphrases.match(words, f.sentence()), 0))
            .orElseGet(
                () ->
                    SpanVerdict.untold(
                        words,
                        atHand ? RecordStatus.PARTIAL : RecordStatus.ABSENT,
                        known && claim && !paraphrases.hasAnyLike(words, own)));
    return new Reading(statement, List.of(verdict));
  }

  private QuotedWords content(Statement statement) {
    List<Span> content = statement.quotation().content();
    Span first = content.get(0);
    return QuotedWords.of(
        document.text(), new Span(first.start(), content.get(content.size() - 1).end()));
  }
}
