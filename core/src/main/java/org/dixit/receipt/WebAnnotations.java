package org.dixit.receipt;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.dixit.Exhibit;
import org.dixit.Finding;
import org.dixit.MeaningKind;
import org.dixit.Passage;
import org.dixit.Receipt;
import org.dixit.Report;
import org.dixit.Span;
import org.dixit.Statement;
import org.dixit.Transcript;
import org.dixit.Verdict;
import org.dixit.text.CodePoints;
import org.dixit.text.Sha256;

/**
 * Writes findings as Web Annotations. The target is the article's text as it was read, named by its
 * hash; a quotation that is split has a target for each of its parts, as the model knows no target
 * made of several. Bodies are the verdict in words, its terms as tags, and the passages of the
 * record. The ids of annotations are names within the receipt, whose hash they carry.
 */
final class WebAnnotations {
  private static final String CONTEXT = "http://www.w3.org/ns/anno.jsonld";

  /** How many units of the text around it make a quotation's place plain. */
  private static final int AROUND = 32;

  private final JsonGenerator json;
  private final Report report;
  private final Receipt receipt;
  private final CodePoints points;
  private final Map<String, Source> sources = new HashMap<>();

  /**
   * A transcript as a source.
   *
   * @param name the name of its text
   * @param points the code points of its text
   */
  private record Source(String name, CodePoints points) {}

  WebAnnotations(JsonGenerator json, Report report, Receipt receipt) {
    this.json = json;
    this.report = report;
    this.receipt = receipt;
    this.points = new CodePoints(report.article().text());
  }

  void write() throws IOException {
    int total = receipt.lines().size();
    json.writeStartObject();
    json.writeStringField("@context", CONTEXT);
    json.writeStringField("id", name("annotations"));
    json.writeStringField("type", "AnnotationCollection");
    json.writeStringField(
        "label",
        "Quotations of “"
            + report.article().title().orElse(receipt.provenance().article().id())
            + "” against the record");
    generator();
    json.writeNumberField("total", total);
    if (total > 0) { // a page without annotations may not be
      json.writeObjectFieldStart("first");
      page();
      json.writeEndObject();
      json.writeStringField("last", name("page"));
    }
    json.writeEndObject();
  }

  private String name(String part) {
    return HashNames.of(receipt.seal(), part);
  }

  private void generator() throws IOException {
    json.writeObjectFieldStart("generator");
    json.writeStringField("type", "Software");
    json.writeStringField("name", ReceiptWriter.PROGRAM + " " + receipt.provenance().version());
    json.writeEndObject();
  }

  private void page() throws IOException {
    json.writeStringField("id", name("page"));
    json.writeStringField("type", "AnnotationPage");
    json.writeStringField("partOf", name("annotations"));
    json.writeNumberField("startIndex", 0);
    json.writeArrayFieldStart("items");
    for (int i = 0; i < report.entries().size(); i++) {
      Optional<Finding> finding =
          report.entries().get(i).finding().filter(f -> isQuoted(f.statement()));
      if (finding.isPresent()) {
        annotation(finding.get(), ReceiptMaker.name(i));
      }
    }
    json.writeEndArray();
  }

  private void annotation(Finding finding, String statement) throws IOException {
    Verdict verdict = finding.verdict();
    json.writeStartObject();
    json.writeStringField("id", name(statement));
    json.writeStringField("type", "Annotation");
    json.writeStringField("motivation", "assessing");
    generator();
    json.writeArrayFieldStart("body");
    textual("assessing", words(verdict));
    textual("tagging", verdict.outcome().name());
    textual("tagging", verdict.verdictClass().name());
    for (MeaningKind kind : verdict.kinds()) {
      textual("tagging", kind.name());
    }
    for (Passage passage : finding.passages()) {
      passage(passage);
    }
    json.writeEndArray();
    json.writeArrayFieldStart("target");
    for (Span span : targets(finding)) {
      target(span);
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private static List<Span> targets(Finding finding) {
    List<Span> quoted = finding.statement().quotation().quoted();
    return quoted.isEmpty() ? finding.statement().quotation().content() : quoted;
  }

  /** {@code CHANGED (polarity), severity 4 of 4: “not” was left out …} */
  private static String words(Verdict verdict) {
    String kinds =
        verdict.kinds().stream()
            .map(k -> k.name().toLowerCase(Locale.ROOT).replace('_', ' '))
            .collect(Collectors.joining(", "));
    String severity =
        verdict.severity().isPresent()
            ? ", severity " + verdict.severity().getAsInt() + " of 4"
            : "";
    return verdict.outcome()
        + (kinds.isEmpty() ? "" : " (" + kinds + ")")
        + severity
        + ": "
        + verdict.reason();
  }

  private void textual(String purpose, String value) throws IOException {
    json.writeStartObject();
    json.writeStringField("type", "TextualBody");
    json.writeStringField("purpose", purpose);
    json.writeStringField("format", "text/plain");
    json.writeStringField("language", "en");
    json.writeStringField("value", value);
    json.writeEndObject();
  }

  private void passage(Passage passage) throws IOException {
    Transcript transcript = passage.transcript();
    Source source =
        sources.computeIfAbsent(
            transcript.text(),
            text -> new Source(HashNames.of(Sha256.of(text)), new CodePoints(text)));
    json.writeStartObject();
    json.writeStringField("type", "SpecificResource");
    json.writeStringField("purpose", "linking");
    json.writeObjectFieldStart("source");
    json.writeStringField("id", source.name());
    json.writeStringField("type", "Text");
    json.writeStringField("format", "text/plain");
    json.writeStringField("language", transcript.language());
    Json.present(json, "dc:title", transcript.title());
    Json.present(json, "dc:date", transcript.date());
    json.writeEndObject();
    selectors(transcript.text(), source.points(), passage.span());
    json.writeEndObject();
  }

  private void target(Span span) throws IOException {
    Exhibit article = receipt.provenance().article();
    json.writeStartObject();
    json.writeStringField("type", "SpecificResource");
    json.writeObjectFieldStart("source");
    json.writeStringField("id", HashNames.of(article.text()));
    json.writeStringField("type", "Text");
    json.writeStringField("format", "text/plain");
    Json.present(json, "dc:title", article.title());
    Json.present(json, "dc:date", article.date());
    if (!article.file().equals(article.text())) {
      json.writeStringField("via", HashNames.of(article.file()));
    }
    json.writeEndObject();
    selectors(report.article().text(), points, span);
    json.writeEndObject();
  }

  private void selectors(String text, CodePoints count, Span span) throws IOException {
    json.writeArrayFieldStart("selector");
    json.writeStartObject();
    json.writeStringField("type", "TextPositionSelector");
    json.writeNumberField("start", count.point(span.start()));
    json.writeNumberField("end", count.point(span.end()));
    json.writeEndObject();
    json.writeStartObject();
    json.writeStringField("type", "TextQuoteSelector");
    json.writeStringField("exact", span.in(text));
    json.writeStringField("prefix", text.substring(before(text, span.start()), span.start()));
    json.writeStringField("suffix", text.substring(span.end(), after(text, span.end())));
    json.writeEndObject();
    json.writeEndArray();
  }

  /** Where the words before begin: never inside a character. */
  private static int before(String text, int end) {
    int at = Math.max(0, end - AROUND);
    return at > 0 && isMiddle(text, at) ? at + 1 : at;
  }

  private static int after(String text, int start) {
    int at = Math.min(text.length(), start + AROUND);
    return isMiddle(text, at) ? at - 1 : at;
  }

  private static boolean isMiddle(String text, int at) {
    return at > 0
        && at < text.length()
        && Character.isSurrogatePair(text.charAt(at - 1), text.charAt(at));
  }

  private static boolean isQuoted(Statement statement) {
    return !statement.quotation().quoted().isEmpty();
  }
}
