package org.dixit;

/**
 * Is told how far a long piece of work has come. It may stop the work by an exception of its own,
 * which comes out where the work was asked for.
 */
@FunctionalInterface
public interface Progress {
  /** Listens to nothing and stops nothing. */
  Progress NONE = (step, done, all) -> {};

  /** What is under way. */
  enum Step {
    /** Statements are looked for in the article. */
    READING,
    /** Quotations are held against the record. */
    CHECKING,
    /** What the record does not have in the same words is looked for by sense. */
    SENSE
  }

  /**
   * Is called often, from the thread that works.
   *
   * @param done how many parts of the step are done
   * @param all how many it has
   */
  void at(Step step, int done, int all);
}
