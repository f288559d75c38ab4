package org.dixit.receipt;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import org.dixit.Exhibit;
import org.dixit.MeaningKind;
import org.dixit.Provenance;
import org.dixit.Receipt;
import org.dixit.Verdict;

/**
 * Writes a receipt as JSON; {@code docs/schema/receipt.schema.json} describes it. The keys of every
 * object stand in order of the alphabet, so the receipt without white space is its own canonical
 * form (RFC 8785).
 */
final class ReceiptWriter {
  /** The version of the receipt's form. */
  static final int FORM = 1;

  static final String PROGRAM = "Dixit";

  private final JsonGenerator json;

  ReceiptWriter(JsonGenerator json) {
    this.json = json;
  }

  /**
   * Writes the receipt of {@code lines}.
   *
   * @param seal left out where it is empty
   */
  void write(Provenance provenance, List<Receipt.Line> lines, Optional<String> seal)
      throws IOException {
    json.writeStartObject();
    json.writeFieldName("article");
    exhibit(provenance.article());
    json.writeArrayFieldStart("findings");
    for (Receipt.Line line : lines) {
      line(line);
    }
    json.writeEndArray();
    map("model", provenance.model());
    map("options", provenance.options());
    json.writeObjectFieldStart("program");
    json.writeStringField("name", PROGRAM);
    json.writeStringField("version", provenance.version());
    json.writeEndObject();
    json.writeNumberField("receipt", FORM);
    json.writeArrayFieldStart("record");
    for (Exhibit exhibit : provenance.record()) {
      exhibit(exhibit);
    }
    json.writeEndArray();
    Json.present(json, "seal", seal);
    json.writeEndObject();
  }

  private void exhibit(Exhibit exhibit) throws IOException {
    json.writeStartObject();
    optional("date", exhibit.date());
    json.writeStringField("fileSha256", exhibit.file());
    json.writeStringField("id", exhibit.id());
    json.writeNumberField("length", exhibit.length());
    json.writeStringField("textSha256", exhibit.text());
    optional("title", exhibit.title());
    json.writeEndObject();
  }

  private void line(Receipt.Line line) throws IOException {
    Verdict verdict = line.verdict();
    json.writeStartObject();
    strings("candidates", line.candidates());
    json.writeStringField("class", verdict.verdictClass().name());
    json.writeArrayFieldStart("edits");
    for (Receipt.Change edit : line.edits()) {
      edit(edit);
    }
    json.writeEndArray();
    optional("grade", verdict.grade().map(Enum::name));
    strings("kinds", verdict.kinds().stream().map(MeaningKind::name).toList());
    json.writeStringField("linkedBy", line.linkedBy());
    json.writeStringField("outcome", verdict.outcome().name());
    json.writeArrayFieldStart("passages");
    for (Receipt.Place place : line.passages()) {
      json.writeStartObject();
      json.writeStringField("label", place.label());
      json.writeStringField("transcript", place.transcript());
      words("words", place.words());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeArrayFieldStart("quoted");
    for (Receipt.Words words : line.quoted()) {
      words(words);
    }
    json.writeEndArray();
    json.writeStringField("reason", verdict.reason());
    json.writeStringField("record", verdict.record().name());
    json.writeStringField("resolvedBy", line.resolvedBy());
    json.writeFieldName("severity");
    if (verdict.severity().isPresent()) {
      json.writeNumber(verdict.severity().getAsInt());
    } else {
      json.writeNull();
    }
    optional("speaker", line.speaker());
    json.writeStringField("statement", line.statement());
    json.writeEndObject();
  }

  private void edit(Receipt.Change edit) throws IOException {
    json.writeStartObject();
    json.writeStringField("kind", edit.kind().name());
    optional("meaning", edit.meaning().map(Enum::name));
    json.writeStringField("nature", edit.nature().name());
    json.writeNumberField("passage", edit.passage());
    words("quotation", edit.quotation());
    words("record", edit.record());
    json.writeEndObject();
  }

  private void words(String name, Receipt.Words words) throws IOException {
    json.writeFieldName(name);
    words(words);
  }

  private void words(Receipt.Words words) throws IOException {
    json.writeStartObject();
    json.writeNumberField("end", words.span().end());
    json.writeNumberField("start", words.span().start());
    json.writeStringField("text", words.text());
    json.writeEndObject();
  }

  private void strings(String name, List<String> values) throws IOException {
    json.writeArrayFieldStart(name);
    for (String value : values) {
      json.writeString(value);
    }
    json.writeEndArray();
  }

  private void map(String name, SortedMap<String, String> values) throws IOException {
    json.writeObjectFieldStart(name);
    for (Map.Entry<String, String> entry : values.entrySet()) {
      json.writeStringField(entry.getKey(), entry.getValue());
    }
    json.writeEndObject();
  }

  private void optional(String name, Optional<String> value) throws IOException {
    json.writeFieldName(name);
    json.writeString(value.orElse(null));
  }
}
