package org.dixit.read;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.dixit.Transcript;
import org.dixit.Utterance;

/**
 * Reads a table of turns: columns named speaker, text and perhaps date, or {@code number, speaker,
 * sentence} without a heading. Rows of one speaker in a row become one turn. The transcript's text
 * is read out of the table: a line for each turn, its label first.
 */
final class TranscriptTable {
  /** What columns may be called, the likeliest first. */
  static final List<String> SPEAKER = List.of("speaker", "name", "who", "label");

  static final List<String> TEXT =
      List.of("text", "speech", "utterance", "content", "words", "sentence", "transcript", "quote");
  static final List<String> DATE = List.of("date", "day");
  private static final List<String> TIME = List.of("time", "start", "timestamp");
  private static final Pattern DAY_FIRST = Pattern.compile("(\\d{1,2})[./-]\\d{1,2}[./-]\\d{2,4}");
  private static final int LONGEST_TIME = 40;
  private static final int MAX_LABEL = 120;
  private static final int MAX_LABEL_WORDS = 10;

  private final List<CSVRecord> rows;
  private final Map<String, String> told;
  private int speaker = 1;
  private int words = 2;
  private int date = -1;
  private int time = -1;
  private boolean dayFirst;
  private int firstRow;

  private TranscriptTable(List<CSVRecord> rows, Map<String, String> told) {
    this.told = told;
    this.rows = rows;
  }

  /** Whether the name of the file says that it is a table. */
  static boolean isTable(String path) {
    String lower = path.toLowerCase(Locale.ROOT);
    return lower.endsWith(".csv") || lower.endsWith(".tsv") || lower.endsWith(".tab");
  }

  /** One transcript, or one for each day where the table has several. */
  static List<Transcript> read(TextSource source, String id, String path, Map<String, String> told)
      throws ReadException {
    TranscriptTable table = new TranscriptTable(rows(source, separator(source.text(), path)), told);
    if (!table.hasColumns()) {
      throw new ReadException(
          source.name(), 1, "has no columns for speaker and text; name them in the first line");
    }
    return table.transcripts(
        source, id, new TranscriptName(TranscriptName.of(path).title(), List.of()));
  }

  /** What parts the columns: by the file's name, and in a {@code .csv} by its first line. */
  private static char separator(String text, String path) {
    if (!path.toLowerCase(Locale.ROOT).endsWith(".csv")) {
      return '\t';
    }
    String heading = text.substring(0, TextLines.end(text, 0, text.length()));
    return heading.indexOf(',') < 0 && heading.indexOf(';') > 0 ? ';' : ',';
  }

  private static List<CSVRecord> rows(TextSource source, char separator) throws ReadException {
    CSVFormat.Builder format =
        separator == '\t'
            ? CSVFormat.TDF.builder().setQuote(null)
            : CSVFormat.RFC4180
                .builder()
                .setDelimiter(separator)
                .setLenientEof(true)
                .setTrailingData(true);
    List<CSVRecord> rows = new ArrayList<>();
    try (CSVParser parser =
        CSVParser.parse(new StringReader(source.text()), format.setIgnoreEmptyLines(true).get())) {
      for (CSVRecord row : parser) {
        rows.add(row);
      }
    } catch (IOException | UncheckedIOException e) {
      throw new ReadException(source.name(), rows.size() + 1, "the table breaks off here");
    }
    return rows;
  }

  private boolean hasColumns() {
    if (rows.isEmpty()) {
      return false;
    }
    int who = column(SPEAKER);
    int what = column(TEXT);
    if (who >= 0 && what >= 0) {
      speaker = who;
      words = what;
      date = column(DATE);
      time = column(TIME);
      dayFirst = isDayFirst();
      firstRow = 1;
      return true;
    }
    return isNumbered();
  }

  private int column(List<String> names) {
    CSVRecord heading = rows.get(0);
    for (int i = 0; i < heading.size(); i++) {
      if (names.contains(heading.get(i).strip().toLowerCase(Locale.ROOT))) {
        return i;
      }
    }
    for (int i = 0; i < heading.size(); i++) {
      String[] words = heading.get(i).strip().toLowerCase(Locale.ROOT).split("[ _-]+");
      if (words.length == 2 && names.contains(words[0]) && names.contains(words[1])) {
        return i;
      }
    }
    return -1;
  }

  /** {@code 1 ROWE Good evening. 0}: a number, a short label, a sentence. */
  private boolean isNumbered() {
    int fit = 0;
    int seen = Math.min(rows.size(), 50);
    for (CSVRecord row : rows.subList(0, seen)) {
      boolean number = row.size() > 2 && row.get(0).strip().chars().allMatch(Character::isDigit);
      fit += number && TurnLabelScanner.form(TextLines.collapse(row.get(1))).isPresent() ? 1 : 0;
    }
    return fit * 10 >= seen * 9 && fit > 0;
  }

  private List<Transcript> transcripts(TextSource source, String id, TranscriptName name)
      throws ReadException {
    Map<String, List<CSVRecord>> days = new LinkedHashMap<>();
    for (CSVRecord row : rows.subList(firstRow, rows.size())) {
      if (row.size() > Math.max(speaker, words)) {
        days.computeIfAbsent(day(row), d -> new ArrayList<>()).add(row);
      }
    }
    List<Transcript> transcripts = new ArrayList<>();
    for (Map.Entry<String, List<CSVRecord>> day : days.entrySet()) {
      boolean several = days.size() > 1 && !day.getKey().isEmpty();
      String ownId = several ? id + "#" + day.getKey() : id;
      transcript(ownId, name, day.getKey(), day.getValue()).ifPresent(transcripts::add);
    }
    if (transcripts.isEmpty()) {
      throw new ReadException(source.name(), 0, "holds no words that somebody spoke");
    }
    return transcripts;
  }

  /** The label in a cell; a note before it is left out. */
  private static String label(String cell) {
    String label = TextLines.collapse(cell);
    int close = label.startsWith("(") ? label.indexOf(')') : -1;
    return close > 0 ? label.substring(close + 1).strip() : label;
  }

  private String day(CSVRecord row) {
    return date >= 0 && date < row.size()
        ? TranscriptDate.find(row.get(date), dayFirst).orElse("")
        : "";
  }

  private String time(CSVRecord row) {
    String told = time >= 0 && time < row.size() ? row.get(time).strip() : "";
    return told.length() > LONGEST_TIME ? "" : told;
  }

  /** Whether days come before months in the column: one of them is no month. */
  private boolean isDayFirst() {
    for (CSVRecord row : rows) {
      Matcher day = DAY_FIRST.matcher(date >= 0 && date < row.size() ? row.get(date).strip() : "");
      if (day.lookingAt() && Integer.parseInt(day.group(1)) > 12) {
        return true;
      }
    }
    return false;
  }

  private Optional<Transcript> transcript(
      String id, TranscriptName name, String day, List<CSVRecord> own) {
    TableText table = new TableText();
    for (CSVRecord row : own) {
      String label = label(row.get(speaker));
      boolean named = label.length() <= MAX_LABEL && label.split(" ").length <= MAX_LABEL_WORDS;
      if (named) {
        table.add(Said.at(label, row.get(words), false, time(row)));
      } else {
        table.goOn(label);
      }
    }
    String text = table.text();
    List<Utterance> turns = TurnCutter.cut(text, table.body(), table.labels());
    if (turns.isEmpty()) {
      return Optional.empty();
    }
    LayoutFacts layout =
        new LayoutSniffer(text, 0, name.title(), Optional.empty()).facts(table.labels());
    FrontMatter front = new FrontMatter(day.isEmpty() ? Map.of() : Map.of("date", day), 0).or(told);
    LayoutFacts plain = layout.plain();
    return Optional.of(
        new TranscriptFacts(front, name).transcript(id, text, plain, turns, table.milestones()));
  }
}
