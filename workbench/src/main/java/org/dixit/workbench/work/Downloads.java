package org.dixit.workbench.work;

import io.javalin.http.Context;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.dixit.House;
import org.dixit.Report;
import org.dixit.desk.Checked;
import org.dixit.desk.Desk;
import org.dixit.desk.Format;
import org.dixit.receipt.Receipts;
import org.dixit.report.Reporter;
import org.dixit.text.Slugs;
import org.dixit.workbench.http.Problem;

/** Hands reports out as files. Stateless. */
public final class Downloads {
  /** The name of the receipt, beside those of the formats. */
  public static final String RECEIPT = "receipt";

  private static final int LONGEST_NAME = 60;

  private Downloads() {}

  /**
   * Answers with {@code checked} as a file.
   *
   * @param format a format's name, or {@link #RECEIPT}
   * @param house whose rulings alone are told
   */
  public static void answer(Context context, Checked checked, String format, Optional<String> house)
      throws IOException {
    Checked ruled = under(checked, house);
    StringWriter out = new StringWriter();
    if (format.equals(RECEIPT)) {
      Receipts receipts = new Receipts();
      receipts.write(receipts.of(ruled.report(), requireNamed(ruled).named()), out);
      send(context, ruled.report(), "receipt.json", "application/json", out.toString());
      return;
    }
    Format wanted = format(format);
    if (wanted == Format.CSV) {
      new Reporter().csvHead(out);
    }
    wanted.write(wanted.needsRecord() ? requireNamed(ruled) : ruled, false, out);
    send(context, ruled.report(), wanted.suffix(), wanted.mediaType(), out.toString());
  }

  /** Refuses the name of no format. */
  public static void requireKnown(String format) {
    if (!format.equals(RECEIPT)) {
      format(format);
    }
  }

  private static Format format(String name) {
    return Format.named(name)
        .orElseThrow(
            () -> new Problem(Problem.Kind.NOT_FOUND, "there is no format " + Desk.plain(name)));
  }

  /** {@code checked} as if {@code house} alone had been asked. */
  public static Checked under(Checked checked, Optional<String> house) {
    Optional<Report> ruled = house.map(Desk::house).map(h -> ruled(checked.report(), h));
    return ruled.map(r -> new Checked(r, checked.provenance())).orElse(checked);
  }

  private static Report ruled(Report report, House house) {
    try {
      return report.under(house);
    } catch (IllegalArgumentException e) {
      throw new Problem(
          Problem.Kind.CONFLICT, "this report was made under other rules; check the article again");
    }
  }

  private static Checked requireNamed(Checked checked) {
    if (checked.provenance().isEmpty()) {
      throw new Problem(
          Problem.Kind.CONFLICT,
          "receipts and JSON-LD name the files of the record: check against files, not the library");
    }
    return checked;
  }

  private static void send(
      Context context, Report report, String suffix, String type, String content) {
    String title = Slugs.of(Reporter.title(report.article())).replaceAll("[^a-z0-9-]", "");
    String name = title.substring(0, Math.min(title.length(), LONGEST_NAME));
    context.header(
        "Content-Disposition",
        "attachment; filename=\"" + (name.isEmpty() ? "report" : name) + "." + suffix + "\"");
    context.contentType(type + "; charset=utf-8");
    context.result(content.getBytes(StandardCharsets.UTF_8));
  }
}
