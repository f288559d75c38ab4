package org.dixit.spec;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.dixit.Notice;
import org.dixit.Polarity;
import org.dixit.Report;
import org.dixit.Span;
import org.dixit.Speaker;
import org.dixit.SpeechAct;
import org.dixit.Statement;
import org.dixit.Verdict;
import org.dixit.text.Glyphs;

/** A report in the notation of the specification's examples. */
final class Outline {
  private final Report report;
  private final boolean acts;

  /**
   * @param acts whether statements are told with what they do
   */
  Outline(Report report, boolean acts) {
    this.report = report;
    this.acts = acts;
  }

  /** One line for each statement, then the terms, then the notices. */
  List<String> lines() {
    List<String> lines = new ArrayList<>();
    for (Report.Entry entry : report.entries()) {
      lines.add(statement(entry));
    }
    for (Span term : report.terms()) {
      lines.add("term | " + words(term));
    }
    for (Notice notice : report.notices()) {
      lines.add("notice | " + notice.kind());
    }
    return lines;
  }

  private String statement(Report.Entry entry) {
    Statement statement = entry.statement();
    List<Span> quoted = statement.quotation().quoted();
    List<Span> parts = quoted.isEmpty() ? statement.quotation().content() : quoted;
    String words = parts.stream().map(this::words).collect(Collectors.joining(" … "));
    String line = words + " | " + statement.quotation().form() + " | " + speaker(statement);
    line += acts ? " | " + act(statement) : "";
    return line + entry.finding().map(finding -> " | " + verdict(finding.verdict())).orElse("");
  }

  /** {@code not STRESS; to the board; against the owners; invokes the Harbour Act; inside 1}. */
  private String act(Statement statement) {
    SpeechAct act = statement.speechAct();
    StringBuilder words = new StringBuilder();
    words.append(act.polarity() == Polarity.NEGATIVE ? "not " : "").append(act.act());
    part(words, "to", act.addressees());
    part(words, "against", act.targets());
    part(words, "invokes", act.instruments());
    statement.nestedIn().ifPresent(i -> words.append("; inside ").append(i + 1));
    statement
        .attribution()
        .quotedSource()
        .ifPresent(s -> words.append("; quotes ").append(words(s.span())));
    return words.toString();
  }

  private void part(StringBuilder out, String name, List<Span> spans) {
    if (!spans.isEmpty()) {
      String all = spans.stream().map(this::words).collect(Collectors.joining(", "));
      out.append("; ").append(name).append(' ').append(all);
    }
  }

  private static String speaker(Statement statement) {
    if (statement.speaker().isPresent()) {
      return statement.speaker().get().name();
    }
    return statement.candidates().isEmpty()
        ? "-"
        : statement.candidates().stream().map(Speaker::name).collect(Collectors.joining(" or "));
  }

  private static String verdict(Verdict verdict) {
    String kinds =
        verdict.kinds().stream()
            .map(kind -> " " + kind.name().toLowerCase(Locale.ROOT))
            .collect(Collectors.joining());
    return verdict.outcome() + " " + verdict.verdictClass() + severity(verdict) + kinds;
  }

  private static String severity(Verdict verdict) {
    return verdict.severity().isPresent() ? " S" + verdict.severity().getAsInt() : "";
  }

  private String words(Span span) {
    String words = span.in(report.article().text()).replaceAll("\\s+", " ");
    int start = 0;
    int end = words.length();
    while (start < end && isEdge(words.charAt(start))) {
      start++;
    }
    while (end > start && isEdge(words.charAt(end - 1))) {
      end--;
    }
    return words.substring(start, end);
  }

  private static boolean isEdge(char c) {
    return Glyphs.isDoubleMark(c) || Glyphs.isSingleMark(c) || Glyphs.isSpace(c);
  }
}
