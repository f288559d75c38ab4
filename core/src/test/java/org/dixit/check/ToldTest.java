package org.dixit.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.dixit.Article;
import org.dixit.Finding;
import org.dixit.Outcome;
import org.dixit.Report;
import org.dixit.Transcript;
import org.dixit.VerdictClass;
import org.dixit.pipeline.Pipeline;
import org.dixit.tag.Tagger;
import org.junit.jupiter.api.Test;

/** What is told without marks, and quotations in other words, against what was said. */
class ToldTest {
  private static final String SPEECH =
      "The fishing fleet needs forty new moorings before the autumn storms begin. We shall not sell"
          + " the old lighthouse to the hotel company. My department has repaired nine bridges since"
          + " March, and the tenth is under way. Nobody asked the islanders whether they wanted a"
          + " casino.";

  private static final Pipeline LINE = new Pipeline(Tagger.load());

  private static Finding finding(String copy, boolean complete) {
    Article article = Comparison.article(copy);
    Transcript record = record(complete);
    Report report = LINE.check(article, LINE.index(List.of(record)));
    return report.entries().get(0).finding().orElseThrow();
  }

  private static Transcript record(boolean complete) {
    Transcript whole = Comparison.transcript("speech", Comparison.SPEAKER, SPEECH, false);
    return new Transcript(
        whole.id(),
        whole.title(),
        whole.date(),
        whole.body(),
        whole.place(),
        whole.language(),
        whole.spokenLanguage(),
        whole.speaker(),
        whole.role(),
        whole.grade(),
        complete,
        whole.source(),
        whole.text(),
        whole.utterances(),
        whole.milestones());
  }

  private static VerdictClass verdict(String copy) {
    return finding(copy, false).verdict().verdictClass();
  }

  @Test
  void whatTheRecordSaysInOtherWordsIsSupported() {
    Finding finding =
        finding(
            "Ada Brandt said that her department had repaired nine bridges since March.", false);
    assertEquals(VerdictClass.SUPPORTED, finding.verdict().verdictClass());
    assertEquals(
        "My department has repaired nine bridges since March, and the tenth is under way",
        finding.passages().get(0).text());
  }

  @Test
  void anotherNumberIsNotSupported() {
    assertEquals(
        VerdictClass.UNVERIFIABLE,
        verdict("Ada Brandt said that her department had repaired twelve bridges since March."));
  }

  @Test
  void theOppositeIsNotSupported() {
    assertEquals(
        VerdictClass.UNVERIFIABLE,
        verdict("Ada Brandt said that they would sell the old lighthouse to the hotel company."));
  }

  @Test
  void whatIsDeniedAgreesWithWhatIsNotSaid() {
    assertEquals(
        VerdictClass.SUPPORTED,
        verdict("Ada Brandt denied that they would sell the old lighthouse to the hotel company."));
  }

  @Test
  void anotherNameIsNotSupported() {
    assertEquals(
        VerdictClass.UNVERIFIABLE,
        verdict("Ada Brandt said that her department had repaired nine bridges in Norway."));
  }

  @Test
  void onlyACompleteRecordDoesNotSupport() {
    String copy = "Ada Brandt said that school lunches would become free for all pupils.";
    assertEquals(VerdictClass.UNVERIFIABLE, verdict(copy));
    Finding closed = finding(copy, true);
    assertEquals(VerdictClass.UNSUPPORTED, closed.verdict().verdictClass());
    assertEquals(Outcome.OPEN, closed.verdict().outcome());
  }

  @Test
  void aQuotationInOtherWordsIsReworded() {
    assertEquals(
        VerdictClass.REWORDED,
        verdict(
            "“Ahead of the storms of autumn, the fishing boats require forty further moorings,” Ada"
                + " Brandt said."));
  }

  @Test
  void withoutVectorsNothingIsFoundBySense() {
    Pipeline words = new Pipeline(Tagger.load(), false);
    String copy = "Ada Brandt said that her department had repaired nine bridges since March.";
    Article article = Comparison.article(copy);
    Transcript record = record(true);
    Finding finding =
        words.check(article, words.index(List.of(record))).entries().get(0).finding().orElseThrow();
    assertEquals(VerdictClass.UNVERIFIABLE, finding.verdict().verdictClass());
  }
}
