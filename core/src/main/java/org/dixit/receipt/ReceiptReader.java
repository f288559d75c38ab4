package org.dixit.receipt;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.InputCoercionException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.SortedMap;
import org.dixit.EditKind;
import org.dixit.EditNature;
import org.dixit.Exhibit;
import org.dixit.Grade;
import org.dixit.MeaningKind;
import org.dixit.Outcome;
import org.dixit.Provenance;
import org.dixit.Receipt;
import org.dixit.RecordStatus;
import org.dixit.Span;
import org.dixit.Verdict;
import org.dixit.VerdictClass;
import org.dixit.read.ReadException;

/**
 * Reads a receipt that anybody may have written: as a stream, field by field, so that memory stays
 * within a small multiple of its bytes, which are bounded. What is not exactly a receipt is
 * refused. Stateless.
 */
final class ReceiptReader {
  /** The largest receipt that is read, in bytes. */
  static final int BOUND = 32 << 20;

  /** How deep a receipt's values nest: receipt, findings, finding, edits, edit, words. */
  private static final int DEEPEST = 8;

  private static final int LONGEST_NAME = 64;
  private static final int LONGEST_TEXT = 4_000_000;

  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxNestingDepth(DEEPEST)
                  .maxNumberLength(12)
                  .maxNameLength(LONGEST_NAME)
                  .maxStringLength(LONGEST_TEXT)
                  .build())
          .build();

  private static final Shape WORDS =
      new Shape(Map.of("start", Values::number, "end", Values::number, "text", Values::text));
  private static final Shape EXHIBIT =
      new Shape(
          Map.of(
              "id", Values::text,
              "title", Values::optional,
              "date", Values::optional,
              "fileSha256", Values::text,
              "textSha256", Values::text,
              "length", Values::number));
  private static final Shape PLACE =
      new Shape(
          Map.of("transcript", Values::text, "label", Values::text, "words", ReceiptReader::words));
  private static final Shape EDIT =
      new Shape(
          Map.of(
              "kind",
              Values.named(EditKind.class),
              "nature",
              Values.named(EditNature.class),
              "meaning",
              Values.optionallyNamed(MeaningKind.class),
              "passage",
              Values::number,
              "record",
              ReceiptReader::words,
              "quotation",
              ReceiptReader::words));
  private static final Shape FINDING =
      new Shape(
          Map.ofEntries(
              Map.entry("statement", Values::text),
              Map.entry("quoted", Values.list(ReceiptReader::words)),
              Map.entry("speaker", Values::optional),
              Map.entry("candidates", Values.list(Values::text)),
              Map.entry("linkedBy", Values::text),
              Map.entry("resolvedBy", Values::text),
              Map.entry("outcome", Values.named(Outcome.class)),
              Map.entry("class", Values.named(VerdictClass.class)),
              Map.entry("kinds", Values.list(Values.named(MeaningKind.class))),
              Map.entry("severity", Values::optionalNumber),
              Map.entry("record", Values.named(RecordStatus.class)),
              Map.entry("grade", Values.optionallyNamed(Grade.class)),
              Map.entry("reason", Values::text),
              Map.entry("passages", Values.list(ReceiptReader::place)),
              Map.entry("edits", Values.list(ReceiptReader::edit))));
  private static final Shape PROGRAM =
      new Shape(Map.of("name", Values::text, "version", Values::text));
  private static final Shape RECEIPT =
      new Shape(
          Map.of(
              "article", ReceiptReader::exhibit,
              "findings", Values.list(ReceiptReader::finding),
              "model", Values::names,
              "options", Values::names,
              "program", PROGRAM::read,
              "receipt", Values::number,
              "record", Values.list(ReceiptReader::exhibit),
              "seal", Values::text));

  private ReceiptReader() {}

  static Receipt read(InputStream in, String name) throws ReadException {
    byte[] bytes;
    try {
      bytes = in.readNBytes(BOUND + 1);
    } catch (IOException e) {
      throw new ReadException(name, 0, "cannot be read (" + e.getMessage() + "); try again");
    }
    if (bytes.length > BOUND) {
      throw new ReadException(name, 0, "is no receipt: it is larger than " + (BOUND >> 20) + " MB");
    }
    requireForm(bytes, name);
    return read(bytes, name, ReceiptReader::receipt);
  }

  /** A later form may have other fields, so its number is looked for first. */
  private static void requireForm(byte[] bytes, String name) throws ReadException {
    int form = read(bytes, name, ReceiptReader::form);
    if (form != ReceiptWriter.FORM) {
      throw new ReadException(
          name,
          0,
          "is a receipt of form "
              + form
              + "; this Dixit reads form "
              + ReceiptWriter.FORM
              + ": use the version that wrote it");
    }
  }

  private static int form(JsonParser json) throws IOException {
    Shape.require(json, JsonToken.START_OBJECT, "an object: this is no receipt");
    int form = -1;
    while (json.nextToken() == JsonToken.FIELD_NAME) {
      boolean found = json.currentName().equals("receipt");
      json.nextToken();
      if (found) {
        form = Values.number(json);
      } else {
        json.skipChildren();
      }
    }
    if (form < 0) {
      throw new IllegalArgumentException("is no receipt: it has no field “receipt”");
    }
    return form;
  }

  /** What reads a whole document. */
  private interface Document<T> {
    T read(JsonParser json) throws IOException;
  }

  private static <T> T read(byte[] bytes, String name, Document<T> document) throws ReadException {
    try (JsonParser json = FACTORY.createParser(bytes)) {
      try {
        json.nextToken();
        T value = document.read(json);
        if (json.nextToken() != null) {
          throw new IllegalArgumentException("something follows the receipt");
        }
        return value;
      } catch (IllegalArgumentException e) {
        throw new ReadException(name, json.currentLocation().getLineNr(), e.getMessage());
      } catch (JsonProcessingException e) {
        int line = e.getLocation() == null ? 0 : e.getLocation().getLineNr();
        throw new ReadException(name, line, "is no receipt: " + problem(e));
      }
    } catch (ReadException e) {
      throw e;
    } catch (IOException e) {
      throw new ReadException(name, 0, "is no receipt: it is not text in UTF-8");
    }
  }

  /** What is wrong, without the input's own words. */
  private static String problem(JsonProcessingException e) {
    boolean bounds = e instanceof StreamConstraintsException || e instanceof InputCoercionException;
    return bounds ? "a value is too deep, too long or too large" : "not JSON";
  }

  private static Receipt receipt(JsonParser json) throws IOException {
    Shape.Fields fields = RECEIPT.read(json);
    Shape.Fields program = fields.get("program");
    if (!program.get("name").equals(ReceiptWriter.PROGRAM)) {
      throw new IllegalArgumentException("is not a receipt of Dixit");
    }
    Provenance provenance =
        new Provenance(
            program.get("version"),
            fields.<SortedMap<String, String>>get("model"),
            fields.<SortedMap<String, String>>get("options"),
            fields.get("article"),
            fields.<List<Exhibit>>get("record"));
    return new Receipt(provenance, fields.<List<Receipt.Line>>get("findings"), fields.get("seal"));
  }

  private static Exhibit exhibit(JsonParser json) throws IOException {
    Shape.Fields fields = EXHIBIT.read(json);
    return new Exhibit(
        fields.get("id"),
        fields.get("title"),
        fields.get("date"),
        fields.get("fileSha256"),
        fields.get("textSha256"),
        fields.<Integer>get("length"));
  }

  private static Receipt.Line finding(JsonParser json) throws IOException {
    Shape.Fields fields = FINDING.read(json);
    VerdictClass verdictClass = fields.get("class");
    if (fields.get("outcome") != verdictClass.outcome()) {
      throw new IllegalArgumentException(
          verdictClass + " is not of the outcome " + fields.get("outcome"));
    }
    Verdict verdict =
        new Verdict(
            verdictClass,
            fields.<List<MeaningKind>>get("kinds"),
            fields.<OptionalInt>get("severity"),
            List.of(),
            fields.get("record"),
            fields.get("grade"),
            fields.get("reason"));
    return new Receipt.Line(
        fields.get("statement"),
        fields.<List<Receipt.Words>>get("quoted"),
        fields.get("speaker"),
        fields.<List<String>>get("candidates"),
        fields.get("linkedBy"),
        fields.get("resolvedBy"),
        verdict,
        fields.<List<Receipt.Place>>get("passages"),
        fields.<List<Receipt.Change>>get("edits"));
  }

  private static Receipt.Place place(JsonParser json) throws IOException {
    Shape.Fields fields = PLACE.read(json);
    return new Receipt.Place(fields.get("transcript"), fields.get("label"), fields.get("words"));
  }

  private static Receipt.Change edit(JsonParser json) throws IOException {
    Shape.Fields fields = EDIT.read(json);
    return new Receipt.Change(
        fields.get("kind"),
        fields.get("nature"),
        fields.get("meaning"),
        fields.<Integer>get("passage"),
        fields.get("record"),
        fields.get("quotation"));
  }

  private static Receipt.Words words(JsonParser json) throws IOException {
    Shape.Fields fields = WORDS.read(json);
    Span span = new Span(fields.<Integer>get("start"), fields.<Integer>get("end"));
    return new Receipt.Words(span, fields.get("text"));
  }
}
