package org.dixit.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.dixit.Edit;
import org.dixit.EditNature;
import org.dixit.Finding;
import org.dixit.MeaningKind;
import org.dixit.Outcome;
import org.dixit.QuotationForm;
import org.dixit.Span;
import org.dixit.Transcript;
import org.dixit.Verdict;
import org.dixit.VerdictClass;
import org.dixit.text.Lexicon;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Runs the example and the counter-example of every line of the check room's lexicons. */
class CheckLexiconsTest {
  private static final String SECOND =
      " Then the harbour master thanked the pilots and the long assembly rose for the night.";

  private static Stream<Lexicon.Row> rows(String name) {
    return Lexicon.of(Checker.class, name).rows().stream();
  }

  /** The verdict on a line's pair "record => copy". */
  private static Verdict verdict(String pair) {
    String[] sides = pair.split(" => ");
    assertEquals(2, sides.length, "not a pair: " + pair);
    Finding finding =
        Comparison.check(sides[0] + SECOND, "Ada Brandt said: “" + sides[1] + SECOND + "”");
    assertNotEquals(Outcome.OPEN, finding.verdict().outcome(), pair);
    return finding.verdict();
  }

  private static List<EditNature> natures(Verdict verdict) {
    return verdict.edits().stream().map(Edit::nature).distinct().toList();
  }

  private static DynamicTest test(
      String name, Lexicon.Row row, org.junit.jupiter.api.function.Executable e) {
    return DynamicTest.dynamicTest(name + ": " + row.get("example"), e);
  }

  @TestFactory
  Stream<DynamicTest> oppositionsAndReversals() {
    return Stream.of("oppositions.tsv", "reversals.tsv")
        .flatMap(
            name ->
                rows(name)
                    .map(
                        row ->
                            test(
                                name,
                                row,
                                () -> {
                                  MeaningKind kind = MeaningKind.valueOf(row.get("kind"));
                                  Verdict changed = verdict(row.get("example"));
                                  assertEquals(List.of(kind), changed.kinds(), changed.reason());
                                  Verdict kept = verdict(row.get("counterexample"));
                                  assertFalse(kept.kinds().contains(kind), kept.reason());
                                })));
  }

  @TestFactory
  Stream<DynamicTest> functionWords() {
    return rows("function-words.tsv")
        .map(
            row ->
                test(
                    "function words",
                    row,
                    () -> {
                      List<EditNature> small = natures(verdict(row.get("example")));
                      assertFalse(small.contains(EditNature.CONTENT), small.toString());
                      List<EditNature> large = natures(verdict(row.get("counterexample")));
                      assertTrue(large.contains(EditNature.CONTENT), large.toString());
                    }));
  }

  @TestFactory
  Stream<DynamicTest> fillers() {
    return rows("fillers.tsv")
        .map(
            row ->
                test(
                    "fillers",
                    row,
                    () -> {
                      Verdict cleaned = verdict(row.get("example"));
                      assertEquals(VerdictClass.CLEANED, cleaned.verdictClass(), cleaned.reason());
                      Verdict other = verdict(row.get("counterexample"));
                      assertNotEquals(VerdictClass.CLEANED, other.verdictClass(), other.reason());
                    }));
  }

  @TestFactory
  Stream<DynamicTest> spellings() {
    return rows("spelling.tsv")
        .map(
            row ->
                test(
                    "spelling",
                    row,
                    () -> {
                      Verdict same = verdict(row.get("example"));
                      assertEquals(VerdictClass.TYPOGRAPHIC, same.verdictClass(), same.reason());
                      Verdict other = verdict(row.get("counterexample"));
                      assertNotEquals(
                          VerdictClass.TYPOGRAPHIC, other.verdictClass(), other.reason());
                    }));
  }

  @TestFactory
  Stream<DynamicTest> nameVariants() {
    return rows("name-variants.tsv")
        .map(
            row ->
                test(
                    "names",
                    row,
                    () -> {
                      Verdict same = verdict(row.get("example"));
                      assertFalse(same.kinds().contains(MeaningKind.NAME), same.reason());
                      Verdict other = verdict(row.get("counterexample"));
                      assertEquals(List.of(MeaningKind.NAME), other.kinds(), other.reason());
                    }));
  }

  @TestFactory
  Stream<DynamicTest> irregularForms() {
    return rows("irregulars.tsv")
        .map(
            row ->
                test(
                    "irregulars",
                    row,
                    () -> {
                      Verdict same = verdict(row.get("example"));
                      boolean oneWord =
                          natures(same).contains(EditNature.INFLECTION)
                              || natures(same).contains(EditNature.CONTRACTION);
                      assertTrue(oneWord, natures(same).toString());
                      Verdict other = verdict(row.get("counterexample"));
                      assertFalse(natures(other).contains(EditNature.INFLECTION), other.reason());
                    }));
  }

  @TestFactory
  Stream<DynamicTest> orderWords() {
    return rows("order-words.tsv")
        .map(
            row ->
                test(
                    "order words",
                    row,
                    () -> {
                      Verdict moved = verdict(row.get("example"));
                      assertEquals(VerdictClass.REORDERED, moved.verdictClass(), moved.reason());
                      Verdict turned = verdict(row.get("counterexample"));
                      assertEquals(Outcome.CHANGED, turned.outcome(), turned.reason());
                    }));
  }

  @TestFactory
  Stream<DynamicTest> repairs() {
    return rows("repairs.tsv")
        .map(
            row ->
                test(
                    "repairs",
                    row,
                    () -> {
                      Verdict cleaned = verdict(row.get("example"));
                      assertEquals(VerdictClass.CLEANED, cleaned.verdictClass(), cleaned.reason());
                      Verdict other = verdict(row.get("counterexample"));
                      assertFalse(natures(other).contains(EditNature.GRAMMAR), other.reason());
                    }));
  }

  @TestFactory
  Stream<DynamicTest> conditions() {
    return rows("conditions.tsv")
        .map(
            row ->
                test(
                    "frames",
                    row,
                    () -> {
                      Verdict turned = framed(row.get("example"));
                      assertEquals(
                          VerdictClass.OUT_OF_CONTEXT, turned.verdictClass(), turned.reason());
                      Verdict kept = framed(row.get("counterexample"));
                      assertEquals(Outcome.FAITHFUL, kept.outcome(), kept.reason());
                    }));
  }

  @TestFactory
  Stream<DynamicTest> frameWords() {
    return rows("frame-words.tsv")
        .map(
            row ->
                test(
                    "frame words " + row.get("kind"),
                    row,
                    () -> {
                      Verdict kept = pair(row.get("example"));
                      assertEquals(Outcome.FAITHFUL, kept.outcome(), kept.reason());
                      Verdict turned = pair(row.get("counterexample"));
                      assertNotEquals(Outcome.FAITHFUL, turned.outcome(), turned.reason());
                      assertNotEquals(Outcome.OPEN, turned.outcome(), turned.reason());
                    }));
  }

  @TestFactory
  Stream<DynamicTest> grammarWords() {
    return rows("grammar-words.tsv")
        .map(
            row ->
                test(
                    "grammar words " + row.get("kind"),
                    row,
                    () -> {
                      assertEquals(row.get("class"), grammar(row.get("example")));
                      assertEquals(row.get("counterclass"), grammar(row.get("counterexample")));
                      assertNotEquals(row.get("class"), row.get("counterclass"));
                    }));
  }

  private static String grammar(String pair) {
    return pair(pair.replace("=> “", "=> Ada Brandt said: “")).verdictClass().name();
  }

  private static Verdict pair(String pair) {
    String[] sides = pair.split(" => ");
    Transcript record =
        Comparison.transcript("record", Comparison.SPEAKER, sides[0] + SECOND, false);
    return Comparison.check(sides[1], Comparison.SPEAKER, QuotationForm.MIXED, record).verdict();
  }

  @TestFactory
  Stream<DynamicTest> clauseWords() {
    return rows("clause-words.tsv")
        .map(
            row ->
                test(
                    "clause words " + row.get("kind"),
                    row,
                    () -> {
                      assertTrue(isClause(row.get("example")), row.get("example"));
                      assertFalse(isClause(row.get("counterexample")), row.get("counterexample"));
                    }));
  }

  private static boolean isClause(String words) {
    return Clauses.isClause(
        QuotedWords.of(words, new Span(0, words.length())), QuotationForm.MIXED);
  }

  private static Verdict framed(String sentence) {
    String words = sentence.substring(sentence.indexOf('“'), sentence.indexOf('”') + 1);
    String record = sentence.replace("“", "").replace("”", "") + SECOND;
    return Comparison.check(record, "Ada Brandt said: " + words).verdict();
  }
}
