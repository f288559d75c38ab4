package org.dixit.app;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import org.dixit.Report;
import org.dixit.report.Reporter;

/** Writes each article with its marks into a folder. */
final class MarkdownFolder implements ReportSink {
  private final Reporter reporter = new Reporter();
  private final Path folder;
  private final FileNames names = new FileNames();

  MarkdownFolder(Path folder) throws IOException {
    this.folder = Files.createDirectories(folder);
  }

  @Override
  public void report(Report report) throws IOException {
    String id = FileNames.withoutEnding(report.article().id());
    try (Writer out = Files.newBufferedWriter(folder.resolve(names.of(id, ".md")))) {
      reporter.markdown(report, out);
    }
  }

  @Override
  public void unreadable(String name, String problem) {}

  @Override
  public void close() {}
}
