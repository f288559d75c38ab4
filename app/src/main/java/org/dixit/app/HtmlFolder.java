package org.dixit.app;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dixit.Report;
import org.dixit.report.Reporter;

/** Writes one page for each article into a folder, and a page that lists them. */
final class HtmlFolder implements ReportSink {
  private final Reporter reporter = new Reporter();
  private final Path folder;
  private final Set<String> names = new HashSet<>(Set.of("index.html"));
  private final List<Reporter.Page> pages = new ArrayList<>();

  HtmlFolder(Path folder) throws IOException {
    this.folder = Files.createDirectories(folder);
  }

  @Override
  public void report(Report report) throws IOException {
    String name = name(report.article().id());
    try (Writer out = Files.newBufferedWriter(folder.resolve(name))) {
      reporter.html(report, out);
    }
    pages.add(reporter.page(report, name));
  }

  /** A file name of plain characters that no other page has, whatever the file system folds. */
  private String name(String id) {
    String file = id.substring(id.replace('\\', '/').lastIndexOf('/') + 1);
    String plain = file.replaceAll("[^A-Za-z0-9._-]+", "-").replaceAll("^[-.]+", "");
    String stem = plain.substring(0, Math.min(plain.length(), 100));
    for (int i = 1; ; i++) {
      String name = (stem.isEmpty() ? "article" : stem) + (i == 1 ? "" : "-" + i) + ".html";
      if (names.add(name.toLowerCase(Locale.ROOT))) {
        return name;
      }
    }
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
