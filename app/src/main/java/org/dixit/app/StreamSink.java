package org.dixit.app;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.dixit.Provenance;
import org.dixit.Report;
import org.dixit.desk.Checked;
import org.dixit.desk.Format;
import org.dixit.report.Reporter;

/** Writes all reports one after the other, to a file or to standard output. */
final class StreamSink implements ReportSink {
  private final Reporter reporter = new Reporter();
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
    write(new Checked(report, Optional.empty()));
  }

  @Override
  public void report(Report report, Provenance provenance) throws IOException {
    write(new Checked(report, Optional.of(provenance)));
  }

  private void write(Checked checked) throws IOException {
    separate();
    format.write(checked, colour, out);
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
