package org.dixit.fidelity.text;

import java.util.Locale;
import java.util.regex.Pattern;

/** First letters, and the article that goes with a word. */
public final class Letters {
  private static final Pattern VOWEL_SOUND =
      Pattern.compile(
          "(?:[aeio](?!ne\\b|nce\\b|ne-)|one(?!\\b|-)|u(?!ni|s[aeu]|t[eio]|k|r[aeio]|\\.s|s\\b)|uni[mn]"
              + "|hour|honest|hono|heir|8|11\\b|18\\b|\\$8).*");

  private Letters() {}

  /** With a capital at the front. */
  public static String upperFirst(String text) {
    return text.isEmpty()
        ? text
        : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
  }

  /** Without a capital at the front. */
  public static String lowerFirst(String text) {
    return text.isEmpty()
        ? text
        : text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1);
  }

  /** Every word with a capital, as a name is written. */
  public static String titleCase(String name) {
    StringBuilder out = new StringBuilder();
    boolean start = true;
    for (char c : name.toLowerCase(Locale.ROOT).toCharArray()) {
      out.append(start ? Character.toUpperCase(c) : c);
      start = c == ' ' || c == '-' || c == '\'' || c == '’';
    }
    return out.toString().replaceAll("\\bMc([a-z])", "Mc$1");
  }

  /** {@code head} with its last word, an article, made to agree with {@code next}. */
  static String article(String head, String last, String next) {
    boolean an = VOWEL_SOUND.matcher(next.toLowerCase(Locale.ROOT)).matches();
    if (last.equals("a") && an) {
      return head.stripTrailing() + "n ";
    }
    if (last.equals("an") && !an) {
      String bare = head.stripTrailing();
      return bare.substring(0, bare.length() - 1) + " ";
    }
    return head;
  }
}
