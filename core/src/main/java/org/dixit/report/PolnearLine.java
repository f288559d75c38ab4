package org.dixit.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.dixit.Attribution;
import org.dixit.Cue;
import org.dixit.Mention;
import org.dixit.Report;
import org.dixit.Span;

/** The statements of one article as PolNeAR counts them: one for each cue. */
final class PolnearLine {
  private final JsonGenerator json;
  private final Report report;

  PolnearLine(JsonGenerator json, Report report) {
    this.json = json;
    this.report = report;
  }

  void write() throws IOException {
    json.writeStartObject();
    json.writeStringField("doc", name(report.article().id()));
    json.writeArrayFieldStart("statements");
    for (List<Attribution> group : groups()) {
      Attribution first = group.get(0);
      json.writeStartObject();
      spans("content", group.stream().flatMap(a -> a.quotation().content().stream()).toList());
      spans("source", first.source().map(Mention::span).stream().toList());
      spans("cue", first.cue().map(Cue::span).stream().toList());
      json.writeStringField("kind", first.quotation().form().name().toLowerCase(Locale.ROOT));
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  /** The attributions by their cue; one without a cue stands alone. */
  private List<List<Attribution>> groups() {
    Map<Span, List<Attribution>> byCue = new LinkedHashMap<>();
    List<List<Attribution>> groups = new ArrayList<>();
    for (Report.Entry entry : report.entries()) {
      Attribution attribution = entry.statement().attribution();
      Optional<Span> cue = attribution.cue().map(Cue::span);
      List<Attribution> group = cue.map(byCue::get).orElse(null);
      if (group == null) {
        group = new ArrayList<>();
        groups.add(group);
        List<Attribution> fresh = group;
        cue.ifPresent(c -> byCue.put(c, fresh));
      }
      group.add(attribution);
    }
    return groups;
  }

  /** The file's name without its folder and ending. */
  private static String name(String id) {
    String file = id.substring(Math.max(id.lastIndexOf('/'), id.lastIndexOf('\\')) + 1);
    return file.endsWith(".txt") ? file.substring(0, file.length() - 4) : file;
  }

  private void spans(String name, List<Span> spans) throws IOException {
    json.writeFieldName(name);
    if (spans.isEmpty()) {
      json.writeNull();
      return;
    }
    json.writeStartArray();
    for (Span span : spans.stream().sorted().toList()) {
      json.writeStartArray();
      json.writeNumber(point(span.start()));
      json.writeNumber(point(span.end()));
      json.writeEndArray();
    }
    json.writeEndArray();
  }

  private int point(int unit) {
    return report.article().text().codePointCount(0, unit);
  }
}
