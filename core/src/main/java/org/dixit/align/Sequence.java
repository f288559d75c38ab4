package org.dixit.align;

/**
 * The words of one side as numbers. Equal numbers are equal words; which words get which numbers is
 * the caller's affair, as long as both sides are numbered together.
 *
 * @param forms one number for each word as it is written
 * @param stems one number for each word's stem, so that forms of one word share it
 * @param weights what a match of each word is worth, from 1 (a word of grammar) up
 */
public record Sequence(int[] forms, int[] stems, int[] weights) {
  /**
   * A form that is no word: nothing is put in its place, so that an alignment only steps over it by
   * leaving it out. Callers set barriers where one stretch of speech ends and another begins.
   */
  public static final int BARRIER = -1;

  public Sequence {
    if (forms.length != stems.length || forms.length != weights.length) {
      throw new IllegalArgumentException(
          "lengths differ: " + forms.length + ", " + stems.length + ", " + weights.length);
    }
    forms = forms.clone();
    stems = stems.clone();
    weights = weights.clone();
  }

  public int length() {
    return forms.length;
  }
}
