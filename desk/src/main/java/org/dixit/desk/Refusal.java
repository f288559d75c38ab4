package org.dixit.desk;

/** A question that is not answered, because of how it is put; the message tells it in one line. */
public final class Refusal extends RuntimeException {
  private static final long serialVersionUID = 1;

  /**
   * @param message one line that says what to do
   */
  public Refusal(String message) {
    super(message);
  }
}
