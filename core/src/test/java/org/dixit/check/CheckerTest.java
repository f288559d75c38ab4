package org.dixit.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.OptionalInt;
import java.util.Random;
import org.dixit.Edit;
import org.dixit.EditKind;
import org.dixit.EditNature;
import org.dixit.Finding;
import org.dixit.MeaningKind;
import org.dixit.Outcome;
import org.dixit.QuotationForm;
import org.dixit.RecordStatus;
import org.dixit.Speaker;
import org.dixit.Transcript;
import org.dixit.VerdictClass;
import org.junit.jupiter.api.Test;

class CheckerTest {
  private static final String SPEECH =
      "Madam Chair, the harbour at Velm has served this island for ninety years. We will deepen the"
          + " channel before the winter, and we will pay for it with the dredging levy, not with a"
          + " toll on the ferries. Some members say that the levy is a tax on the poor. It is not."
          + " The pilots asked us for eleven new lamps, and they shall have seventeen. You know, I"
          + " grew up on that quay. I can't promise that every berth will reopen in March, but we"
          + " shall try. If the storms come early, the work will stop until April. Our colour is"
          + " blue; our neighbours chose red. The council must vote today.";

  private static Finding check(String words) {
    return Comparison.check(SPEECH, "Ada Brandt said: “" + words + "”");
  }

  private static void isClass(VerdictClass expected, int severity, String words) {
    Finding finding = check(words);
    assertEquals(expected, finding.verdict().verdictClass(), finding.verdict().reason());
    assertEquals(
        OptionalInt.of(severity), finding.verdict().severity(), finding.verdict().reason());
  }

  @Test
  void wordForWord() {
    isClass(VerdictClass.VERBATIM, 0, "We will deepen the channel before the winter,");
    isClass(
        VerdictClass.VERBATIM, 0, "the harbour at Velm has served this island for ninety years.");
  }

  @Test
  void onlyTheLookDiffers() {
    isClass(VerdictClass.TYPOGRAPHIC, 1, "Our color is blue. Our neighbors chose red.");
    isClass(VerdictClass.TYPOGRAPHIC, 1, "the harbour at Velm has served this island for 90 years");
  }

  @Test
  void cleanedOfWhatSpeakersSayBetweenWords() {
    isClass(VerdictClass.CLEANED, 1, "and they shall have seventeen. I grew up on that quay.");
    isClass(VerdictClass.CLEANED, 1, "I cannot promise that every berth will reopen in March");
  }

  @Test
  void glossedInBrackets() {
    isClass(
        VerdictClass.BRACKETED,
        1,
        "[The harbour workers] asked us for eleven new lamps, and they shall have seventeen."
            .replace("[The harbour workers]", "The pilots [of Velm]"));
  }

  @Test
  void trimmedWithAndWithoutAMark() {
    isClass(
        VerdictClass.TRIMMED_MARKED,
        1,
        "We will deepen the channel before the winter … not with a toll on the ferries.");
    isClass(
        VerdictClass.TRIMMED_UNMARKED,
        2,
        "We will deepen the channel, and we will pay for it with the dredging levy");
  }

  @Test
  void putTogetherFromAfar() {
    Finding finding =
        check(
            "the harbour at Velm has served this island for ninety years. The council must vote today.");
    assertEquals(VerdictClass.SPLICED, finding.verdict().verdictClass());
    assertEquals(2, finding.passages().size());
    assertTrue(finding.verdict().reason().contains("words later"), finding.verdict().reason());
  }

  @Test
  void rewordedButNotChanged() {
    isClass(VerdictClass.REWORDED, 2, "We will dredge the channel before the winter,");
  }

  @Test
  void changedInOneWay() {
    assertChange(
        MeaningKind.NUMBER,
        4,
        "The pilots asked us for seventy new lamps, and they shall have seventeen");
    assertChange(MeaningKind.POLARITY, 4, "I can promise that every berth will reopen in March");
    assertChange(MeaningKind.DATE, 4, "I can't promise that every berth will reopen in May");
    assertChange(
        MeaningKind.MODALITY,
        3,
        "The council may vote today on our colour. The council may vote today.".substring(38));
    assertChange(MeaningKind.DIRECTION, 4, "We will deepen the channel after the winter,");
  }

  private static void assertChange(MeaningKind kind, int severity, String words) {
    Finding finding = check(words);
    assertEquals(Outcome.CHANGED, finding.verdict().outcome(), finding.verdict().reason());
    assertEquals(List.of(kind), finding.verdict().kinds(), finding.verdict().reason());
    assertEquals(OptionalInt.of(severity), finding.verdict().severity());
  }

  @Test
  void turnedRoundByWhatStandsBefore() {
    isClass(VerdictClass.OUT_OF_CONTEXT, 4, "the levy is a tax on the poor.");
  }

  @Test
  void editsSayWhereOnBothSides() {
    String copy = "Ada Brandt said: “We will dredge the channel before the winter,”";
    Finding finding = Comparison.check(SPEECH, copy);
    Edit edit = finding.verdict().edits().get(0);
    assertEquals(EditKind.SUBSTITUTE, edit.kind());
    assertEquals(EditNature.CONTENT, edit.nature());
    assertEquals("deepen", edit.record().in(SPEECH));
    assertEquals("dredge", edit.quotation().in(copy));
    assertEquals("deepen", edit.recordText());
    assertEquals("dredge", edit.quotationText());
  }

  @Test
  void anotherSpeakersWords() {
    Speaker other = Comparison.speaker("Jonas Weir");
    Transcript brandt = Comparison.transcript("a", Comparison.SPEAKER, SPEECH, false);
    Transcript weir =
        Comparison.transcript("b", other, "I have nothing to add to the minutes.", false);
    Finding finding =
        Comparison.check(
            "Weir said: “We will deepen the channel before the winter, and we will pay for it”",
            other,
            QuotationForm.DIRECT,
            brandt,
            weir);
    assertEquals(VerdictClass.MISATTRIBUTED, finding.verdict().verdictClass());
    assertTrue(finding.verdict().reason().contains("Ada Brandt"), finding.verdict().reason());
  }

  @Test
  void absenceIsEvidenceOnlyInACompleteRecord() {
    Finding closed = check("The lighthouse keeper stole our best copper kettle.");
    assertEquals(VerdictClass.NOT_FOUND, closed.verdict().verdictClass());
    assertEquals(RecordStatus.CLOSED, closed.verdict().record());
    Finding nobody =
        Comparison.check(
            "Weir said: “The lighthouse keeper stole our best copper kettle.”",
            Comparison.speaker("Jonas Weir"),
            QuotationForm.DIRECT,
            Comparison.transcript("a", Comparison.SPEAKER, SPEECH, false));
    assertEquals(VerdictClass.UNVERIFIABLE, nobody.verdict().verdictClass());
    assertEquals(RecordStatus.ABSENT, nobody.verdict().record());
  }

  @Test
  void anotherRenderingOfATranslationIsNoChange() {
    Transcript translation = Comparison.transcript("t", Comparison.SPEAKER, SPEECH, true);
    Finding finding =
        Comparison.check(
            "Brandt said: “We shall dredge the channel before winter and should pay for it from the"
                + " dredging levy”",
            Comparison.SPEAKER,
            QuotationForm.DIRECT,
            translation);
    assertEquals(VerdictClass.TRANSLATED, finding.verdict().verdictClass());
    assertTrue(finding.verdict().severity().getAsInt() <= 2);
  }

  @Test
  void aFewWordsNeedTheirSpeaker() {
    Transcript brandt = Comparison.transcript("a", Comparison.SPEAKER, SPEECH, false);
    Finding own =
        Comparison.check("a “tax on the poor”", Comparison.SPEAKER, QuotationForm.MIXED, brandt);
    assertEquals(Outcome.FAITHFUL, own.verdict().outcome());
    assertTrue(own.verdict().reason().contains("only consistent"), own.verdict().reason());
    Finding other =
        Comparison.check(
            "a “tax on the poor”", Comparison.speaker("Jonas Weir"), QuotationForm.MIXED, brandt);
    assertEquals(Outcome.OPEN, other.verdict().outcome());
  }

  private static Finding against(String record, String words) {
    return Comparison.check(record, "Ada Brandt said: “" + words + "”");
  }

  @Test
  void aBracketForTheCaseOfALetterIsNoGloss() {
    Finding same = check("[W]e will deepen the channel before the winter,");
    assertEquals(Outcome.FAITHFUL, same.verdict().outcome(), same.verdict().reason());
    Finding other = check("[W]e will deepen the channel before the summer,");
    assertFalse(other.verdict().outcome() == Outcome.FAITHFUL, other.verdict().reason());
    Finding open = check("We will deepen [the harbour steps and sell the mayor’s own boat");
    assertFalse(open.verdict().outcome() == Outcome.FAITHFUL, open.verdict().reason());
  }

  @Test
  void aGlossMayNotTurnTheWordsRound() {
    Finding turned = check("We will [not] deepen the channel before the winter,");
    assertEquals(List.of(MeaningKind.POLARITY), turned.verdict().kinds());
    Finding own = check("I can't [promise] that every berth will reopen in March");
    assertEquals(Outcome.FAITHFUL, own.verdict().outcome(), own.verdict().reason());
  }

  @Test
  void aNegatorThatChangesItsClauseChangesTheMeaning() {
    Finding moved =
        against(
            "We will not raise the taxes on boats and we will cut the fees of the pilots.",
            "We will raise the taxes on boats and we will not cut the fees of the pilots.");
    assertTrue(moved.verdict().kinds().contains(MeaningKind.POLARITY), moved.verdict().reason());
    Finding same =
        against(
            "I do not think the bridge is safe for carts.",
            "I think the bridge is not safe for carts.");
    assertFalse(same.verdict().kinds().contains(MeaningKind.POLARITY), same.verdict().reason());
  }

  @Test
  void aNegatorAtTheEdgeOfALongGapChangesTheMeaning() {
    Finding finding =
        against(
            "We will not under any circumstances that I can now foresee raise the fares on the ferry.",
            "We will raise the fares on the ferry.");
    assertEquals(List.of(MeaningKind.POLARITY), finding.verdict().kinds());
  }

  @Test
  void notOnlyDeniesNothing() {
    Finding finding =
        against(
            "It is not only a scandal of the harbour, it is a crime against the town.",
            "It is a scandal of the harbour, it is a crime against the town.");
    assertEquals(List.of(), finding.verdict().kinds(), finding.verdict().reason());
  }

  @Test
  void wordsThatChangePlacesChangeWhoDoesIt() {
    Finding finding =
        against(
            "The guild paid the council for the lamps in the spring of that year.",
            "The council paid the guild for the lamps in the spring of that year.");
    assertEquals(List.of(MeaningKind.ROLE), finding.verdict().kinds(), finding.verdict().reason());
  }

  @Test
  void otherSpeakersTurnsAreNotHisWords() {
    String words = "The lamps on the north mole have been dark since the spring.";
    Speaker other = Comparison.speaker("Jonas Weir");
    Finding finding =
        Comparison.check(
            "Weir said: “" + words + "”",
            other,
            QuotationForm.DIRECT,
            Comparison.transcript("a", Comparison.SPEAKER, words, false),
            Comparison.transcript("b", other, "I thank the chair. I have no more.", false));
    assertEquals(VerdictClass.MISATTRIBUTED, finding.verdict().verdictClass());
  }

  @Test
  void emptyMarksAreNoException() {
    assertEquals(Outcome.OPEN, check("").verdict().outcome());
    assertEquals(Outcome.OPEN, check(" … ").verdict().outcome());
  }

  /** Whatever is done to the copy, every span of the finding lies in its text. */
  @Test
  void spansStayInsideTheirTexts() {
    long seed = 77;
    Random random = new Random(seed);
    String[] pieces = {
      "[", "]", "…", "“", "’", "\u200f", "\ud83d\ude00", "not ", "17 ", "\n", "- "
    };
    for (int round = 0; round < 300; round++) {
      int from = random.nextInt(SPEECH.length() - 60);
      StringBuilder words = new StringBuilder(SPEECH.substring(from, from + 60));
      for (int n = 0; n < 4; n++) {
        words.insert(random.nextInt(words.length()), pieces[random.nextInt(pieces.length)]);
      }
      String copy = "x “" + words + "”";
      Finding finding = Comparison.check(SPEECH, copy);
      for (Edit edit : finding.verdict().edits()) {
        assertTrue(edit.quotation().end() <= copy.length(), "seed " + seed + " round " + round);
        assertTrue(edit.record().end() <= SPEECH.length(), "seed " + seed + " round " + round);
      }
      assertFalse(finding.verdict().reason().isBlank());
    }
  }

  @Test
  void aStoryToldInThePresentMayBeToldInThePast() {
    String copy = "Ada Brandt said: “I was sitting in this house and they %s a chair for me.”";
    assertFalse(
        Comparison.check(
                "I am sitting in this house and they had a chair for me.", copy.formatted("had"))
            .verdict()
            .kinds()
            .contains(MeaningKind.TENSE));
    assertTrue(
        Comparison.check(
                "I am sitting in this house and they have a chair for me.", copy.formatted("have"))
            .verdict()
            .kinds()
            .contains(MeaningKind.TENSE));
  }
}
