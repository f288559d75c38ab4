package org.dixit.workbench.work;

import java.util.Objects;
import java.util.Optional;
import org.dixit.desk.Checked;
import org.dixit.workbench.http.Problem;

/**
 * How an article stands at one moment.
 *
 * @param stage where it stands
 * @param doing what is done to it, for a reader
 * @param done how many parts of that are done
 * @param all how many it has; 0 where that is not known
 * @param checked the report, once it is there
 * @param problem why there is none
 */
public record State(
    Stage stage,
    String doing,
    int done,
    int all,
    Optional<Checked> checked,
    Optional<Problem> problem) {

  /** Where an article stands. */
  public enum Stage {
    WAITING,
    WORKING,
    DONE,
    FAILED,
    CANCELLED
  }

  public State {
    Objects.requireNonNull(stage, "stage");
    Objects.requireNonNull(doing, "doing");
    Objects.requireNonNull(checked, "checked");
    Objects.requireNonNull(problem, "problem");
  }

  static State of(Stage stage, String doing) {
    return new State(stage, doing, 0, 0, Optional.empty(), Optional.empty());
  }

  static State working(String doing, int done, int all) {
    return new State(Stage.WORKING, doing, done, all, Optional.empty(), Optional.empty());
  }

  static State done(Checked checked) {
    return new State(Stage.DONE, "done", 1, 1, Optional.of(checked), Optional.empty());
  }

  static State failed(Problem problem) {
    return new State(Stage.FAILED, "failed", 0, 0, Optional.empty(), Optional.of(problem));
  }

  /** Whether nothing more will happen. */
  public boolean isFinal() {
    return stage != Stage.WAITING && stage != Stage.WORKING;
  }
}
