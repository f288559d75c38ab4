package org.dixit.fidelity.change;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dixit.fidelity.text.Inflection;
import org.dixit.fidelity.text.Letters;
import org.dixit.fidelity.text.Line;
import org.dixit.fidelity.text.Sets;
import org.dixit.fidelity.text.WordList;

/** Another modality or another time. */
public final class Verbs {
  private static final Map<String, List<String>> MODALS =
      Map.of(
          "must", List.of("may", "might", "should"),
          "should", List.of("must", "might", "will"),
          "will", List.of("may", "might", "should", "could"),
          "may", List.of("will", "must"),
          "might", List.of("will", "must"),
          "can", List.of("must", "will", "should"),
          "could", List.of("must", "will"));
  private static final Map<String, String> PAST_BASE = new LinkedHashMap<>();
  private static final Set<String> PRESENT =
      Set.of("now", "today", "currently", "tomorrow", "next", "right", "soon", "tonight", "always");
  private static final Set<String> BEFORE =
      Set.of("yesterday", "ago", "last", "when", "then", "once", "before", "earlier", "since");

  static {
    for (WordList.Row row : WordList.load("verbs").rows()) {
      String past = Inflection.past(row.get(0));
      if (!past.equals(row.get(0))) {
        PAST_BASE.put(past, row.get(0));
      }
    }
  }

  private Verbs() {}

  /** Another modal verb. */
  public static List<Rewrite> modals(Scene scene) {
    Line line = scene.line();
    List<Rewrite> out = new ArrayList<>();
    for (int i = 1; i < line.size() - 1; i++) {
      List<String> others = MODALS.getOrDefault(line.lower(i), List.of());
      boolean clear = line.joined(i) && line.joined(i - 1) && !Sets.isNegator(line.lower(i + 1));
      boolean subject =
          Sets.SUBJECTS.contains(line.lower(i - 1))
              || line.lower(i - 1).matches("[a-z]{4,}s|people|there");
      boolean verb = !line.lower(i + 1).matches("only|never|have|do|i|we|you|they|he|she|it|ever");
      if (!others.isEmpty() && clear && subject && verb && line.text().endsWith(".")) {
        String other = others.get(scene.random().nextInt(others.size()));
        out.add(Rewrite.of(scene, line.replace(i, i + 1, other), line.isMain(i)));
      }
    }
    return out;
  }

  /** A statement printed as a question, or a question as a statement. */
  public static List<Rewrite> questions(Scene scene) {
    Line line = scene.line();
    String text = line.text();
    boolean simple = !text.contains(",") && !text.contains(";") && line.negators() == 0;
    String rest =
        line.size() < 4 ? "" : text.substring(line.words().get(2).start(), text.length() - 1);
    boolean joined = line.joined(0) && line.joined(1);
    String subject = line.lower(0);
    if (simple
        && joined
        && text.endsWith(".")
        && subject.matches("we|they|you|he|she|it|i|there")
        && line.lower(1).matches("will|can|should|is|are|was|were|could|would")) {
      String inner = subject.equals("i") ? "I" : subject;
      return List.of(
          Rewrite.of(
              scene, Letters.upperFirst(line.lower(1)) + " " + inner + " " + rest + "?", true));
    }
    if (simple
        && joined
        && text.endsWith("?")
        && line.lower(0).matches("will|can|should|is|are|was|were")
        && line.lower(1).matches("we|they|you|he|she|it|there|this|that")
        && !rest.contains(" any")) {
      return List.of(
          Rewrite.of(
              scene,
              Letters.upperFirst(line.lower(1)) + " " + line.lower(0) + " " + rest + ".",
              true));
    }
    return List.of();
  }

  /** Present for past, past for future and so on. */
  public static List<Rewrite> tenses(Scene scene) {
    Line line = scene.line();
    List<Rewrite> out = new ArrayList<>();
    if (!line.text().endsWith(".")) {
      return out;
    }
    for (int i = 1; i < Math.min(9, line.size() - 2); i++) {
      String other = otherTense(line, i);
      if (!other.isEmpty() && line.isMain(i) && line.joined(i) && line.joined(i - 1)) {
        int to = line.lower(i).equals("will") ? i + 2 : i + 1;
        out.add(Rewrite.of(scene, line.replace(i, to, other), true));
        return out;
      }
    }
    return out;
  }

  private static String otherTense(Line line, int i) {
    String word = line.lower(i);
    String before = line.lower(i - 1);
    String next = line.lower(i + 1);
    boolean pronoun = Sets.SUBJECTS.contains(before) && !before.equals("who");
    boolean past = !line.hasAny(BEFORE) && !line.text().matches(".*\\d.*");
    boolean coordinated = line.hasAnyAfter(i, Set.of("and", "but", "or"));
    boolean be =
        (pronoun || before.matches("there|[a-z]{4,}"))
            && !Sets.ADVERBS.contains(before)
            && !coordinated;
    if (be && word.matches("is|are") && !line.hasAny(PRESENT) && !next.matches("going|not")) {
      return word.equals("is") ? "was" : "were";
    }
    if (be && word.matches("was|were") && past) {
      return word.equals("was") && !before.equals("i") ? "is" : word.equals("were") ? "are" : "";
    }
    if (pronoun
        && word.equals("will")
        && line.joined(i + 1)
        && PAST_BASE.containsValue(next)
        && !line.hasAny(PRESENT)
        && !coordinated) {
      return next.equals("be")
          ? (before.matches("we|they|you") ? "were" : "was")
          : Inflection.past(next);
    }
    boolean told =
        PAST_BASE.containsKey(word) && pronoun && past && !coordinated && !before.equals("it");
    return told ? "will " + PAST_BASE.get(word) : "";
  }
}
