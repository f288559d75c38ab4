package org.dixit.desk;

import java.io.IOException;
import java.io.Writer;
import java.util.Locale;
import java.util.Optional;
import org.dixit.receipt.Receipts;
import org.dixit.report.Reporter;

/** How reports are written. */
public enum Format {
  TEXT("txt", "text/plain"),
  JSON("json", "application/json"),
  JSONL("jsonl", "application/jsonl"),
  HTML("html", "text/html"),
  CSV("csv", "text/csv"),
  BRAT("ann", "text/plain"),
  POLNEAR("polnear.jsonl", "application/jsonl"),
  MARKDOWN("md", "text/markdown"),
  WEBANNOTATION("annotations.jsonld", "application/ld+json"),
  SCHEMAORG("schema.jsonld", "application/ld+json");

  private static final Reporter REPORTER = new Reporter();
  private static final Receipts RECEIPTS = new Receipts();

  private final String suffix;
  private final String mediaType;

  Format(String suffix, String mediaType) {
    this.suffix = suffix;
    this.mediaType = mediaType;
  }

  /** The format called {@code name}; empty where there is none. */
  public static Optional<Format> named(String name) {
    for (Format format : values()) {
      if (format.words().equals(name.toLowerCase(Locale.ROOT))) {
        return Optional.of(format);
      }
    }
    return Optional.empty();
  }

  /** The name as it is given on the command line. */
  public String words() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The end of a file's name, without its full stop. */
  public String suffix() {
    return suffix;
  }

  /** The media type, without parameters. */
  public String mediaType() {
    return mediaType;
  }

  /** Whether several articles need a folder, a file for each. */
  public boolean isApart() {
    return this == HTML || this == BRAT || this == MARKDOWN;
  }

  /** Whether one article is one JSON value, and several are an array. */
  public boolean isJson() {
    return this == JSON || needsRecord();
  }

  /** Whether it tells findings only, and names what they rest on by its hash. */
  public boolean needsRecord() {
    return this == WEBANNOTATION || this == SCHEMAORG;
  }

  /**
   * Writes what was checked, without colours and, where it is one JSON value, without a line break
   * at its end; does not close {@code out}.
   *
   * @throws IllegalArgumentException if it {@link #needsRecord} and nothing tells of one
   */
  public void write(Checked checked, boolean colour, Writer out) throws IOException {
    switch (this) {
      case TEXT -> REPORTER.text(checked.report(), colour, out);
      case JSON -> REPORTER.json(checked.report(), out);
      case JSONL -> REPORTER.jsonLines(checked.report(), out);
      case HTML -> REPORTER.html(checked.report(), out);
      case CSV -> REPORTER.csv(checked.report(), out);
      case BRAT -> REPORTER.brat(checked.report(), out);
      case POLNEAR -> REPORTER.polnear(checked.report(), out);
      case MARKDOWN -> REPORTER.markdown(checked.report(), out);
      case WEBANNOTATION -> RECEIPTS.webAnnotations(checked.report(), checked.named(), out);
      case SCHEMAORG -> RECEIPTS.schemaOrg(checked.report(), checked.named(), out);
    }
  }
}
