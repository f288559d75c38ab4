package org.dixit.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.dixit.Article;
import org.dixit.Cue;
import org.dixit.Mention;
import org.dixit.Notice;
import org.dixit.Outcome;
import org.dixit.Quotation;
import org.dixit.Report;
import org.dixit.Span;
import org.dixit.Speaker;
import org.dixit.SpeechAct;
import org.dixit.Statement;

/** Writes the parts of a report as JSON; {@code docs/schema/report.schema.json} describes them. */
final class JsonReport {
  private final JsonGenerator json;
  private final Article article;

  JsonReport(JsonGenerator json, Article article) {
    this.json = json;
    this.article = article;
  }

  void report(Report report) throws IOException {
    json.writeStartObject();
    json.writeStringField("dixit", Reporter.version());
    article();
    summary(Summary.of(report));
    json.writeArrayFieldStart("statements");
    for (int i = 0; i < report.entries().size(); i++) {
      json.writeStartObject();
      statement(report.entries().get(i), i);
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeArrayFieldStart("notices");
    for (Notice notice : report.notices()) {
      json.writeStartObject();
      notice(notice);
      json.writeEndObject();
    }
    json.writeEndArray();
    spans("terms", report.terms());
    json.writeEndObject();
  }

  private void article() throws IOException {
    json.writeObjectFieldStart("article");
    json.writeStringField("id", article.id());
    optional("title", article.title());
    optional("byline", article.byline());
    optional("date", article.date());
    optional("publisher", article.publisher());
    json.writeStringField("text", article.text());
    json.writeEndObject();
  }

  private void summary(Summary summary) throws IOException {
    json.writeObjectFieldStart("summary");
    json.writeNumberField("statements", summary.statements());
    json.writeNumberField("quoted", summary.quoted());
    json.writeNumberField("checked", summary.checked());
    json.writeObjectFieldStart("outcomes");
    for (Outcome outcome : Outcome.values()) {
      json.writeNumberField(outcome.name(), summary.count(outcome));
    }
    json.writeEndObject();
    json.writeFieldName("worst");
    if (summary.worst().isPresent()) {
      json.writeNumber(summary.worst().getAsInt());
    } else {
      json.writeNull();
    }
    json.writeNumberField("supported", summary.supported());
    json.writeNumberField("notices", summary.notices());
    json.writeEndObject();
  }

  /** The fields of one statement; the object itself is the caller's. */
  void statement(Report.Entry entry, int number) throws IOException {
    Statement statement = entry.statement();
    Quotation quotation = statement.quotation();
    json.writeStringField("id", "s" + (number + 1));
    json.writeStringField("form", quotation.form().name());
    spans("content", quotation.content());
    spans("quoted", quotation.quoted());
    mention("source", statement.attribution().source());
    cue(statement.attribution().cue());
    mention("quotedSource", statement.attribution().quotedSource());
    speaker("speaker", statement.speaker());
    speakers("candidates", statement.candidates());
    speechAct(statement.speechAct());
    json.writeFieldName("nestedIn");
    if (statement.nestedIn().isPresent()) {
      json.writeString("s" + (statement.nestedIn().getAsInt() + 1));
    } else {
      json.writeNull();
    }
    json.writeStringField("linkedBy", statement.attribution().linkedBy());
    json.writeStringField("resolvedBy", statement.resolvedBy());
    json.writeArrayFieldStart("readings");
    for (List<Span> reading : quotation.readings()) {
      spans(reading);
    }
    json.writeEndArray();
    json.writeFieldName("finding");
    if (entry.finding().isPresent()) {
      new JsonFinding(json, article).write(entry);
    } else {
      json.writeNull();
    }
    json.writeFieldName("sourcing");
    if (entry.sourcing().isPresent()) {
      JsonFinding.sourcing(json, entry.sourcing().get(), article.text());
    } else {
      json.writeNull();
    }
  }

  private void speechAct(SpeechAct act) throws IOException {
    json.writeStringField("act", act.act().name());
    optional("cameo", act.act().cameo());
    json.writeStringField("actBy", act.decidedBy());
    json.writeStringField("polarity", act.polarity().name());
    spans("addressees", act.addressees());
    spans("targets", act.targets());
    spans("instruments", act.instruments());
  }

  /** The fields of one notice; the object itself is the caller's. */
  void notice(Notice notice) throws IOException {
    json.writeStringField("kind", notice.kind().name());
    json.writeFieldName("span");
    span(json, notice.span(), notice.span().in(article.text()));
    json.writeStringField("message", notice.message());
  }

  private void cue(Optional<Cue> cue) throws IOException {
    json.writeFieldName("cue");
    if (cue.isEmpty()) {
      json.writeNull();
      return;
    }
    json.writeStartObject();
    spanFields(json, cue.get().span(), cue.get().span().in(article.text()));
    json.writeStringField("lemma", cue.get().lemma());
    json.writeEndObject();
  }

  private void mention(String name, Optional<Mention> mention) throws IOException {
    json.writeFieldName(name);
    if (mention.isEmpty()) {
      json.writeNull();
      return;
    }
    json.writeStartObject();
    spanFields(json, mention.get().span(), mention.get().span().in(article.text()));
    json.writeStringField("kind", mention.get().kind().name());
    json.writeEndObject();
  }

  private void speaker(String name, Optional<Speaker> speaker) throws IOException {
    json.writeFieldName(name);
    if (speaker.isPresent()) {
      speaker(speaker.get());
    } else {
      json.writeNull();
    }
  }

  private void speaker(Speaker speaker) throws IOException {
    json.writeStartObject();
    json.writeStringField("id", speaker.id());
    json.writeStringField("name", speaker.name());
    optional("role", speaker.role());
    json.writeArrayFieldStart("aliases");
    for (String alias : speaker.aliases()) {
      json.writeString(alias);
    }
    json.writeEndArray();
    speakers("members", speaker.members());
    json.writeEndObject();
  }

  private void speakers(String name, List<Speaker> speakers) throws IOException {
    json.writeArrayFieldStart(name);
    for (Speaker speaker : speakers) {
      speaker(speaker);
    }
    json.writeEndArray();
  }

  private void spans(String name, List<Span> spans) throws IOException {
    json.writeFieldName(name);
    spans(spans);
  }

  private void spans(List<Span> spans) throws IOException {
    json.writeStartArray();
    for (Span span : spans) {
      span(json, span, span.in(article.text()));
    }
    json.writeEndArray();
  }

  private void optional(String name, Optional<String> value) throws IOException {
    json.writeFieldName(name);
    json.writeString(value.orElse(null));
  }

  static void span(JsonGenerator json, Span span, String text) throws IOException {
    json.writeStartObject();
    spanFields(json, span, text);
    json.writeEndObject();
  }

  private static void spanFields(JsonGenerator json, Span span, String text) throws IOException {
    json.writeNumberField("start", span.start());
    json.writeNumberField("end", span.end());
    json.writeStringField("text", text);
  }
}
