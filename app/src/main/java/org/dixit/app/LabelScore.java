package org.dixit.app;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.dixit.Finding;
import org.dixit.Outcome;
import org.dixit.Report;
import org.dixit.VerdictClass;

/** Counts how verdicts agree with those of a reader. Not for several threads. */
final class LabelScore {
  private final List<PairLabel> labels;
  private final Set<PairLabel> met = new HashSet<>();
  private final Map<Outcome, Map<Outcome, Integer>> table = new TreeMap<>();
  private final List<String> apart = new ArrayList<>();
  private int outcomes;
  private int classes;

  LabelScore(List<PairLabel> labels) {
    this.labels = List.copyOf(labels);
  }

  /** Counts {@code pair} where it has a label; {@code report} is what Dixit says of its article. */
  void add(Pair pair, Report report) {
    Optional<PairLabel> label =
        labels.stream().filter(l -> l.isOf(pair) && !met.contains(l)).findFirst();
    if (label.isEmpty()) {
      return;
    }
    met.add(label.get());
    Optional<Finding> finding = pair.finding(report);
    VerdictClass ours =
        finding.map(f -> f.verdict().verdictClass()).orElse(VerdictClass.UNVERIFIABLE);
    Outcome theirs = label.get().outcome();
    table.computeIfAbsent(theirs, o -> new TreeMap<>()).merge(ours.outcome(), 1, Integer::sum);
    outcomes += ours.outcome() == theirs ? 1 : 0;
    classes += ours == label.get().verdictClass() ? 1 : 0;
    if (ours.outcome() != theirs) {
      apart.add(line(pair, label.get(), finding));
    }
  }

  private static String line(Pair pair, PairLabel label, Optional<Finding> finding) {
    return String.format(
        Locale.ROOT,
        "%s:%d reader %s, Dixit %s%n    %s%n    %s",
        pair.article(),
        pair.start(),
        label.verdictClass(),
        finding.map(f -> f.verdict().verdictClass() + " " + f.verdict().kinds()).orElse("nothing"),
        oneLine(pair.quote()),
        oneLine(finding.map(f -> f.verdict().reason()).orElse("")));
  }

  private static String oneLine(String text) {
    return text.replaceAll("\\s+", " ").strip();
  }

  /** The agreement as text. */
  String text() {
    StringBuilder text = new StringBuilder();
    text.append(
        String.format(
            Locale.ROOT,
            "%nA reader labelled %d rows, of which %d are in these tables: outcome agrees in %d,"
                + " class in %d%n",
            labels.size(),
            met.size(),
            outcomes,
            classes));
    text.append(String.format("  %-14s", "reader, Dixit"));
    for (Outcome ours : Outcome.values()) {
      text.append(String.format("%10s", ours));
    }
    text.append('\n');
    for (Outcome theirs : Outcome.values()) {
      text.append(String.format("  %-14s", theirs));
      for (Outcome ours : Outcome.values()) {
        text.append(
            String.format(
                Locale.ROOT, "%10d", table.getOrDefault(theirs, Map.of()).getOrDefault(ours, 0)));
      }
      text.append('\n');
    }
    text.append(String.format(Locale.ROOT, "%nRows where the outcomes differ: %d%n", apart.size()));
    apart.forEach(line -> text.append("  ").append(line).append('\n'));
    return text.toString();
  }
}
