package org.dixit.fidelity;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.dixit.Outcome;
import org.dixit.VerdictClass;

/** How what a system says stands to the answers. */
public final class Score {
  private final Map<VerdictClass, int[]> classes = new TreeMap<>();
  private final Map<String, Map<String, Integer>> confusion = new TreeMap<>();
  private final Map<String, int[]> kinds = new TreeMap<>();
  private final Map<String, int[]> shares = new LinkedHashMap<>();
  private final List<Wrong> wrong = new ArrayList<>();
  private int cases;

  /**
   * A case and what was said of it, where that is not right.
   *
   * @param wanted the case
   * @param given what a system said
   */
  public record Wrong(FidelityCase wanted, Given given) {}

  /** The score of all {@code cases}; one that {@code given} lacks counts as unseen. */
  public static Score of(List<FidelityCase> cases, Map<String, Given> given) {
    Score score = new Score();
    cases.forEach(c -> score.add(c, given.getOrDefault(c.id(), Given.none(c.id()))));
    return score;
  }

  private void add(FidelityCase c, Given given) {
    cases++;
    Expected expected = c.expected();
    boolean right = hasClass(expected, given);
    VerdictClass wanted =
        right ? VerdictClass.valueOf(given.verdictClass()) : expected.classes().get(0);
    counts(wanted)[right ? 0 : 2]++;
    if (!right) {
      known(given.verdictClass()).forEach(k -> counts(k)[1]++);
    }
    confusion
        .computeIfAbsent(c.kind(), k -> new TreeMap<>())
        .merge(given.verdictClass(), 1, Integer::sum);
    int[] kind = kinds.computeIfAbsent(c.kind(), k -> new int[2]);
    kind[1]++;
    boolean full = right && hasKind(expected, given) && hasSeverity(expected, given);
    if (full) {
      kind[0]++;
    } else {
      wrong.add(new Wrong(c, given));
    }
    share(c, given, right, full);
  }

  private void share(FidelityCase c, Given given, boolean right, boolean full) {
    Expected expected = c.expected();
    boolean grave = expected.least() == 4;
    VerdictClass best = expected.classes().get(0);
    boolean form = best == VerdictClass.VERBATIM || best == VerdictClass.TYPOGRAPHIC;
    boolean reworded = best == VerdictClass.REWORDED;
    boolean alarm = given.outcome().equals("CHANGED") || given.outcome().equals("MISPLACED");
    count("class right", true, right);
    count("class, kind and severity right", true, full);
    count("outcome right", true, given.outcome().equals(expected.outcome().name()));
    count(
        "expected severity 4, given 2 or less (must be 0)",
        grave,
        given.severity() >= 0 && given.severity() <= 2);
    count("expected severity 4, CHANGED or MISPLACED", grave, alarm);
    count("unchanged or typographic, given CHANGED", form, given.outcome().equals("CHANGED"));
    count("harmless rewordings above severity 2", reworded, given.severity() > 2);
    count("faithful, given CHANGED or MISPLACED", expected.outcome() == Outcome.FAITHFUL, alarm);
    count(
        "kind of meaning right, where CHANGED is",
        expected.outcome() == Outcome.CHANGED && given.outcome().equals("CHANGED"),
        hasKind(expected, given));
  }

  private void count(String name, boolean counts, boolean hit) {
    int[] share = shares.computeIfAbsent(name, k -> new int[2]);
    if (counts) {
      share[1]++;
      share[0] += hit ? 1 : 0;
    }
  }

  private int[] counts(VerdictClass verdictClass) {
    return classes.computeIfAbsent(verdictClass, k -> new int[3]);
  }

  private static List<VerdictClass> known(String name) {
    return List.of(VerdictClass.values()).stream().filter(k -> k.name().equals(name)).toList();
  }

  private static boolean hasClass(Expected expected, Given given) {
    return expected.classes().stream().anyMatch(k -> k.name().equals(given.verdictClass()));
  }

  private static boolean hasKind(Expected expected, Given given) {
    return expected.kinds().isEmpty()
        || !given.outcome().equals("CHANGED")
        || expected.kinds().stream().anyMatch(k -> given.kinds().contains(k.name()));
  }

  private static boolean hasSeverity(Expected expected, Given given) {
    return given.severity() >= expected.least() && given.severity() <= expected.most();
  }

  public int cases() {
    return cases;
  }

  /** Those not wholly right, in order. */
  public List<Wrong> wrong() {
    return List.copyOf(wrong);
  }

  /** Of each class the right, the wrongly given and the missed. */
  public Map<VerdictClass, int[]> classes() {
    return classes;
  }

  /** Of each kind how often each class was given. */
  public Map<String, Map<String, Integer>> confusion() {
    return confusion;
  }

  /** Of each kind the wholly right and all. */
  public Map<String, int[]> kinds() {
    return kinds;
  }

  /** The shares, each as hits and all. */
  public Map<String, int[]> shares() {
    return shares;
  }

  /** The mean of the F1 of the classes that some case expects. */
  public double macroF1() {
    return classes.values().stream()
        .filter(c -> c[0] + c[2] > 0)
        .mapToDouble(Score::f1)
        .average()
        .orElse(0);
  }

  static double precision(int[] c) {
    return c[0] + c[1] == 0 ? 0 : c[0] / (double) (c[0] + c[1]);
  }

  static double recall(int[] c) {
    return c[0] + c[2] == 0 ? 0 : c[0] / (double) (c[0] + c[2]);
  }

  static double f1(int[] c) {
    return c[0] == 0 ? 0 : 2.0 * c[0] / (2.0 * c[0] + c[1] + c[2]);
  }
}
