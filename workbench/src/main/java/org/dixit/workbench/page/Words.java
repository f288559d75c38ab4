package org.dixit.workbench.page;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.dixit.desk.Format;

/** What pages call things. Stateless. */
final class Words {
  private static final DateTimeFormatter CLOCK =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);

  private Words() {}

  static String of(Format format) {
    return switch (format) {
      case TEXT -> "Text";
      case JSON -> "JSON, one object";
      case JSONL -> "JSON Lines, one statement a line";
      case HTML -> "HTML, one page that stands alone";
      case CSV -> "CSV, for a spreadsheet";
      case BRAT -> "brat annotations";
      case POLNEAR -> "PolNeAR predictions";
      case MARKDOWN -> "Markdown, marked";
      case WEBANNOTATION -> "Web Annotations (JSON-LD)";
      case SCHEMAORG -> "schema.org ClaimReview (JSON-LD)";
    };
  }

  /** The moment, as the clock on this machine's wall has it. */
  static String of(Instant moment) {
    return CLOCK.format(moment.atZone(ZoneId.systemDefault()));
  }

  /** {@code 1,234}. */
  static String of(long number) {
    return String.format(Locale.ROOT, "%,d", number);
  }
}
