package org.dixit.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.dixit.Article;
import org.dixit.Citation;
import org.dixit.Edit;
import org.dixit.Finding;
import org.dixit.MeaningKind;
import org.dixit.Milestone;
import org.dixit.Passage;
import org.dixit.Report;
import org.dixit.Ruling;
import org.dixit.Sourcing;
import org.dixit.Span;
import org.dixit.Transcript;
import org.dixit.Verdict;

/** Writes what the record says of one statement as a JSON object. */
final class JsonFinding {
  private final JsonGenerator json;
  private final Article article;

  JsonFinding(JsonGenerator json, Article article) {
    this.json = json;
    this.article = article;
  }

  /** Writes the finding of {@code entry}, which has one. */
  void write(Report.Entry entry) throws IOException {
    Finding finding = entry.finding().orElseThrow();
    Verdict verdict = finding.verdict();
    json.writeStartObject();
    json.writeStringField("outcome", verdict.outcome().name());
    json.writeStringField("class", verdict.verdictClass().name());
    json.writeArrayFieldStart("kinds");
    for (MeaningKind kind : verdict.kinds()) {
      json.writeString(kind.name());
    }
    json.writeEndArray();
    json.writeFieldName("severity");
    if (verdict.severity().isPresent()) {
      json.writeNumber(verdict.severity().getAsInt());
    } else {
      json.writeNull();
    }
    json.writeStringField("record", verdict.record().name());
    optional("grade", verdict.grade().map(Enum::name));
    json.writeStringField("reason", verdict.reason());
    edits(finding);
    passages(finding.passages());
    rulings(entry);
    json.writeEndObject();
  }

  private void rulings(Report.Entry entry) throws IOException {
    json.writeArrayFieldStart("rulings");
    List<Edit> edits = entry.finding().orElseThrow().verdict().edits();
    for (Ruling ruling : entry.rulings()) {
      json.writeStartObject();
      json.writeStringField("house", ruling.house().id());
      json.writeStringField("allowance", ruling.allowance().name());
      json.writeStringField("reason", ruling.reason());
      json.writeFieldName("edit");
      if (ruling.edit().isPresent()) {
        json.writeNumber(edits.indexOf(ruling.edit().get()));
      } else {
        json.writeNull();
      }
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  /** Writes which source a quotation claims and where it stands. */
  static void sourcing(JsonGenerator json, Sourcing sourcing, String text) throws IOException {
    json.writeStartObject();
    json.writeStringField("standing", sourcing.standing().name());
    json.writeArrayFieldStart("citations");
    for (Citation citation : sourcing.citations()) {
      json.writeStartObject();
      json.writeFieldName("span");
      JsonReport.span(json, citation.span(), citation.span().in(text));
      strings(json, "sources", citation.sources());
      json.writeEndObject();
    }
    json.writeEndArray();
    strings(json, "standsIn", sourcing.standsIn());
    json.writeEndObject();
  }

  private static void strings(JsonGenerator json, String name, List<String> values)
      throws IOException {
    json.writeArrayFieldStart(name);
    for (String value : values) {
      json.writeString(value);
    }
    json.writeEndArray();
  }

  private void edits(Finding finding) throws IOException {
    json.writeArrayFieldStart("edits");
    for (Edit edit : finding.verdict().edits()) {
      json.writeStartObject();
      json.writeStringField("kind", edit.kind().name());
      json.writeStringField("nature", edit.nature().name());
      optional("meaning", edit.meaning().map(Enum::name));
      json.writeNumberField("passage", edit.passage());
      json.writeFieldName("record");
      JsonReport.span(json, edit.record(), edit.recordText());
      json.writeFieldName("quotation");
      JsonReport.span(json, edit.quotation(), in(edit.quotation()));
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void passages(List<Passage> passages) throws IOException {
    json.writeArrayFieldStart("passages");
    for (Passage passage : passages) {
      passage(passage);
    }
    json.writeEndArray();
  }

  private void passage(Passage passage) throws IOException {
    Transcript transcript = passage.transcript();
    Context context = Context.of(passage);
    json.writeStartObject();
    json.writeObjectFieldStart("transcript");
    json.writeStringField("id", transcript.id());
    optional("title", transcript.title());
    optional("date", transcript.date());
    json.writeStringField("grade", transcript.grade().name());
    optional("source", transcript.source());
    json.writeEndObject();
    json.writeNumberField("utterance", passage.utterance());
    json.writeStringField("label", passage.turn().label());
    optional("speaker", passage.turn().speaker().map(speaker -> speaker.name()));
    json.writeBooleanField("delivered", passage.turn().delivered());
    optional("page", passage.milestone(Milestone.Kind.PAGE));
    optional("column", passage.milestone(Milestone.Kind.COLUMN));
    optional("time", passage.milestone(Milestone.Kind.TIME));
    json.writeFieldName("span");
    JsonReport.span(json, passage.span(), passage.text());
    json.writeStringField("before", context.before());
    json.writeStringField("after", context.after());
    json.writeEndObject();
  }

  private String in(Span span) {
    return span.in(article.text());
  }

  private void optional(String name, Optional<String> value) throws IOException {
    json.writeFieldName(name);
    json.writeString(value.orElse(null));
  }
}
