package org.dixit.fidelity;

import java.util.List;
import org.dixit.fidelity.change.Rewrite;
import org.dixit.fidelity.change.Scene;
import org.dixit.fidelity.source.Window;

/**
 * What a case will be made of.
 *
 * @param copy the words of the quotation
 * @param said the words of the record it was made from
 * @param recorded what stands in the record in their place
 * @param main whether the main clause is touched
 * @param speaker to whom the article gives them
 * @param records the windows of the record
 * @param status whether the record is complete, partial or a translation
 * @param frames which frames fit
 */
record Draft(
    String copy,
    String said,
    String recorded,
    boolean main,
    String speaker,
    List<Window> records,
    Status status,
    String frames) {

  /** What the front matter of the record says. */
  enum Status {
    COMPLETE,
    PARTIAL,
    TRANSLATION
  }

  static Draft of(Scene scene, Rewrite rewrite) {
    return new Draft(
        rewrite.copy(),
        rewrite.said(),
        rewrite.recorded(),
        rewrite.main(),
        scene.speaking().name(),
        List.of(scene.window()),
        Status.COMPLETE,
        "plain");
  }

  Draft framed(String group) {
    return new Draft(copy, said, recorded, main, speaker, records, status, group);
  }

  Draft by(String name) {
    return new Draft(copy, said, recorded, main, name, records, status, frames);
  }

  Draft against(List<Window> windows, Status front) {
    return new Draft(copy, said, recorded, main, speaker, windows, front, frames);
  }
}
