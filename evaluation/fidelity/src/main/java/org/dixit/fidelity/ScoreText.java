package org.dixit.fidelity;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;
import java.util.Map;

/** A score as a table or as JSON. */
final class ScoreText {
  private ScoreText() {}

  static String table(Score score) {
    StringBuilder out = new StringBuilder();
    out.append(line("%-18s %6s %6s %6s %6s", "class", "P", "R", "F1", "cases"));
    score
        .classes()
        .forEach(
            (k, c) ->
                out.append(
                    line(
                        "%-18s %6.3f %6.3f %6.3f %6d",
                        k, Score.precision(c), Score.recall(c), Score.f1(c), c[0] + c[2])));
    out.append(line("%nmacro-F1 %.4f over %d cases%n", score.macroF1(), score.cases()));
    score
        .shares()
        .forEach((name, s) -> out.append(line("%6.4f  %d of %d  %s", share(s), s[0], s[1], name)));
    out.append(line("%n%-34s %9s  %s", "kind", "right", "classes given"));
    score
        .confusion()
        .forEach(
            (kind, given) -> {
              int[] k = score.kinds().get(kind);
              out.append(line("%-34s %4d/%-4d  %s", kind, k[0], k[1], given));
            });
    return out.toString();
  }

  private static String line(String format, Object... values) {
    return String.format(Locale.ROOT, format, values) + "\n";
  }

  private static double share(int[] s) {
    return s[1] == 0 ? 0 : s[0] / (double) s[1];
  }

  static String json(Score score) {
    ObjectNode node = new ObjectMapper().createObjectNode();
    node.put("cases", score.cases()).put("macroF1", score.macroF1());
    ObjectNode classes = node.putObject("classes");
    score
        .classes()
        .forEach(
            (k, c) ->
                classes
                    .putObject(k.name())
                    .put("precision", Score.precision(c))
                    .put("recall", Score.recall(c))
                    .put("f1", Score.f1(c))
                    .put("cases", c[0] + c[2]));
    ObjectNode shares = node.putObject("shares");
    score.shares().forEach((k, s) -> shares.putObject(k).put("hits", s[0]).put("of", s[1]));
    ObjectNode kinds = node.putObject("kinds");
    for (Map.Entry<String, int[]> kind : score.kinds().entrySet()) {
      ObjectNode entry = kinds.putObject(kind.getKey());
      entry.put("right", kind.getValue()[0]).put("of", kind.getValue()[1]);
      ObjectNode given = entry.putObject("given");
      score.confusion().get(kind.getKey()).forEach(given::put);
    }
    return node.toPrettyString() + "\n";
  }

  static String wrong(Score.Wrong wrong) {
    FidelityCase c = wrong.wanted();
    Expected e = c.expected();
    Given g = wrong.given();
    String severity = e.least() < 0 ? "none" : e.least() + "-" + e.most();
    return String.format(
        Locale.ROOT,
        "%n%s  %s%n  record    %s%n  copy      %s%n  expected  %s %s severity %s%n  given     %s %s severity %s%n",
        c.id(),
        c.kind(),
        c.said(),
        c.copy(),
        e.classes(),
        e.kinds(),
        severity,
        g.verdictClass(),
        g.kinds(),
        g.severity() < 0 ? "none" : Integer.toString(g.severity()));
  }
}
