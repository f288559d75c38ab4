package org.dixit.text;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.dixit.Span;

/**
 * Cuts text into words for comparison. Article and record go through the same door, so that equal
 * words are equal on both sides. Linear in the length of the text.
 */
public final class Words {
  private Words() {}

  /** The words of the whole of {@code text}. */
  public static List<Word> of(CharSequence text) {
    return of(text, new Span(0, text.length()));
  }

  /**
   * The words of {@code text} inside {@code span}, in order. Hyphenated words are cut at their
   * hyphens; numbers keep the separators inside them; contractions and possessives are cut in two,
   * and what is contracted is given in full ({@code don't} is {@code do}, {@code not}), except
   * {@code 's} and {@code 'd}, which can stand for several words.
   *
   * @return words whose spans are offsets into {@code text}
   */
  public static List<Word> of(CharSequence text, Span span) {
    List<Word> words = new ArrayList<>();
    int at = span.start();
    while (at < span.end()) {
      if (!isWordPart(text, at)) {
        at++;
        continue;
      }
      int end = wordEnd(text, at, span.end());
      String form = fold(text, at, end);
      if (!form.isEmpty()) {
        Contractions.cut(new Word(new Span(at, end), form), text, words);
      }
      at = end;
    }
    return words;
  }

  /** The folded form of one word, contractions left whole. */
  public static String fold(String word) {
    return fold(word, 0, word.length());
  }

  private static int wordEnd(CharSequence text, int start, int limit) {
    int at = start + 1;
    while (at < limit) {
      char c = text.charAt(at);
      if (isWordPart(text, at) || Glyphs.isInvisible(c)) {
        at++;
      } else if (at + 1 < limit && joins(text, start, at)) {
        at += 2;
      } else if (c == '.' && at - start > 1 && isInitialism(text, start, at)) {
        return at + 1;
      } else {
        break;
      }
    }
    return at;
  }

  /** Whether the sign at {@code at} holds the word together: don't, 1,300, 7.5, U.S. */
  private static boolean joins(CharSequence text, int start, int at) {
    char c = text.charAt(at);
    char before = text.charAt(at - 1);
    char after = text.charAt(at + 1);
    if (Glyphs.isApostrophe(c)) {
      return Character.isLetterOrDigit(before) && Character.isLetter(after);
    }
    if (c == '.' || c == ',') {
      if (Character.isDigit(before) && Character.isDigit(after)) {
        return true;
      }
    }
    boolean single = at + 2 >= text.length() || !Character.isLetterOrDigit(text.charAt(at + 2));
    return c == '.' && Character.isLetter(after) && single && isInitialism(text, start, at);
  }

  /** Whether {@code [start, at)} is single letters with full stops between them. */
  private static boolean isInitialism(CharSequence text, int start, int at) {
    if ((at - start) % 2 == 0 || at - start > 12) {
      return false;
    }
    for (int i = start; i < at; i++) {
      boolean letter = (i - start) % 2 == 0;
      if (letter ? !Character.isLetter(text.charAt(i)) : text.charAt(i) != '.') {
        return false;
      }
    }
    return true;
  }

  private static boolean isWordPart(CharSequence text, int at) {
    char c = text.charAt(at);
    if (Character.isSurrogate(c)) {
      return isSupplementaryLetter(text, at);
    }
    return Character.isLetterOrDigit(c)
        || c == '%'
        || c == '$'
        || c == '\u00A3'
        || c == '\u20AC'
        || isCombining(c);
  }

  private static boolean isSupplementaryLetter(CharSequence text, int at) {
    char c = text.charAt(at);
    if (Character.isHighSurrogate(c) && at + 1 < text.length()) {
      return Character.isLowSurrogate(text.charAt(at + 1))
          && Character.isLetterOrDigit(Character.toCodePoint(c, text.charAt(at + 1)));
    }
    return Character.isLowSurrogate(c)
        && at > 0
        && Character.isHighSurrogate(text.charAt(at - 1))
        && Character.isLetterOrDigit(Character.toCodePoint(text.charAt(at - 1), c));
  }

  private static boolean isCombining(char c) {
    int type = Character.getType(c);
    return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
  }

  private static String fold(CharSequence text, int start, int end) {
    if (isFolded(text, start, end)) {
      return text.subSequence(start, end).toString();
    }
    StringBuilder form = new StringBuilder(end - start);
    boolean plain = true;
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      if (Glyphs.isInvisible(c) || (c == '.' && !betweenDigits(text, i, start, end))) {
        continue;
      }
      char folded = Glyphs.isApostrophe(c) ? '\'' : c;
      plain &= folded < 128;
      form.append(folded);
    }
    String word = form.toString();
    if (!plain) {
      word = Normalizer.normalize(word, Normalizer.Form.NFKC);
    }
    return word.toLowerCase(Locale.ROOT);
  }

  /** Whether the word is lower-case ASCII already, as most words are. */
  private static boolean isFolded(CharSequence text, int start, int end) {
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      if (c < 'a' || c > 'z') {
        return false;
      }
    }
    return true;
  }

  private static boolean betweenDigits(CharSequence text, int at, int start, int end) {
    return at > start
        && at + 1 < end
        && Character.isDigit(text.charAt(at - 1))
        && Character.isDigit(text.charAt(at + 1));
  }
}
