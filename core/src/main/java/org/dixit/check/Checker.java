package org.dixit.check;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.dixit.Attribution;
import org.dixit.Document;
import org.dixit.Finding;
import org.dixit.Outcome;
import org.dixit.Progress;
import org.dixit.Quotation;
import org.dixit.RecordStatus;
import org.dixit.Span;
import org.dixit.Speaker;
import org.dixit.Statement;
import org.dixit.VerdictClass;
import org.dixit.embed.Embedder;
import org.dixit.index.RecordIndex;
import org.dixit.index.RecordIndex.Appearance;

/** Compares statements with the record. Immutable, safe for any thread. */
public final class Checker {
  /** With so few records of a speaker, being handed them means that they are the event's. */
  private static final int FEW_TRANSCRIPTS = 3;

  /** A record of so few transcripts was put together for the article. */
  private static final int FEW_AT_HAND = 20;

  /** News tells of an event within so many days; an older record is of another. */
  private static final int MOST_DAYS = 31;

  private final boolean bySense;
  private final Progress progress;

  /** A checker that finds by words, then by sense. */
  public Checker() {
    this(true);
  }

  /**
   * @param bySense whether words that the record does not have are looked for by their sense, with
   *     vectors; without, statements outside marks come out unverifiable
   */
  public Checker(boolean bySense) {
    this(bySense, Progress.NONE);
  }

  private Checker(boolean bySense, Progress progress) {
    this.bySense = bySense;
    this.progress = progress;
  }

  /** The same checker, which tells {@code listener} how far it has come. */
  public Checker telling(Progress listener) {
    return new Checker(bySense, listener);
  }

  /**
   * Compares each statement with {@code record}.
   *
   * @param document where the statements stand
   * @param statements who said what; those without quoted words come out supported or not
   * @return one finding for each statement, in the same order
   */
  public List<Finding> check(Document document, List<Statement> statements, RecordIndex record) {
    SpanCheck spans = new SpanCheck(record, document.article().date());
    List<Reading> readings = new ArrayList<>();
    for (Statement statement : statements) {
      progress.at(Progress.Step.CHECKING, readings.size(), statements.size());
      readings.add(read(document, statement, spans));
    }
    List<SpanVerdict> all = readings.stream().flatMap(r -> r.verdicts().stream()).toList();
    Occasions occasions = new Occasions(record, document.article().date(), Occasions.quoted(all));
    readings.replaceAll(reading -> borneOut(reading, spans, occasions));
    Optional<Embedder> embedder = bySense ? Embedder.english() : Optional.empty();
    if (embedder.isPresent()) {
      Paraphrases paraphrases = new Paraphrases(record, embedder.get(), occasions);
      Told told = new Told(document, record, spans, paraphrases, occasions.areFew());
      for (int i = 0; i < readings.size(); i++) {
        progress.at(Progress.Step.SENSE, i, readings.size());
        Reading r = readings.get(i);
        readings.set(i, r.verdicts().isEmpty() ? told.told(r.statement()) : told.rendered(r));
      }
    }
    OptionalInt event = spans.event(readings.stream().flatMap(r -> r.verdicts().stream()).toList());
    List<Finding> findings = new ArrayList<>();
    for (Reading reading : readings) {
      findings.add(
          FindingWriter.write(closed(reading, spans, record, event, document.article().date())));
    }
    return findings;
  }

  /** A statement with the verdict on each of its quoted spans. */
  record Reading(Statement statement, List<SpanVerdict> verdicts) {
    Reading {
      verdicts = List.copyOf(verdicts);
    }

    int gravity() {
      return verdicts.stream().mapToInt(SpanVerdict::gravity).max().orElse(0);
    }

    boolean isFaithful() {
      return verdicts.stream().allMatch(v -> v.verdictClass().outcome() == Outcome.FAITHFUL);
    }
  }

  /** The reading of the marks that the record bears out, the first one unless another is better. */
  private Reading read(Document document, Statement statement, SpanCheck spans) {
    Reading best = read(document, statement, statement.quotation().quoted(), spans);
    for (List<Span> quoted : statement.quotation().readings()) {
      Reading other = read(document, statement, quoted, spans);
      if (other.isFaithful() && !best.isFaithful()) {
        best = other;
      }
    }
    return best;
  }

  private Reading read(Document document, Statement statement, List<Span> quoted, SpanCheck spans) {
    Claim claim = Claim.of(document, statement);
    List<SpanVerdict> verdicts = new ArrayList<>();
    for (Span span : quoted) {
      QuotedWords words = QuotedWords.of(document.text(), span);
      verdicts.add(spans.check(words, claim));
    }
    Statement read = withQuoted(statement, quoted);
    return new Reading(read, SpeechActs.test(read, verdicts));
  }

  private static Statement withQuoted(Statement statement, List<Span> quoted) {
    Quotation old = statement.quotation();
    if (old.quoted().equals(quoted)) {
      return statement;
    }
    List<List<Span>> readings = new ArrayList<>(old.readings());
    readings.remove(quoted);
    readings.add(0, old.quoted());
    Quotation quotation = new Quotation(old.form(), old.content(), quoted, readings);
    Attribution attribution =
        new Attribution(
            quotation,
            statement.attribution().cue(),
            statement.attribution().source(),
            statement.attribution().quotedSource(),
            statement.attribution().linkedBy());
    return new Statement(
        attribution,
        statement.speaker(),
        statement.candidates(),
        statement.resolvedBy(),
        statement.speechAct(),
        statement.nestedIn());
  }

  /** Leaves open what only resembles words of another occasion. */
  private static Reading borneOut(Reading reading, SpanCheck spans, Occasions occasions) {
    Need need = spans.need(Claim.speakers(reading.statement()));
    List<SpanVerdict> verdicts =
        reading.verdicts().stream()
            .map(
                v ->
                    v.isOpen()
                            || v.verdictClass().outcome() == Outcome.FAITHFUL
                                && !occasions.isLater(v)
                                && (isOwn(v, reading.statement()) || occasions.areNear(v))
                            || occasions.bearsOut(v, need)
                        ? v
                        : SpanVerdict.open(
                            v.words(), VerdictClass.UNVERIFIABLE, RecordStatus.PARTIAL))
            .toList();
    return new Reading(reading.statement(), verdicts);
  }

  /** Whether the record gives the words to whom the copy says; so it is where it says nobody. */
  private static boolean isOwn(SpanVerdict verdict, Statement statement) {
    List<Speaker> claimed = Claim.speakers(statement);
    Match first = verdict.pieces().get(0);
    Optional<Speaker> theirs = first.index().utterance(first.turn()).speaker();
    return claimed.isEmpty()
        || theirs.isEmpty()
        || claimed.stream().anyMatch(s -> SpanCheck.isSame(theirs.get(), s))
        || claimed.stream().anyMatch(s -> !s.members().isEmpty());
  }

  /** Turns "unverifiable" into "not found" where all that the speaker said is at hand. */
  private Reading closed(
      Reading reading,
      SpanCheck spans,
      RecordIndex record,
      OptionalInt event,
      Optional<String> article) {
    Optional<Speaker> speaker = reading.statement().speaker();
    if (speaker.isEmpty() || reading.verdicts().stream().noneMatch(SpanVerdict::isOpen)) {
      return reading;
    }
    if (!isClosed(spans.appearancesOf(speaker.get()), record, event, article)) {
      return reading;
    }
    VerdictClass absent =
        reading.statement().quotation().quoted().isEmpty()
            ? VerdictClass.UNSUPPORTED
            : VerdictClass.NOT_FOUND;
    List<SpanVerdict> verdicts =
        reading.verdicts().stream()
            .map(
                v ->
                    v.isOpen() && v.words().spoken() > 0 && !v.weak()
                        ? SpanVerdict.open(v.words(), absent, RecordStatus.CLOSED)
                        : v)
            .toList();
    return new Reading(reading.statement(), verdicts);
  }

  private static boolean isClosed(
      List<Appearance> theirs, RecordIndex record, OptionalInt event, Optional<String> article) {
    boolean allComplete =
        Stream.concat(theirs.stream(), record.namelessAppearances().stream())
            .allMatch(Appearance::complete);
    List<Appearance> recent = theirs.stream().filter(a -> isRecent(a.date(), article)).toList();
    if (!allComplete || recent.isEmpty()) {
      return false;
    }
    boolean ofEvent =
        event.isPresent()
            && recent.contains(Appearance.in(record.transcripts().get(event.getAsInt())));
    return ofEvent || recent.size() <= FEW_TRANSCRIPTS && record.transcriptCount() <= FEW_AT_HAND;
  }

  /**
   * Whether a record of {@code said} can be of the event that an article of {@code written} tells.
   */
  private static boolean isRecent(Optional<String> said, Optional<String> written) {
    Optional<LocalDate> event = said.flatMap(Recency::parse);
    Optional<LocalDate> article = written.flatMap(Recency::parse);
    if (event.isEmpty() || article.isEmpty()) {
      return true;
    }
    long days = ChronoUnit.DAYS.between(event.get(), article.get());
    return days >= -1 && days <= MOST_DAYS;
  }
}
