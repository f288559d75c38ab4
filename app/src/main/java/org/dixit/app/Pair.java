package org.dixit.app;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.dixit.Finding;
import org.dixit.Report;
import org.dixit.Span;

/**
 * One row of a table of quotations paired with the place where the words were said.
 *
 * @param compartment the part of the corpus the article lies in
 * @param article the article's file name without its extension
 * @param start first Unicode code point of the quotation in the article
 * @param end after the last
 * @param quote the quotation's words
 * @param match how the pairing found it: {@code exact}, {@code fuzzy} and so on
 * @param recordDocument the record's name
 * @param recordDate the day of the record
 * @param window the record's words, folded
 */
record Pair(
    String compartment,
    String article,
    int start,
    int end,
    String quote,
    String match,
    String recordDocument,
    String recordDate,
    String window) {

  /**
   * Reads a table of pairs, tab-separated with a heading.
   *
   * @throws IllegalArgumentException if a column is missing or no number stands where one must
   */
  static List<Pair> read(Path file) throws IOException {
    CSVFormat format = CSVFormat.TDF.builder().setHeader().setSkipHeaderRecord(true).get();
    List<Pair> pairs = new ArrayList<>();
    try (CSVParser rows = CSVParser.parse(file, StandardCharsets.UTF_8, format)) {
      for (CSVRecord row : rows) {
        pairs.add(
            new Pair(
                row.get("compartment"),
                row.get("article"),
                Integer.parseInt(row.get("start")),
                Integer.parseInt(row.get("end")),
                row.get("quote"),
                row.get("match"),
                row.get("record_doc"),
                row.get("record_date"),
                row.get("record_window")));
      }
    }
    return pairs;
  }

  /** The quotation's place in {@code text}, the article, in UTF-16 units. */
  Span span(String text) {
    int points = text.codePointCount(0, text.length());
    int from = text.offsetByCodePoints(0, Math.min(start, points));
    return new Span(from, text.offsetByCodePoints(0, Math.min(end, points)));
  }

  /** The finding of {@code report} whose quoted words share most with this row's. */
  Optional<Finding> finding(Report report) {
    Span wanted = span(report.article().text());
    Finding best = null;
    int most = 0;
    for (Report.Entry entry : report.entries()) {
      int shared = 0;
      for (Span quoted : entry.statement().quotation().quoted()) {
        shared +=
            Math.max(
                0, Math.min(wanted.end(), quoted.end()) - Math.max(wanted.start(), quoted.start()));
      }
      if (shared > most && entry.finding().isPresent()) {
        most = shared;
        best = entry.finding().get();
      }
    }
    return Optional.ofNullable(best);
  }
}
