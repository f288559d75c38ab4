package org.dixit.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.dixit.Edit;
import org.dixit.Finding;
import org.dixit.MeaningKind;
import org.dixit.Passage;
import org.dixit.RecordStatus;
import org.dixit.Span;
import org.dixit.Verdict;
import org.dixit.VerdictClass;
import org.dixit.index.RecordIndex;
import org.dixit.index.RecordIndex.Turn;

/** Makes one finding of the verdicts on a statement's quoted spans. */
final class FindingWriter {
  private final List<Passage> passages = new ArrayList<>();
  private final List<Edit> edits = new ArrayList<>();

  private FindingWriter() {}

  static Finding write(Checker.Reading reading) {
    return new FindingWriter().finding(reading);
  }

  private Finding finding(Checker.Reading reading) {
    List<SpanVerdict> verdicts = reading.verdicts();
    if (verdicts.isEmpty()) {
      Verdict none =
          new Verdict(
              VerdictClass.UNVERIFIABLE,
              List.of(),
              OptionalInt.empty(),
              List.of(),
              RecordStatus.ABSENT,
              Optional.empty(),
              "Nothing stands inside marks, so there are no words to compare.");
      return new Finding(reading.statement(), none, List.of());
    }
    verdicts.forEach(this::pieces);
    verdicts.forEach(v -> v.others().forEach(o -> passages.add(passage(o))));
    SpanVerdict worst =
        verdicts.stream().max(Comparator.comparingInt(SpanVerdict::gravity)).orElseThrow();
    List<MeaningKind> kinds =
        verdicts.stream().flatMap(v -> v.kinds().stream()).distinct().toList();
    VerdictClass verdictClass = classOf(verdicts, worst);
    Verdict verdict =
        new Verdict(
            verdictClass,
            kinds,
            severity(verdictClass, worst, verdicts),
            edits,
            status(verdicts, worst),
            passages.stream().findFirst().map(p -> p.transcript().grade()),
            reading.statement().quotation().quoted().isEmpty()
                ? Reasons.told(worst, reading.statement().speaker())
                : Reasons.of(worst, reading.statement()));
    return new Finding(reading.statement(), verdict, passages);
  }

  /** A quotation that closes and reopens its marks over words of the record marks the gap. */
  private static VerdictClass classOf(List<SpanVerdict> verdicts, SpanVerdict worst) {
    boolean exact =
        verdicts.stream()
            .allMatch(
                v ->
                    v.verdictClass() == VerdictClass.VERBATIM
                        || v.verdictClass() == VerdictClass.FRAGMENT);
    if (verdicts.size() < 2 || !exact) {
      return worst.verdictClass();
    }
    for (int i = 1; i < verdicts.size(); i++) {
      Match before = verdicts.get(i - 1).pieces().get(0);
      if (Judge.distance(before, verdicts.get(i).pieces().get(0)) != 0) {
        return VerdictClass.TRIMMED_MARKED;
      }
    }
    return worst.verdictClass();
  }

  private static OptionalInt severity(
      VerdictClass verdictClass, SpanVerdict worst, List<SpanVerdict> verdicts) {
    if (worst.isOpen()) {
      return OptionalInt.empty();
    }
    int gravest = verdicts.stream().mapToInt(SpanVerdict::severity).max().orElse(0);
    boolean trimmed = verdictClass == VerdictClass.TRIMMED_MARKED;
    return OptionalInt.of(Math.max(gravest, trimmed ? 1 : 0));
  }

  private static RecordStatus status(List<SpanVerdict> verdicts, SpanVerdict worst) {
    boolean some = verdicts.stream().anyMatch(SpanVerdict::isOpen);
    boolean all = verdicts.stream().allMatch(SpanVerdict::isOpen);
    return some && !all && worst.record() != RecordStatus.CLOSED
        ? RecordStatus.PARTIAL
        : worst.record();
  }

  private void pieces(SpanVerdict verdict) {
    for (int p = 0; p < verdict.pieces().size(); p++) {
      Match piece = verdict.pieces().get(p);
      if (piece.steps().isEmpty()) {
        continue;
      }
      Sides sides = new Sides(piece);
      for (Change change : verdict.changes().get(p)) {
        edits.add(edit(change, sides, passages.size()));
      }
      passages.add(passage(piece));
    }
  }

  private static Edit edit(Change change, Sides sides, int passage) {
    return new Edit(
        change.kind(),
        change.nature(),
        change.meaning(),
        passage,
        Texts.recordSpan(change, sides),
        Texts.copySpan(change, sides),
        Texts.record(change, sides),
        Texts.copy(change, sides));
  }

  private static Passage passage(Match match) {
    RecordIndex index = match.index();
    Turn turn = match.turn();
    Span first = index.span(match.recordFrom());
    Span last = index.span(Math.max(match.recordFrom(), match.recordTo() - 1));
    Span span = new Span(first.start(), Math.max(first.end(), last.end()));
    return new Passage(index.transcript(turn), turn.utterance(), span);
  }
}
