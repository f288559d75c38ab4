package org.dixit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.dixit.index.RecordIndex;
import org.dixit.pipeline.Pipeline;
import org.dixit.read.InputReader;
import org.junit.jupiter.api.Test;

/** A report for another house, and a line that tells how far it is. */
class ReportHouseTest {
  private static final String TEXT =
      "“Um, we will keep the lamps lit,” said Ada Brandt. “All winter,” she added.\n";
  private static final String RECORD =
      "ADA BRANDT: Um, we will, uh, keep the lamps lit. All winter.\n";

  private static ByteArrayInputStream in(String text) {
    return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
  }

  private final Pipeline pipeline = new Pipeline();

  private Article article() throws Exception {
    return new InputReader().article(in(TEXT), "lamps.txt");
  }

  private RecordIndex record() throws Exception {
    return pipeline.index(new InputReader().transcripts(in(RECORD), "board.txt", p -> {}));
  }

  @Test
  void aHouseChosenLaterSaysWhatItSaysWhenItIsAsked() throws Exception {
    Report all = pipeline.check(article(), record());
    for (House house : House.printing()) {
      assertEquals(pipeline.check(article(), record(), house), all.under(house));
    }
  }

  @Test
  void aReportMadeUnderOneHouseHasNoOther() throws Exception {
    Report one = pipeline.check(article(), record(), House.AP);
    assertEquals(one, one.under(House.AP));
    assertThrows(IllegalArgumentException.class, () -> one.under(House.NYT));
    Report all = pipeline.check(article(), record());
    assertThrows(IllegalArgumentException.class, () -> all.under(House.LLM));
  }

  @Test
  void theLineTellsHowFarItIsAndCanBeStopped() throws Exception {
    List<String> told = new ArrayList<>();
    Progress listener = (step, done, all) -> told.add(step + " " + done + "/" + all);
    Report report = pipeline.telling(listener).check(article(), record());
    assertEquals(pipeline.check(article(), record()), report);
    assertEquals("CHECKING 0/2", told.get(0));
    assertEquals("CHECKING 1/2", told.get(1));
    Progress stop =
        (step, done, all) -> {
          throw new IllegalStateException("stop");
        };
    assertThrows(
        IllegalStateException.class, () -> pipeline.telling(stop).check(article(), record()));
  }
}
