package org.dixit.pipeline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.dixit.Citation;
import org.dixit.Document;
import org.dixit.Finding;
import org.dixit.Outcome;
import org.dixit.Passage;
import org.dixit.Sourcing;
import org.dixit.Standing;
import org.dixit.Statement;
import org.dixit.Transcript;
import org.dixit.check.Checker;
import org.dixit.index.RecordIndex;

/**
 * Checks the quotations of an answer against the sources they claim, then against all. A quotation
 * belongs to the source it claims unless that source does not have it, or alters it where another
 * has it unchanged. Made for one answer.
 */
final class SourceCheck {
  /** A quotation with more sources than these is looked for in the first of them and in all. */
  private static final int MOST_CLAIMED = 8;

  private final Checker checker;
  private final Document document;
  private final RecordIndex record;

  /**
   * A statement with what the sources say of it.
   *
   * @param finding how it stands to the source that has it
   * @param sourcing which source that is, and which it claims
   */
  record Checked(Finding finding, Sourcing sourcing) {}

  SourceCheck(Checker checker, Document document, RecordIndex record) {
    this.checker = checker;
    this.document = document;
    this.record = record;
  }

  /**
   * Checks each of {@code statements}.
   *
   * @param citations the marks of each, in the same order
   */
  List<Checked> check(List<Statement> statements, List<List<Citation>> citations) {
    List<Statement> asked = statements.stream().map(this::withKnownSpeaker).toList();
    List<Finding> anywhere = found(asked, record);
    Map<Integer, List<Finding>> claimed = claimed(asked, citations);
    List<Checked> checked = new ArrayList<>();
    for (int i = 0; i < statements.size(); i++) {
      Finding best = best(claimed.getOrDefault(i, List.of()), anywhere.get(i));
      Finding finding =
          new Finding(FoundStatements.of(statements.get(i), best), best.verdict(), best.passages());
      checked.add(new Checked(finding, sourcing(citations.get(i), finding)));
    }
    return checked;
  }

  /**
   * A speaker who speaks in none of the sources says nothing against words that stand in one: "the
   * association wrote" of a letter that its secretary signs.
   */
  private Statement withKnownSpeaker(Statement statement) {
    boolean known =
        statement
            .speaker()
            .filter(s -> !record.roster().named(s.name()).isEmpty() || !s.members().isEmpty())
            .isPresent();
    return known ? statement : FoundStatements.withoutSpeaker(statement);
  }

  /** What the claimed sources say, each by itself, by the statement's number. */
  private Map<Integer, List<Finding>> claimed(
      List<Statement> statements, List<List<Citation>> citations) {
    Map<String, Transcript> byId = new HashMap<>();
    record.transcripts().forEach(t -> byId.put(t.id(), t));
    Map<String, List<Integer>> asking = new LinkedHashMap<>();
    for (int i = 0; i < statements.size(); i++) {
      int number = i;
      citations.get(i).stream()
          .flatMap(c -> c.sources().stream())
          .distinct()
          .limit(MOST_CLAIMED)
          .forEach(id -> asking.computeIfAbsent(id, k -> new ArrayList<>()).add(number));
    }
    Map<Integer, List<Finding>> claimed = new TreeMap<>();
    asking.forEach(
        (id, numbers) -> {
          RecordIndex one = RecordIndex.of(List.of(byId.get(id)));
          List<Finding> findings = found(numbers.stream().map(statements::get).toList(), one);
          for (int i = 0; i < numbers.size(); i++) {
            claimed.computeIfAbsent(numbers.get(i), k -> new ArrayList<>()).add(findings.get(i));
          }
        });
    return claimed;
  }

  /** The findings of the checker; a few words that it leaves open are looked for to the letter. */
  private List<Finding> found(List<Statement> statements, RecordIndex index) {
    return checker.check(document, statements, index).stream()
        .map(f -> f.verdict().outcome() == Outcome.OPEN ? FewWords.found(f, document, index) : f)
        .toList();
  }

  private static Finding best(List<Finding> claimed, Finding anywhere) {
    Optional<Finding> own =
        claimed.stream()
            .filter(f -> f.verdict().outcome() != Outcome.OPEN)
            .min(Comparator.comparingInt(SourceCheck::gravity));
    boolean unchangedElsewhere =
        anywhere.verdict().outcome() == Outcome.FAITHFUL
            && own.filter(f -> f.verdict().outcome() == Outcome.FAITHFUL).isEmpty();
    return own.isEmpty() || unchangedElsewhere ? anywhere : own.get();
  }

  private static int gravity(Finding finding) {
    return 10 * finding.verdict().outcome().ordinal() + finding.verdict().severity().orElse(9);
  }

  private static Sourcing sourcing(List<Citation> citations, Finding finding) {
    List<String> stands = new ArrayList<>();
    if (finding.verdict().outcome() != Outcome.OPEN) {
      finding.passages().stream()
          .map(Passage::transcript)
          .map(Transcript::id)
          .distinct()
          .forEach(stands::add);
    }
    return new Sourcing(standing(citations, stands), citations, stands);
  }

  private static Standing standing(List<Citation> citations, List<String> stands) {
    if (stands.isEmpty()) {
      return Standing.NOWHERE;
    }
    if (citations.isEmpty()) {
      return Standing.UNCITED;
    }
    List<String> claimed = citations.stream().flatMap(c -> c.sources().stream()).toList();
    if (claimed.isEmpty()) {
      return Standing.UNKNOWN;
    }
    return claimed.stream().anyMatch(stands::contains) ? Standing.CLAIMED : Standing.ELSEWHERE;
  }
}
