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
import java.util.List;
import org.dixit.Article;
import org.dixit.Notice;
import org.dixit.Outcome;
import org.dixit.Report;

/**
 * Writes reports: as text for a terminal, as JSON and JSON Lines for programs, as HTML for a
 * browser, as a table, as annotations for brat, as the lines of PolNeAR's scorer, as Markdown with
 * marks in it. The same report gives the same characters. Nothing here closes or flushes the writer
 * it was given. Stateless, safe for any thread.
 */
public final class Reporter {
  private static final JsonFactory JSON =
      JsonFactory.builder().enable(JsonWriteFeature.COMBINE_UNICODE_SURROGATES_IN_UTF8).build();

  /**
   * A page among others.
   *
   * @param file its file name, a relative reference made of plain characters
   * @param title the article's headline
   * @param summary the report in figures
   */
  public record Page(String file, String title, Summary summary) {}

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

  /**
   * Writes {@code report} as one line of predictions for a scorer of PolNeAR: offsets count code
   * points, and what one cue signals is one statement, as the corpus has it.
   */
  public void polnear(Report report, Writer out) throws IOException {
    try (JsonGenerator json = generator(out)) {
      new PolnearLine(json, report).write();
    }
    out.write('\n');
  }

  /** Writes the names of the columns that {@link #csv} fills. */
  public void csvHead(Writer out) throws IOException {
    CsvReport.head(out);
  }

  /** Writes the statements of {@code report} as lines of a table (RFC 4180). */
  public void csv(Report report, Writer out) throws IOException {
    new CsvReport(report).write(out);
  }

  /**
   * Writes the statements of {@code report} as stand-off annotations for brat; they belong to the
   * article's text as Dixit has read it, and count code points.
   */
  public void brat(Report report, Writer out) throws IOException {
    new BratReport(report, out).write();
  }

  /**
   * Writes the article of {@code report} unchanged, with a mark in Markdown behind every quotation
   * that was checked: {@code **[≠ changed: “may” became “will”; see minutes.md]**}.
   */
  public void markdown(Report report, Writer out) throws IOException {
    new MarkdownReport(report).write(out);
  }

  /** Writes a JSON line of type {@code error} for an input that could not be read. */
  public void jsonError(String article, String message, Writer out) throws IOException {
    try (JsonGenerator json = line(out, "error", article)) {
      json.writeStringField("message", message);
      json.writeEndObject();
    }
    out.write('\n');
  }

  /**
   * Writes {@code report} as text in lines of at most 100 columns, the gravest findings first.
   *
   * @param colour whether to use the colours of a terminal; without them differences read {@code
   *     [-record-] {+copy+}}
   */
  public void text(Report report, boolean colour, Writer out) throws IOException {
    new TextReport(report, out, colour).write();
  }

  /** Writes {@code report} as one self-contained page that loads nothing and runs no script. */
  public void html(Report report, Writer out) throws IOException {
    new HtmlReport(report, out).write();
  }

  /**
   * Writes the article of {@code report} as elements of HTML for another page, its statements and
   * notices marked. Links to a notice are {@code #n1}, {@code #n2} and so on. Needs {@link #style}.
   */
  public void htmlCopy(Report report, View view, Writer out) throws IOException {
    new HtmlArticle(report, new Markup(out), view).copy();
  }

  /**
   * Writes as HTML for another page what is told of one statement: who said it, the passage of the
   * record between its neighbours, the difference word by word, the reason, what houses say. Its
   * number leads to {@code #q1}, {@code #q2} and so on, where {@link #htmlCopy} marks it.
   *
   * @param number which statement, from 1
   */
  public void htmlCard(Report report, int number, View view, Writer out) throws IOException {
    new HtmlCard(report, new Markup(out), view).write(report.entries().get(number - 1), number);
  }

  /** The style sheet of everything that is written as HTML. */
  public static String style() {
    return HtmlPage.css();
  }

  /** The headline of {@code article}; where it has none, the name of its file. */
  public static String title(Article article) {
    return HtmlReport.title(article);
  }

  /** The words for an outcome: sign and name. */
  public static String words(Outcome outcome) {
    Look look = Look.of(outcome);
    return look.sign() + " " + look.name();
  }

  /** What an outcome means, in one sentence. */
  public static String meaning(Outcome outcome) {
    return Phrases.meaning(outcome);
  }

  /** Each statement of {@code report} in a line, in the article's order. */
  public List<Brief> briefs(Report report) {
    return Brief.all(report);
  }

  /** The entry of {@code report} in an index of pages, where its page is called {@code file}. */
  public Page page(Report report, String file) {
    return new Page(file, HtmlReport.title(report.article()), Summary.of(report));
  }

  /** Writes a page that lists {@code pages} in their order. */
  public void index(List<Page> pages, Writer out) throws IOException {
    HtmlIndex.write(pages, out);
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
