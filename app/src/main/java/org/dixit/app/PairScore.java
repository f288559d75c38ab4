package org.dixit.app;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.dixit.EditNature;
import org.dixit.Finding;
import org.dixit.Outcome;
import org.dixit.Passage;
import org.dixit.Report;
import org.dixit.Span;
import org.dixit.text.Word;
import org.dixit.text.Words;

/** Counts how the verdicts on paired quotations agree with the pairing. Not for several threads. */
final class PairScore {
  /** Two windows with so much of their words in common are one place. */
  private static final double SAME = 0.8;

  private final Map<String, Map<String, Integer>> table = new TreeMap<>();
  private final List<String> faults = new ArrayList<>();
  private final List<String> changed = new ArrayList<>();
  private int exact;
  private int whole;
  private int faithful;
  private int placed;
  private int sameDocument;

  /** Counts one row; {@code report} is what Dixit says of its article. */
  void add(Pair pair, Report report) {
    Optional<Finding> finding = pair.finding(report);
    String answer =
        finding
            .map(f -> f.verdict().outcome() + " " + f.verdict().verdictClass())
            .orElse("not extracted");
    table.computeIfAbsent(pair.match(), m -> new TreeMap<>()).merge(answer, 1, Integer::sum);
    if (pair.match().equals("exact")) {
      addExact(pair, finding, report);
    } else if (finding.isPresent() && finding.get().verdict().outcome() == Outcome.CHANGED) {
      changed.add(line(pair, finding));
    }
  }

  private void addExact(Pair pair, Optional<Finding> finding, Report report) {
    exact++;
    boolean right = finding.map(f -> f.verdict().outcome() == Outcome.FAITHFUL).orElse(false);
    whole += right ? 1 : 0;
    right |= finding.map(f -> isUntouched(pair, f, report)).orElse(false);
    boolean place = finding.map(f -> isPlaced(pair, f)).orElse(false);
    faithful += right ? 1 : 0;
    placed += place ? 1 : 0;
    sameDocument += finding.map(f -> isSameDocument(pair, f)).orElse(false) ? 1 : 0;
    if (!right || !place) {
      faults.add(line(pair, finding));
    }
  }

  /**
   * Whether a statement that has other words too was edited only in those: a row may be one part of
   * a quotation that the copy splits, and the verdict is on all of it.
   */
  private static boolean isUntouched(Pair pair, Finding finding, Report report) {
    Span row = pair.span(report.article().text());
    List<Span> quoted = finding.statement().quotation().quoted();
    boolean part = quoted.size() > 1 || quoted.get(0).length() > row.length() + 2;
    return part
        && finding.verdict().outcome() == Outcome.EDITED
        && finding.verdict().edits().stream()
            .filter(e -> e.quotation().overlaps(row) || row.contains(e.quotation()))
            .allMatch(e -> isFormOnly(e.nature()));
  }

  private static boolean isFormOnly(EditNature nature) {
    return switch (nature) {
      case CASE, PUNCTUATION, GLYPH, SPELLING, NUMBER_FORM, CONTRACTION, FILLER -> true;
      default -> false;
    };
  }

  private static boolean isPlaced(Pair pair, Finding finding) {
    Set<String> wanted = forms(pair.window());
    for (Passage passage : finding.passages()) {
      Set<String> shared = forms(passage.text());
      shared.retainAll(wanted);
      if (shared.size() >= SAME * wanted.size()) {
        return true;
      }
    }
    return false;
  }

  /** Whether a passage lies in the row's document, told by its name or, for tables, by its day. */
  private static boolean isSameDocument(Pair pair, Finding finding) {
    String name = plain(pair.recordDocument().substring(pair.recordDocument().indexOf('/') + 1));
    return finding.passages().stream()
        .map(Passage::transcript)
        .anyMatch(
            t ->
                plain(t.id()).contains(name)
                    || t.date().filter(pair.recordDate()::equals).isPresent());
  }

  private static String plain(String name) {
    return name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
  }

  private static Set<String> forms(String text) {
    Set<String> forms = new LinkedHashSet<>();
    Words.of(text).stream().map(Word::form).forEach(forms::add);
    return forms;
  }

  private static String line(Pair pair, Optional<Finding> finding) {
    String reason =
        finding
            .map(
                f ->
                    f.verdict().verdictClass()
                        + " "
                        + f.verdict().kinds()
                        + " "
                        + f.verdict().reason())
            .orElse("not extracted");
    return pair.article()
        + ":"
        + pair.start()
        + " "
        + oneLine(pair.quote())
        + "\n    "
        + oneLine(reason);
  }

  private static String oneLine(String text) {
    return text.replaceAll("\\s+", " ").strip();
  }

  /** The whole score, as text. */
  String text() {
    StringBuilder text = new StringBuilder();
    table.forEach(
        (match, answers) ->
            answers.forEach(
                (answer, count) ->
                    text.append(
                        String.format(Locale.ROOT, "%-14s %-30s %5d%n", match, answer, count))));
    text.append(
        String.format(
            Locale.ROOT,
            "%nexact rows %d: faithful %d (whole statement %d), at the pairing's words %d, in its"
                + " document or day %d%n",
            exact,
            faithful,
            whole,
            placed,
            sameDocument));
    list(text, "Exact rows that are not faithful, or elsewhere", faults);
    list(text, "Other rows that come out changed", changed);
    return text.toString();
  }

  private static void list(StringBuilder text, String title, List<String> lines) {
    text.append(String.format(Locale.ROOT, "%n%s: %d%n", title, lines.size()));
    lines.forEach(line -> text.append("  ").append(line).append('\n'));
  }

  /** Whether every exact row is faithful and in its place. */
  boolean isPerfect() {
    return faults.isEmpty();
  }
}
