package org.dixit.text;

import java.util.Arrays;

/**
 * Turns offsets of a text from UTF-16 units, which Java counts, into code points, which brat and
 * Python count, and back. Immutable; each answer takes a binary search.
 */
public final class CodePoints {
  private final int length;

  /** Where the characters of two units begin, in units. */
  private final int[] pairs;

  /** Counts the code points of {@code text}. */
  public CodePoints(CharSequence text) {
    length = text.length();
    int[] found = new int[16];
    int count = 0;
    for (int i = 0; i + 1 < length; i++) {
      if (Character.isSurrogatePair(text.charAt(i), text.charAt(i + 1))) {
        found = count == found.length ? Arrays.copyOf(found, 2 * count) : found;
        found[count++] = i++;
      }
    }
    pairs = Arrays.copyOf(found, count);
  }

  /** How many code points stand before the UTF-16 offset {@code unit}. */
  public int point(int unit) {
    int at = Arrays.binarySearch(pairs, unit);
    return unit - (at < 0 ? before(-at - 1, unit) : at);
  }

  /** A unit in the middle of a character counts as its end. */
  private int before(int pairsBefore, int unit) {
    boolean middle = pairsBefore > 0 && pairs[pairsBefore - 1] == unit - 1;
    return middle ? pairsBefore - 1 : pairsBefore;
  }

  /**
   * The UTF-16 offset behind {@code point} code points.
   *
   * @throws IndexOutOfBoundsException if the text has fewer
   */
  public int unit(int point) {
    int low = 0;
    int high = pairs.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (pairs[middle] - middle < point) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    int unit = point + low;
    if (point < 0 || unit > length) {
      throw new IndexOutOfBoundsException("no code point " + point + " in " + length + " units");
    }
    return unit;
  }
}
