package org.dixit;

/** How close a record is to what was spoken. */
public enum Grade {
  /** Recording, or verbatim in the spoken language. */
  G1("recording or verbatim transcript"),
  /** Official text in the spoken language. */
  G2("official text"),
  /** Official translation. */
  G3("official translation"),
  /** Interpreter as transcribed. */
  G4("interpreter as transcribed"),
  /** Agency or press. */
  G5("press or agency"),
  /** Captions or speech recognition. */
  G6("captions or speech recognition"),
  /** A copy of unknown origin. */
  G7("copy of unknown origin");

  private final String description;

  Grade(String description) {
    this.description = description;
  }

  /** The grade in words, as a reader is told. */
  public String description() {
    return description;
  }
}
