package org.dixit.receipt;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.dixit.Article;
import org.dixit.Exhibit;
import org.dixit.Provenance;
import org.dixit.Receipt;
import org.dixit.Report;
import org.dixit.Transcript;
import org.dixit.pipeline.Pipeline;
import org.dixit.read.InputReader;

/**
 * An invented article, checked against an invented record, with characters outside the first plane
 * of Unicode before every quotation.
 */
final class Desk {
  static final String ARTICLE =
      """
      Harbour 🚢 vote splits the council

      By Ines Okoro

      🎉 “We will not close the ferry 🚢 now,” Mayor Dalia Renn told the council on Tuesday. \
      “Eleven boats,” she said, “need repair.”

      “The budget is closed for this year and the next,” Renn said. Harbour master Tomas Quill said: “Nobody asked us.”
      """;

  static final String RECORD =
      """
      ---
      title: Velmar council, sitting of 4 March
      date: 2031-03-04
      language: en
      grade: G1
      complete: true
      source: the council's stenographer 😀
      ---

      DALIA RENN: Let me be plain 😀. We will close the ferry 🚢 now. Eleven boats need repair.

      PER OLANDER: The budget is closed for this year and the next, colleagues.
      """;

  static final String OTHER =
      """
      ---
      speaker: Ada Lund
      ---

      We will keep the tram.
      """;

  final Report report;
  final Provenance provenance;

  private Desk(Report report, Provenance provenance) {
    this.report = report;
    this.provenance = provenance;
  }

  /** Writes article and record into {@code folder}, reads and checks them. */
  static Desk of(Path folder) throws IOException {
    return of(folder, ARTICLE, RECORD);
  }

  static Desk of(Path folder, String copy, String record) throws IOException {
    Path file = Files.writeString(folder.resolve("harbour.txt"), copy);
    Path speeches = Files.createDirectories(folder.resolve("speeches"));
    Files.writeString(speeches.resolve("council.txt"), record);
    Files.writeString(speeches.resolve("tram.txt"), OTHER);
    InputReader reader = new InputReader();
    List<Exhibit> read = new ArrayList<>();
    Article article = reader.article(file, read::add);
    List<Exhibit> exhibits = new ArrayList<>();
    List<Transcript> transcripts =
        reader.transcripts(
            speeches,
            problem -> {
              throw new AssertionError(problem);
            },
            exhibits::add);
    Pipeline pipeline = new Pipeline();
    TreeMap<String, String> options = new TreeMap<>();
    options.put(Provenance.QUOTED_ONLY, "true");
    return new Desk(
        pipeline.check(article, pipeline.index(transcripts)),
        new Provenance("0.1.0", new TreeMap<>(), options, read.get(0), exhibits));
  }

  Receipt receipt() {
    return new Receipts().of(report, provenance);
  }

  /** The receipt as it is written. */
  String json() throws IOException {
    StringWriter out = new StringWriter();
    new Receipts().write(receipt(), out);
    return out.toString();
  }
}
