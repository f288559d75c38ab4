package org.dixit.receipt;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.InputStream;
import java.io.Writer;
import java.util.List;
import java.util.Optional;
import org.dixit.Provenance;
import org.dixit.Receipt;
import org.dixit.Report;
import org.dixit.read.ReadException;

/**
 * Makes verdicts that somebody else can recompute: receipts, which hold the hashes of all that a
 * report was made of, and the same findings in two vocabularies that other programs read. The same
 * report gives the same characters. Nothing here closes or flushes the writer it was given.
 * Stateless, safe for any thread.
 */
public final class Receipts {

  /**
   * How a receipt stands to the one that was made again.
   *
   * @param differences what differs, a line for each; empty where nothing does
   * @param notes what differs without bearing on the result
   * @param complete whether every file of the receipt's record was given again, under any name
   */
  public record Comparison(List<String> differences, List<String> notes, boolean complete) {
    public Comparison {
      differences = List.copyOf(differences);
      notes = List.copyOf(notes);
    }

    /** Whether the verdicts are the same, and rest on the same. */
    public boolean isSame() {
      return differences.isEmpty();
    }
  }

  /**
   * The receipt of {@code report}.
   *
   * @throws IllegalArgumentException if a finding rests on a transcript that {@code provenance}
   *     does not name
   */
  public Receipt of(Report report, Provenance provenance) {
    return new ReceiptMaker(report).make(provenance);
  }

  /** Writes {@code receipt} as a JSON object and a line break. */
  public void write(Receipt receipt, Writer out) throws IOException {
    try (JsonGenerator json = Json.indented(out)) {
      new ReceiptWriter(json)
          .write(receipt.provenance(), receipt.lines(), Optional.of(receipt.seal()));
    }
    out.write('\n');
  }

  /**
   * Reads a receipt; does not close {@code in}. Whether its seal holds {@link #compare} tells.
   *
   * @param name what the receipt is called in a problem
   * @throws ReadException if it is not exactly a receipt of a form that is known, or too large
   */
  public Receipt read(InputStream in, String name) throws ReadException {
    return ReceiptReader.read(in, name);
  }

  /**
   * Compares a receipt with the one that was made again of the same article and record.
   *
   * @param given the receipt in question
   * @param again the one made now
   */
  public Comparison compare(Receipt given, Receipt again) {
    return new Differences(given, again).find();
  }

  /**
   * Writes the findings of {@code report} as a collection of Web Annotations (W3C, 23 February
   * 2017) on the article's text: offsets count code points there.
   */
  public void webAnnotations(Report report, Provenance provenance, Writer out) throws IOException {
    try (JsonGenerator json = Json.indented(out)) {
      new WebAnnotations(json, report, of(report, provenance)).write();
    }
  }

  /**
   * Writes the findings of {@code report} in the vocabulary of schema.org: a Quotation for each,
   * and a ClaimReview for each that the record decides.
   */
  public void schemaOrg(Report report, Provenance provenance, Writer out) throws IOException {
    try (JsonGenerator json = Json.indented(out)) {
      new SchemaOrg(json, report, of(report, provenance)).write();
    }
  }
}
