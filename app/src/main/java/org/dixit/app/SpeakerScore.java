package org.dixit.app;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.dixit.Finding;
import org.dixit.MentionKind;
import org.dixit.Outcome;
import org.dixit.Report;
import org.dixit.Speaker;
import org.dixit.Statement;
import org.dixit.text.Names;

/**
 * Counts whom names, descriptions and pronouns are taken for, against the speaker that the record
 * names where it holds the very words. The articles are read without the record, so that its roster
 * helps nobody. Not safe for several threads.
 */
final class SpeakerScore {
  private static final int SHOWN = 40;

  /** How often a kind of mention was right, wrong, or left open. */
  private static final class Count {
    private int right;
    private int wrong;
    private int open;
  }

  private final Map<MentionKind, Count> counts = new EnumMap<>(MentionKind.class);
  private final List<String> wrong = new ArrayList<>();

  /**
   * Counts the statements of one article.
   *
   * @param checked the article read with the record
   * @param read the same article read without
   */
  void add(Report checked, Report read) {
    for (int i = 0; i < checked.entries().size(); i++) {
      Optional<String> record = checked.entries().get(i).finding().flatMap(SpeakerScore::spoken);
      Statement statement = read.entries().get(i).statement();
      if (record.isPresent() && statement.attribution().source().isPresent()) {
        add(statement, record.get(), read);
      }
    }
  }

  /** Who spoke the words, where the record holds them unchanged. */
  private static Optional<String> spoken(Finding finding) {
    boolean sure = finding.verdict().outcome() == Outcome.FAITHFUL;
    return finding.passages().stream()
        .filter(p -> sure)
        .findFirst()
        .flatMap(p -> p.turn().speaker())
        .map(Speaker::name);
  }

  private void add(Statement statement, String record, Report read) {
    MentionKind kind = statement.attribution().source().orElseThrow().kind();
    Count count = counts.computeIfAbsent(kind, k -> new Count());
    if (statement.speaker().isEmpty()) {
      count.open++;
    } else if (Names.couldBeSame(statement.speaker().get().name(), record)) {
      count.right++;
    } else {
      count.wrong++;
      wrong.add(line(statement, record, read));
    }
  }

  private static String line(Statement statement, String record, Report read) {
    String source = statement.attribution().source().orElseThrow().span().in(read.article().text());
    return read.article().id().replaceAll(".*/", "")
        + ":"
        + statement.quotation().extent().start()
        + " "
        + source.replaceAll("\\s+", " ")
        + " taken for "
        + statement.speaker().orElseThrow().name()
        + ", the record has "
        + record;
  }

  /** The score as text. */
  String text() {
    StringBuilder text = new StringBuilder();
    text.append(String.format("%nSpeakers of words that the record holds, read without it:%n"));
    counts.forEach(
        (kind, count) ->
            text.append(
                String.format(
                    Locale.ROOT,
                    "%-14s right %4d  wrong %4d  open %4d%n",
                    kind.name().toLowerCase(Locale.ROOT),
                    count.right,
                    count.wrong,
                    count.open)));
    wrong.stream().limit(SHOWN).forEach(line -> text.append("  ").append(line).append('\n'));
    return text.toString();
  }
}
