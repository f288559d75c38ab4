package org.dixit.fidelity.change;

/**
 * A changed copy of words of the record.
 *
 * @param copy what an article prints
 * @param said the words of the record that the copy was made from
 * @param recorded what stands in the record of the case in their place; mostly the same
 * @param main whether the main clause was touched
 */
public record Rewrite(String copy, String said, String recorded, boolean main) {

  /** A change of the copy only. */
  public static Rewrite of(Scene scene, String copy, boolean main) {
    return new Rewrite(copy, scene.said(), scene.said(), main);
  }

  /** A copy of more than one sentence. */
  public static Rewrite run(String copy, String said) {
    return new Rewrite(copy, said, said, true);
  }

  /** The copy as the sentence stands, and other words in the record. */
  public static Rewrite recorded(Scene scene, String recorded) {
    return new Rewrite(scene.line().text(), scene.said(), recorded, true);
  }
}
