package org.dixit.fidelity;

import java.util.List;
import org.dixit.fidelity.change.Rewrite;
import org.dixit.fidelity.change.Scene;
import org.dixit.fidelity.text.Line;

/** True words with a cue that says another act. */
final class Acts {
  private Acts() {}

  /** "Denied" for what was asserted. */
  static List<Draft> denied(Scene scene) {
    Line line = scene.line();
    boolean asserted = isStatement(line) && line.negators() == 0 && !line.text().contains("deny");
    return asserted ? framed(scene, "denied") : List.of();
  }

  /** "Asked" for what was asserted. */
  static List<Draft> asked(Scene scene) {
    Line line = scene.line();
    boolean plain =
        isStatement(line)
            && !line.text()
                .matches("(?i).*\\b(?:ask|wonder|want to know|question|let|please)\\b.*");
    return plain ? framed(scene, "asked") : List.of();
  }

  /** "Promised" for a question, or for what is past. */
  static List<Draft> promised(Scene scene) {
    Line line = scene.line();
    boolean question =
        line.text()
            .matches(
                "(?:Is|Are|Was|Were|Do|Does|Did|Will|Would|Can|Could|Should|What|When|Where|Why|How|Who|Have|Has) [^,;]*\\?");
    boolean past =
        isStatement(line)
            && line.lower(1).matches("was|were|had|did")
            && !line.text()
                .matches(
                    "(?i).*\\b(?:will|shall|promise|going to|would|pledge|vow)\\b.*|.*['’]ll .*");
    return question || past ? framed(scene, "promised") : List.of();
  }

  /** "Apologised" where nobody did. */
  static List<Draft> apologised(Scene scene) {
    Line line = scene.line();
    boolean plain =
        isStatement(line)
            && !line.text()
                .matches(
                    "(?i).*\\b(?:sorry|apolog\\w+|regret\\w*|forgive|fault|mistake\\w*|wrong|fail\\w*|should have)\\b.*");
    return plain ? framed(scene, "apologised") : List.of();
  }

  private static boolean isStatement(Line line) {
    return line.text().endsWith(".")
        && line.lower(0).matches("we|they|the|this|our|it|he|she|i|there|these|my|you");
  }

  private static List<Draft> framed(Scene scene, String group) {
    return List.of(Draft.of(scene, Rewrite.of(scene, scene.said(), true)).framed(group));
  }
}
