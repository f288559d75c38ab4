package org.dixit.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dixit.Outcome;
import org.dixit.QuotationForm;
import org.dixit.Transcript;
import org.dixit.Verdict;
import org.junit.jupiter.api.Test;

/** Words that resemble those of another day, in a library; the copy is of 6 March 2024. */
class OccasionsTest {
  private static final String COPY = "“We will close the small harbour for good,” Ada Brandt said.";
  private static final String SAID = "Thank you. We will not close the small harbour for good.";

  private static Transcript on(String date, String words) {
    Transcript made = Comparison.transcript("of-" + date, Comparison.SPEAKER, words, false);
    return new Transcript(
        made.id(),
        made.title(),
        Optional.of(date),
        made.body(),
        made.place(),
        made.language(),
        made.spokenLanguage(),
        made.speaker(),
        made.role(),
        made.grade(),
        made.complete(),
        made.source(),
        made.text(),
        made.utterances(),
        made.milestones());
  }

  private static Verdict against(String date, int otherDays, String said) {
    List<Transcript> record = new ArrayList<>(List.of(on(date, said)));
    for (int day = 1; day <= otherDays; day++) {
      record.add(on("2022-05-0" + day, "The pilots of boat number " + day + " ask for a rest."));
    }
    return Comparison.check(
            COPY, Comparison.SPEAKER, QuotationForm.DIRECT, record.toArray(Transcript[]::new))
        .verdict();
  }

  @Test
  void yesterdayIsTheOccasion() {
    assertEquals(Outcome.CHANGED, against("2024-03-05", 7, SAID).outcome());
  }

  @Test
  void anotherDayIsNot() {
    String alike = "Thank you. We will not close the small schools for good.";
    assertEquals(Outcome.OPEN, against("2023-01-05", 7, alike).outcome());
  }

  @Test
  void aDayAfterTheArticleNeverIs() {
    assertEquals(Outcome.OPEN, against("2024-04-05", 7, SAID).outcome());
  }

  @Test
  void aRecordThatWasChosenIs() {
    assertEquals(Outcome.CHANGED, against("2023-01-05", 2, SAID).outcome());
  }

  @Test
  void unchangedWordsAreFaithfulOnAnyDay() {
    String same = "Thank you. We will close the small harbour for good.";
    assertEquals(Outcome.FAITHFUL, against("2023-01-05", 7, same).outcome());
  }
}
