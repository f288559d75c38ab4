package org.dixit.app;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.dixit.Outcome;
import org.dixit.VerdictClass;

/**
 * What a reader says of one row of a table of pairs.
 *
 * @param article the article's file name without its extension
 * @param start first Unicode code point of the quotation in the article
 * @param end after the last
 * @param outcome the reader's outcome
 * @param verdictClass the reader's class
 */
record PairLabel(String article, int start, int end, Outcome outcome, VerdictClass verdictClass) {

  /**
   * Reads a table of labels, tab-separated with a heading; lines that begin with # are comments.
   *
   * @throws IllegalArgumentException if a column is missing, or a value is none of ours
   */
  static List<PairLabel> read(Path file) throws IOException {
    CSVFormat format =
        CSVFormat.TDF.builder().setHeader().setSkipHeaderRecord(true).setCommentMarker('#').get();
    List<PairLabel> labels = new ArrayList<>();
    try (CSVParser rows = CSVParser.parse(file, StandardCharsets.UTF_8, format)) {
      for (CSVRecord row : rows) {
        labels.add(
            new PairLabel(
                row.get("article").replaceFirst("\\.txt$", ""),
                Integer.parseInt(row.get("start")),
                Integer.parseInt(row.get("end")),
                Outcome.valueOf(row.get("outcome")),
                VerdictClass.valueOf(row.get("class"))));
      }
    }
    return labels;
  }

  boolean isOf(Pair pair) {
    return article.equals(pair.article()) && start == pair.start() && end == pair.end();
  }
}
