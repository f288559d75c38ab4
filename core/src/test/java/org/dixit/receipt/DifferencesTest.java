package org.dixit.receipt;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.dixit.Exhibit;
import org.dixit.Provenance;
import org.dixit.Receipt;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DifferencesTest {
  private final Receipts receipts = new Receipts();
  @TempDir private Path folder;
  private Desk desk;

  @BeforeEach
  void write() throws IOException {
    desk = Desk.of(folder);
  }

  @Test
  void anotherWordIsAnotherFileAndAnotherFinding() throws IOException {
    Desk other = Desk.of(folder, Desk.ARTICLE.replace("will not", "will soon"), Desk.RECORD);
    List<String> lines = receipts.compare(desk.receipt(), other.receipt()).differences();
    assertTrue(lines.get(0).startsWith("article harbour.txt: file was "), lines.get(0));
    assertTrue(lines.get(1).startsWith("article harbour.txt: text was "), lines.get(1));
    String finding = lines.get(2);
    assertTrue(finding.startsWith("s1 “We will not close the ferry"), finding);
    assertTrue(finding.contains(" was "), finding);
    lines.forEach(line -> assertEquals(1, line.lines().count()));
  }

  @Test
  void anotherRecordIsTold() throws IOException {
    Desk other = Desk.of(folder, Desk.ARTICLE, Desk.RECORD.replace("will close", "will not close"));
    List<String> lines = receipts.compare(desk.receipt(), other.receipt()).differences();
    assertTrue(lines.get(0).startsWith("record council.txt: file was "), lines.get(0));
    String finding = lines.stream().filter(l -> l.startsWith("s1 ")).findFirst().orElseThrow();
    assertTrue(finding.contains("outcome was CHANGED, is FAITHFUL"), finding);
  }

  @Test
  void whatIsMissingAndWhatIsNewIsTold() {
    Provenance p = desk.provenance;
    Receipt fewer = with(p, List.of(p.record().get(0)));
    Receipts.Comparison lost = receipts.compare(desk.receipt(), fewer);
    assertEquals(1, lost.differences().size());
    assertTrue(lost.differences().get(0).startsWith("record tram.txt: is not among the files"));
    assertFalse(lost.complete());
    Receipts.Comparison more = receipts.compare(fewer, desk.receipt());
    assertEquals(List.of("record tram.txt: is not in the receipt"), more.differences());
    assertTrue(more.complete());
  }

  @Test
  void neitherNamesNorOrderMatter() {
    Provenance p = desk.provenance;
    List<Exhibit> renamed = new ArrayList<>();
    for (Exhibit e : p.record()) {
      renamed.add(
          new Exhibit("x/" + e.id(), e.title(), Optional.empty(), e.file(), e.text(), e.length()));
    }
    Collections.reverse(renamed);
    Receipts.Comparison comparison = receipts.compare(desk.receipt(), with(p, renamed));
    assertTrue(comparison.isSame(), comparison.differences().toString());
    assertEquals(
        List.of(
            "record council.txt: date was 2031-03-04, is none (where the text has none, names of"
                + " files tell it)"),
        comparison.notes());
  }

  @Test
  void aChangedReceiptBreaksItsSeal() {
    Receipt receipt = desk.receipt();
    Receipt changed =
        new Receipt(
            receipt.provenance(),
            receipt.lines().subList(1, receipt.lines().size()),
            receipt.seal());
    List<String> lines = receipts.compare(changed, receipt).differences();
    assertTrue(lines.get(0).startsWith("receipt: was changed"), lines.get(0));
    assertTrue(lines.get(1).endsWith("is not in the receipt"), lines.get(1));
  }

  @Test
  void modelAndVersionAreTold() {
    Provenance p = desk.provenance;
    TreeMap<String, String> model = new TreeMap<>();
    model.put("tagger.onnx", "0".repeat(64));
    Provenance other = new Provenance("9.9.9", model, p.options(), p.article(), p.record());
    Receipts.Comparison comparison =
        receipts.compare(desk.receipt(), receipts.of(desk.report, other));
    assertEquals(
        List.of("model tagger.onnx: was none, is " + "0".repeat(64)), comparison.differences());
    assertEquals(List.of("made by Dixit 0.1.0; this is 9.9.9"), comparison.notes());
  }

  private Receipt with(Provenance p, List<Exhibit> record) {
    return receipts.of(
        desk.report, new Provenance(p.version(), p.model(), p.options(), p.article(), record));
  }
}
