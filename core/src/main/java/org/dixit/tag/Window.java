package org.dixit.tag;

/**
 * A run of tokens that the model reads at once. Its core is what is labelled; the tokens around the
 * core are context only.
 *
 * @param from the first token
 * @param coreFrom the first token of the core
 * @param coreTo the first token after the core
 * @param to the first token after the window
 */
public record Window(int from, int coreFrom, int coreTo, int to) {
  public Window {
    if (from < 0 || coreFrom < from || coreTo < coreFrom || to < coreTo) {
      throw new IllegalArgumentException(
          "not a window: " + from + " " + coreFrom + " " + coreTo + " " + to);
    }
  }
}
