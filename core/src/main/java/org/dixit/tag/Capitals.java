package org.dixit.tag;

/** How a token is capitalised. */
final class Capitals {
  private static final int NONE = 0;
  private static final int INITIAL = 1;
  private static final int OTHER = 2;

  private Capitals() {}

  /** 0 without capitals, 1 with a first capital only, 2 with any other capitals. */
  static int of(String token) {
    int found = NONE;
    int end = Math.min(token.length(), 100);
    for (int i = 0; i < end; i++) {
      if (Character.isUpperCase(token.charAt(i))) {
        if (i > 0) {
          return OTHER;
        }
        found = INITIAL;
      }
    }
    return found;
  }
}
