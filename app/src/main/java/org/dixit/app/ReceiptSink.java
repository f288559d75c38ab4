package org.dixit.app;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import org.dixit.Provenance;
import org.dixit.Report;
import org.dixit.receipt.Receipts;

/** Writes a receipt for every report that it hands on. */
final class ReceiptSink implements ReportSink {
  private final Receipts receipts = new Receipts();
  private final FileNames names = new FileNames();
  private final ReportSink reports;
  private final Path path;
  private final boolean folder;

  /**
   * @param folder whether {@code path} is a folder, for a receipt of each article
   */
  ReceiptSink(ReportSink reports, Path path, boolean folder) throws IOException {
    this.reports = reports;
    this.path = folder ? Files.createDirectories(path) : path;
    this.folder = folder;
  }

  @Override
  public void report(Report report) {
    throw new IllegalStateException("a receipt needs to know what the report was made of");
  }

  @Override
  public void report(Report report, Provenance provenance) throws IOException {
    Path file = folder ? path.resolve(names.of(report.article().id(), ".receipt.json")) : path;
    try (Writer out = Files.newBufferedWriter(file)) {
      receipts.write(receipts.of(report, provenance), out);
    }
    reports.report(report, provenance);
  }

  @Override
  public void unreadable(String name, String problem) throws IOException {
    reports.unreadable(name, problem);
  }

  @Override
  public void close() throws IOException {
    reports.close();
  }
}
