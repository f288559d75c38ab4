package org.dixit.app;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import org.dixit.Report;
import org.dixit.report.Reporter;

/** Writes for each article its text and its annotations, side by side as brat wants them. */
final class BratFolder implements ReportSink {
  private final Reporter reporter = new Reporter();
  private final Path folder;
  private final FileNames names = new FileNames();

  BratFolder(Path folder) throws IOException {
    this.folder = Files.createDirectories(folder);
  }

  @Override
  public void report(Report report) throws IOException {
    String id = FileNames.withoutEnding(report.article().id());
    String annotations = names.of(id, ".ann");
    String text = annotations.substring(0, annotations.length() - ".ann".length()) + ".txt";
    Files.writeString(folder.resolve(text), report.article().text());
    try (Writer out = Files.newBufferedWriter(folder.resolve(annotations))) {
      reporter.brat(report, out);
    }
  }

  @Override
  public void unreadable(String name, String problem) {}

  @Override
  public void close() {}
}
