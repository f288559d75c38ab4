package org.dixit.app;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.dixit.Report;
import org.dixit.report.Reporter;

/** Writes one page for each article into a folder, and a page that lists them. */
final class HtmlFolder implements ReportSink {
  private final Reporter reporter = new Reporter();
  private final Path folder;
  private final FileNames names = new FileNames("index.html");
  private final List<Reporter.Page> pages = new ArrayList<>();

  HtmlFolder(Path folder) throws IOException {
    this.folder = Files.createDirectories(folder);
  }

  @Override
  public void report(Report report) throws IOException {
    String name = names.of(report.article().id(), ".html");
    try (Writer out = Files.newBufferedWriter(folder.resolve(name))) {
      reporter.html(report, out);
    }
    pages.add(reporter.page(report, name));
  }

  @Override
  public void unreadable(String name, String problem) {}

  @Override
  public void close() throws IOException {
    try (Writer out = Files.newBufferedWriter(folder.resolve("index.html"))) {
      reporter.index(pages, out);
    }
  }
}
