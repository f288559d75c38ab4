package org.dixit.app.polnear;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The figures of a score by name: {@code direct.full.f1}; missing where nothing was counted. */
final class Figures {
  private static final List<String> MEASURES =
      List.of("exact", "partial", "token", "full", "full_name");

  private final Map<String, Double> values = new LinkedHashMap<>();

  Figures(PolnearScore score) {
    for (Stratum stratum : Stratum.values()) {
      stratum(score, stratum.key());
    }
    unit(score, "quotation2");
    unit(score, "quotation5");
  }

  private void stratum(PolnearScore s, String name) {
    String k = name + "/";
    put(name, "gold", s.count(k + "gold"));
    put(name, "pred", s.count(k + "pred"));
    prf(s, name, "exact", k + "exact_g", k + "exact_p", k);
    prf(s, name, "partial", k + "part_g", k + "part_p", k);
    prf(
        name,
        "token",
        s.count(k + "tok_gh"),
        s.count(k + "tok_g"),
        s.count(k + "tok_ph"),
        s.count(k + "tok_p"));
    prf(s, name, "full", k + "full_g", k + "full_p", k);
    prf(s, name, "full_name", k + "fulln_g", k + "fulln_p", k);
    sources(s, name, k);
    put(name, "source.nosource_n", s.count(k + "nosrc_n"));
    put(name, "cue.n", s.count(k + "cue_n"));
    rate(name, "source.nosource_ok", s.count(k + "nosrc_ok"), s.count(k + "nosrc_n"));
    rate(name, "cue.exact", s.count(k + "cue_exact"), s.count(k + "cue_n"));
    rate(name, "cue.overlap", s.count(k + "cue_overlap"), s.count(k + "cue_n"));
  }

  private void unit(PolnearScore s, String name) {
    String k = name + "/";
    int gold = s.count(k + "gold");
    int predicted = s.count(k + "pred");
    put(name, "units", s.count(k + "units"));
    put(name, "gold", gold);
    put(name, "pred", predicted);
    prf(name, "found", s.count(k + "both"), gold, s.count(k + "both"), predicted);
    sources(s, name, k);
    prf(name, "full", s.count(k + "full"), gold, s.count(k + "full"), predicted);
    prf(name, "full_name", s.count(k + "fulln"), gold, s.count(k + "fulln"), predicted);
  }

  private void sources(PolnearScore s, String name, String k) {
    int n = s.count(k + "src_n");
    put(name, "source.n", n);
    for (String way : List.of("given", "exact", "overlap", "head", "name")) {
      if (!(name.startsWith("quotation") && way.equals("exact"))) {
        rate(name, "source." + way, s.count(k + "src_" + way), n);
      }
    }
  }

  private void prf(PolnearScore s, String name, String measure, String g, String p, String k) {
    prf(name, measure, s.count(g), s.count(k + "gold"), s.count(p), s.count(k + "pred"));
  }

  private void prf(String name, String measure, int hitGold, int gold, int hitPred, int predicted) {
    double r = gold == 0 ? 0 : (double) hitGold / gold;
    double p = predicted == 0 ? 0 : (double) hitPred / predicted;
    put(name, measure + ".p", p);
    put(name, measure + ".r", r);
    put(name, measure + ".f1", p + r == 0 ? 0 : 2 * p * r / (p + r));
  }

  private void rate(String name, String measure, int hits, int all) {
    if (all > 0) {
      put(name, measure, (double) hits / all);
    }
  }

  private void put(String name, String measure, double value) {
    values.put(name + "." + measure, value);
  }

  /** All figures in order. */
  Map<String, Double> values() {
    return values;
  }

  /** The table that people read, in hundredths. */
  String table() {
    StringBuilder out = new StringBuilder();
    out.append(String.format("%-11s%6s%6s", "", "gold", "pred"));
    MEASURES.forEach(m -> out.append(String.format("  %-17s", m + " P/R/F1")));
    out.append("  source exact/overlap/head/name\n");
    for (Stratum stratum : Stratum.values()) {
      String name = stratum.key();
      out.append(
          String.format(Locale.ROOT, "%-11s%6.0f%6.0f", name, at(name, "gold"), at(name, "pred")));
      MEASURES.forEach(m -> out.append("  ").append(String.format("%-17s", triple(name, m))));
      out.append("  ").append(ways(name, "exact", "overlap", "head", "name")).append('\n');
    }
    for (String name : List.of("quotation2", "quotation5")) {
      out.append(
          String.format(Locale.ROOT, "%-11s%6.0f%6.0f", name, at(name, "gold"), at(name, "pred")));
      out.append("  found ").append(triple(name, "found"));
      out.append("  right speaker ").append(triple(name, "full"));
      out.append("  source given/overlap/head/name ");
      out.append(ways(name, "given", "overlap", "head", "name")).append('\n');
    }
    return out.toString();
  }

  private double at(String name, String measure) {
    return values.getOrDefault(name + "." + measure, Double.NaN);
  }

  private String triple(String name, String measure) {
    return percent(at(name, measure + ".p"))
        + "/"
        + percent(at(name, measure + ".r"))
        + "/"
        + percent(at(name, measure + ".f1"));
  }

  private String ways(String name, String... ways) {
    StringBuilder out = new StringBuilder();
    for (String way : ways) {
      out.append(out.isEmpty() ? "" : "/").append(percent(at(name, "source." + way)));
    }
    return out.toString();
  }

  private static String percent(double value) {
    return Double.isNaN(value) ? "-" : String.format(Locale.ROOT, "%.1f", 100 * value);
  }
}
