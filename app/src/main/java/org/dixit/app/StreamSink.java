package org.dixit.app;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.dixit.Provenance;
import org.dixit.Report;
import org.dixit.receipt.Receipts;
import org.dixit.report.Reporter;

/** Writes all reports one after the other, to a file or to standard output. */
final class StreamSink implements ReportSink {
  private final Reporter reporter = new Reporter();
  private final Receipts receipts = new Receipts();
  private final Format format;
  private final boolean many;
  private final boolean colour;
  private final boolean closes;
  private final Writer out;
  private int written;

  /**
   * @param many whether JSON is an array of reports
   */
  StreamSink(Format format, boolean many, boolean colour, Optional<Path> file, PrintWriter standard)
      throws IOException {
    this.format = format;
    this.many = many && format.isJson();
    this.colour = colour;
    this.closes = file.isPresent();
    this.out = file.isPresent() ? Files.newBufferedWriter(file.get()) : standard;
    if (format == Format.CSV) {
      reporter.csvHead(out);
    }
  }

  @Override
  public void report(Report report) throws IOException {
    separate();
    switch (format) {
      case TEXT -> reporter.text(report, colour, out);
      case JSON -> reporter.json(report, out);
      case JSONL -> reporter.jsonLines(report, out);
      case HTML -> reporter.html(report, out);
      case CSV -> reporter.csv(report, out);
      case BRAT -> reporter.brat(report, out);
      case POLNEAR -> reporter.polnear(report, out);
      case MARKDOWN -> reporter.markdown(report, out);
      case WEBANNOTATION, SCHEMAORG ->
          throw new IllegalStateException("this format tells what the report was made of");
    }
    written++;
    out.flush();
  }

  @Override
  public void report(Report report, Provenance provenance) throws IOException {
    if (!format.needsRecord()) {
      report(report);
      return;
    }
    separate();
    if (format == Format.WEBANNOTATION) {
      receipts.webAnnotations(report, provenance, out);
    } else {
      receipts.schemaOrg(report, provenance, out);
    }
    written++;
    out.flush();
  }

  private void separate() throws IOException {
    if (many) {
      out.write(written == 0 ? "[\n" : ",\n");
    } else if (format == Format.TEXT && written > 0) {
      out.write("\n");
    }
  }

  @Override
  public void unreadable(String name, String problem) throws IOException {
    if (format == Format.JSONL) {
      reporter.jsonError(name, problem, out);
    }
  }

  @Override
  public void close() throws IOException {
    if (many) {
      out.write(written == 0 ? "[]\n" : "\n]\n");
    } else if (format.isJson() && written > 0) {
      out.write("\n");
    }
    out.flush();
    if (closes) {
      out.close();
    }
  }
}
