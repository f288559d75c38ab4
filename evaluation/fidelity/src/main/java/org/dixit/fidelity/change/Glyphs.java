package org.dixit.fidelity.change;

import java.text.Normalizer;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dixit.fidelity.text.Line;
import org.dixit.fidelity.text.Sets;

/** The same letters in other glyphs. */
public final class Glyphs {
  private static final Pattern SECOND_CLAUSE =
      Pattern.compile(", (?:and )?(?=(?:we|they|you|I|the|our|this|there) )");

  private Glyphs() {}

  /** Nothing at all. */
  public static List<Rewrite> untouched(Scene scene) {
    return List.of(Rewrite.of(scene, scene.line().text(), true));
  }

  /** Straight and curly apostrophes. */
  public static List<Rewrite> apostrophes(Scene scene) {
    String text = scene.line().text();
    return changed(scene, s -> s.contains("'") ? text.replace('\'', '’') : text.replace('’', '\''));
  }

  /** Two hyphens and dashes. */
  public static List<Rewrite> dashes(Scene scene) {
    return changed(
        scene,
        s ->
            s.contains("--")
                ? s.replaceAll(" ?-- ?", scene.random().nextBoolean() ? "—" : " — ")
                : s.replaceAll(" ?— ?", scene.random().nextBoolean() ? " – " : " — "));
  }

  /** Spaces that do not break, and thin ones. */
  public static List<Rewrite> spaces(Scene scene) {
    char space = "\u00A0\u202F\u2009".charAt(scene.random().nextInt(3));
    int words = scene.line().size();
    int at = scene.line().words().get(1 + scene.random().nextInt(words - 2)).start() - 1;
    return changed(
        scene, s -> s.charAt(at) == ' ' ? s.substring(0, at) + space + s.substring(at + 1) : s);
  }

  /** The ligatures of a typesetter. */
  public static List<Rewrite> ligatures(Scene scene) {
    return changed(scene, s -> s.replace("fi", "ﬁ").replace("fl", "ﬂ"));
  }

  /** Three stops and the one glyph for them. */
  public static List<Rewrite> ellipsis(Scene scene) {
    return changed(scene, s -> s.contains("...") ? s.replace("...", "…") : s.replace("…", "..."));
  }

  /** Letters with accents, composed and decomposed. */
  public static List<Rewrite> decomposed(Scene scene) {
    return changed(scene, s -> Normalizer.normalize(s, Normalizer.Form.NFD));
  }

  /** A quotation that begins inside the sentence and takes a capital. */
  public static List<Rewrite> firstLetter(Scene scene) {
    String text = scene.line().text();
    Matcher matcher = SECOND_CLAUSE.matcher(text);
    if (!matcher.find()) {
      return List.of();
    }
    Line head = Line.of(text.substring(0, matcher.start()));
    String tail = text.substring(matcher.end());
    boolean plain =
        head.negators() == 0
            && !head.hasAny(Sets.TURNS)
            && !head.hasAny(Sets.HEDGES)
            && !head.lower(0).matches("when|as|since|while|after|before|once|in|on|at|so")
            && !tail.contains(", ")
            && Line.of(tail).size() >= 7;
    return plain && text.endsWith(".")
        ? List.of(Rewrite.of(scene, org.dixit.fidelity.text.Letters.upperFirst(tail), true))
        : List.of();
  }

  private static List<Rewrite> changed(Scene scene, UnaryOperator<String> change) {
    String text = scene.line().text();
    String copy = change.apply(text);
    return copy.equals(text) ? List.of() : List.of(Rewrite.of(scene, copy, true));
  }
}
