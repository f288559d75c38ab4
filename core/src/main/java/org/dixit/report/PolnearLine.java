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
import org.dixit.QuotationForm;
import org.dixit.Report;
import org.dixit.Span;
import org.dixit.text.CodePoints;

/** The statements of one article as PolNeAR counts them: one for each cue. */
final class PolnearLine {
  private final JsonGenerator json;
  private final Report report;
  private final CodePoints points;

  PolnearLine(JsonGenerator json, Report report) {
    this.json = json;
    this.report = report;
    this.points = new CodePoints(report.article().text());
  }

  void write() throws IOException {
    json.writeStartObject();
    json.writeStringField("doc", name(report.article().id()));
    json.writeArrayFieldStart("statements");
    for (List<Attribution> group : groups()) {
      Attribution first = group.get(0);
      json.writeStartObject();
      spans("content", content(group));
      spans("source", first.source().map(Mention::span).stream().toList());
      spans("cue", first.cue().map(Cue::span).stream().toList());
      json.writeStringField("kind", first.quotation().form().name().toLowerCase(Locale.ROOT));
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  /** The content of a group; parts that only "and" joins are one, as the corpus has them. */
  private List<Span> content(List<Attribution> group) {
    List<Span> joined = new ArrayList<>();
    group.stream()
        .flatMap(a -> a.quotation().content().stream())
        .sorted()
        .forEach(
            span -> {
              int last = joined.size() - 1;
              if (last >= 0 && isJoint(joined.get(last).end(), span.start())) {
                joined.set(last, joined.get(last).union(span));
              } else {
                joined.add(span);
              }
            });
    return joined;
  }

  private boolean isJoint(int from, int to) {
    if (from >= to) {
      return true;
    }
    String gap = report.article().text().substring(from, to).replace(',', ' ').strip();
    return gap.equals("and") || gap.equals("and that");
  }

  /** The attributions by their cue; one without a cue stands alone. */
  private List<List<Attribution>> groups() {
    Map<Span, List<Attribution>> byCue = new LinkedHashMap<>();
    List<List<Attribution>> groups = new ArrayList<>();
    for (Report.Entry entry : report.entries()) {
      Attribution attribution = entry.statement().attribution();
      boolean told = attribution.quotation().form() == QuotationForm.NARRATED;
      if (told || attribution.linkedBy().equals(Attribution.INSIDE)) {
        continue; // the corpus has neither
      }
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
    for (Span span : spans) {
      json.writeStartArray();
      json.writeNumber(points.point(span.start()));
      json.writeNumber(points.point(span.end()));
      json.writeEndArray();
    }
    json.writeEndArray();
  }
}
