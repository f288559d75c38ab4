package org.dixit.extract;

import org.dixit.Span;

/**
 * A stretch of a paragraph that one reading of its marks puts inside marks, outermost only.
 *
 * @param span from its opening mark to its closing one, both included; where one is missing, to the
 *     place where it should stand
 * @param first the first token inside
 * @param end the token after the last one inside
 * @param open its opening mark, null where it is missing
 * @param close its closing mark, null where it is missing
 * @param narrator whether the marks hold a reporter's own sentence
 * @param goesOn whether the next paragraph takes it up again
 */
record Region(
    Span span, int first, int end, Mark open, Mark close, boolean narrator, boolean goesOn) {

  boolean isSound() {
    return open != null && (close != null || goesOn);
  }

  /** The token at which the region begins, its mark included. */
  int firstToken() {
    return open == null ? first : open.token();
  }

  /** The token after the region, its mark included. */
  int nextToken() {
    return close == null ? end : close.token() + 1;
  }
}
