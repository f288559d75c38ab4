package org.dixit.report;

import java.io.IOException;
import java.util.List;
import org.dixit.Attribution;
import org.dixit.Cue;
import org.dixit.Mention;
import org.dixit.Report;
import org.dixit.Span;
import org.dixit.SpeechAct;
import org.dixit.Statement;
import org.dixit.text.CodePoints;

/**
 * Writes statements as stand-off annotations for brat (Stenetorp and others, 2012) in the scheme of
 * PolNeAR: spans of source, cue and content, and an event that joins them; act, polarity and
 * speaker as attributes and notes. Offsets count code points, as brat does.
 */
final class BratReport {
  private final Report report;
  private final String text;
  private final CodePoints points;
  private final Appendable out;
  private int spans;
  private int events;
  private int attributes;
  private int notes;

  BratReport(Report report, Appendable out) {
    this.report = report;
    this.text = report.article().text();
    this.points = new CodePoints(text);
    this.out = out;
  }

  void write() throws IOException {
    for (Report.Entry entry : report.entries()) {
      statement(entry.statement());
    }
  }

  private void statement(Statement statement) throws IOException {
    Attribution attribution = statement.attribution();
    StringBuilder parts = new StringBuilder();
    List<Span> content = statement.quotation().content();
    parts.append(" Content:").append(span("Content", content));
    if (attribution.cue().isPresent()) {
      parts.append(" Cue:").append(span("Cue", attribution.cue().map(Cue::span).stream().toList()));
    }
    if (attribution.source().isPresent()) {
      List<Span> source = attribution.source().map(Mention::span).stream().toList();
      parts.append(" Source:").append(span("Source", source));
    }
    String type = attribution.source().isPresent() ? "Attribution" : "Attribution-no-source";
    List<Span> trigger = attribution.cue().map(Cue::span).map(List::of).orElse(content);
    String anchor = span(type, trigger);
    String event = "E" + ++events;
    line(event + "\t" + type + ":" + anchor + parts);
    SpeechAct act = statement.speechAct();
    line("A" + ++attributes + "\tAct " + event + " " + act.act());
    line("A" + ++attributes + "\tPolarity " + event + " " + act.polarity());
    String speaker = oneLine(Phrases.name(statement, text));
    line("#" + ++notes + "\tAnnotatorNotes " + event + "\t" + speaker);
  }

  /** Writes one span, in parts where it is broken, and returns its number. */
  private String span(String type, List<Span> parts) throws IOException {
    StringBuilder places = new StringBuilder();
    StringBuilder words = new StringBuilder();
    for (Span part : parts) {
      places.append(places.isEmpty() ? "" : ";");
      places.append(points.point(part.start())).append(' ').append(points.point(part.end()));
      words.append(words.isEmpty() ? "" : " ").append(part.in(text));
    }
    String number = "T" + ++spans;
    line(number + "\t" + type + " " + places + "\t" + oneLine(words.toString()));
    return number;
  }

  /** A line of the file stays one, whatever signs a text ends its own with. */
  private static String oneLine(String words) {
    return words.replaceAll("[\\s\\p{Z}\\p{Cc}]", " ");
  }

  private void line(String line) throws IOException {
    out.append(line).append('\n');
  }
}
