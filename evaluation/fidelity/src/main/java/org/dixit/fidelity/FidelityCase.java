package org.dixit.fidelity;

import java.util.List;
import org.dixit.Span;

/**
 * One case: an article with a quotation, its record, and the answer.
 *
 * @param id unique in its file
 * @param kind what was done to the words
 * @param article the prose
 * @param spans where the quotation stands, marks included
 * @param record the record's files or texts; empty for none
 * @param said the words of the record that the quotation was made from; empty for none
 * @param expected the answer
 */
public record FidelityCase(
    String id,
    String kind,
    String article,
    List<Span> spans,
    List<RecordText> record,
    String said,
    Expected expected) {

  /**
   * One text of a record: a file beside the cases, or the text itself.
   *
   * @param path empty where the text is given
   * @param text empty where the path is given
   */
  public record RecordText(String path, String text) {}

  public FidelityCase {
    spans = List.copyOf(spans);
    record = List.copyOf(record);
    for (Span span : spans) {
      if (span.end() > article.length() || span.isEmpty()) {
        throw new IllegalArgumentException("case " + id + ": " + span + " leaves the article");
      }
    }
    if (spans.isEmpty()) {
      throw new IllegalArgumentException("case " + id + " has no quotation");
    }
  }

  /** The words of the quotation, marks included. */
  public String copy() {
    return String.join(" / ", spans.stream().map(s -> s.in(article)).toList());
  }
}
