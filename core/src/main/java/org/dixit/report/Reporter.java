package org.dixit.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import org.dixit.Notice;
import org.dixit.Report;

/**
 * Writes reports: as text for a terminal, as JSON and JSON Lines for programs, as HTML for a
 * browser. The same report gives the same characters. Nothing here closes or flushes the writer it
 * was given. Stateless, safe for any thread.
 */
public final class Reporter {
  private static final JsonFactory JSON =
      JsonFactory.builder().enable(JsonWriteFeature.COMBINE_UNICODE_SURROGATES_IN_UTF8).build();

  /** The version of Dixit, as every report carries it. */
  public static String version() {
    try (InputStream in = Reporter.class.getResourceAsStream("version.txt")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).strip();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Writes {@code report} as one JSON object, indented, without a line break at its end. */
  public void json(Report report, Writer out) throws IOException {
    try (JsonGenerator json = generator(out)) {
      json.setPrettyPrinter(
          new DefaultPrettyPrinter()
              .withObjectIndenter(new DefaultIndenter("  ", "\n"))
              .withArrayIndenter(new DefaultIndenter("  ", "\n")));
      new JsonReport(json, report.article()).report(report);
    }
  }

  /**
   * Writes {@code report} as JSON Lines: a line of type {@code statement} for each statement and
   * one of type {@code notice} for each notice.
   */
  public void jsonLines(Report report, Writer out) throws IOException {
    for (int i = 0; i < report.entries().size(); i++) {
      try (JsonGenerator json = line(out, "statement", report.article().id())) {
        new JsonReport(json, report.article()).statement(report.entries().get(i), i);
        json.writeEndObject();
      }
      out.write('\n');
    }
    for (Notice notice : report.notices()) {
      try (JsonGenerator json = line(out, "notice", report.article().id())) {
        json.writeObjectFieldStart("notice");
        new JsonReport(json, report.article()).notice(notice);
        json.writeEndObject();
        json.writeEndObject();
      }
      out.write('\n');
    }
  }

  /** Writes a JSON line of type {@code error} for an input that could not be read. */
  public void jsonError(String article, String message, Writer out) throws IOException {
    try (JsonGenerator json = line(out, "error", article)) {
      json.writeStringField("message", message);
      json.writeEndObject();
    }
    out.write('\n');
  }

  private static JsonGenerator line(Writer out, String type, String article) throws IOException {
    JsonGenerator json = generator(out);
    json.writeStartObject();
    json.writeStringField("type", type);
    json.writeStringField("article", article);
    return json;
  }

  private static JsonGenerator generator(Writer out) throws IOException {
    JsonGenerator json = JSON.createGenerator(out);
    json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
    json.disable(JsonGenerator.Feature.FLUSH_PASSED_TO_STREAM);
    return json;
  }
}
