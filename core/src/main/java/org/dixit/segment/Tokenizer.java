package org.dixit.segment;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.dixit.Span;
import org.dixit.Token;
import org.dixit.TokenKind;
import org.dixit.text.Glyphs;

/**
 * Cuts one stretch of text into tokens, from left to right, each unit read a bounded number of
 * times.
 */
final class Tokenizer {
  private static final int LONGEST_ABBREVIATION = 8;
  private static final int LONGEST_INITIALISM = 12;

  private final String text;
  private final int limit;
  private final List<Token> tokens = new ArrayList<>();
  private int at;

  private Tokenizer(String text, Span span) {
    this.text = text;
    this.at = span.start();
    this.limit = span.end();
  }

  /** The tokens of {@code text} inside {@code span}, in order. */
  static List<Token> tokens(String text, Span span) {
    Tokenizer tokenizer = new Tokenizer(text, span);
    tokenizer.run();
    return tokenizer.tokens;
  }

  private void run() {
    while (at < limit) {
      char c = text.charAt(at);
      if (Glyphs.isSpace(c) || Glyphs.isInvisible(c) || Character.isISOControl(c)) {
        at++;
      } else if (isWordUnit(at)) {
        readWord();
      } else if (Glyphs.isDoubleMark(c)) {
        add(TokenKind.MARK, at + 1);
      } else if (Glyphs.isSingleMark(c)) {
        readSingleMark(c);
      } else {
        readSign(c);
      }
    }
  }

  private void add(TokenKind kind, int end) {
    tokens.add(new Token(kind, new Span(at, end), text.substring(at, end)));
    at = end;
  }

  private void readSingleMark(char c) {
    int elision = elisionEnd();
    if (at + 1 < limit && text.charAt(at + 1) == c) {
      add(TokenKind.MARK, at + 2);
    } else if (isPossessive()) {
      add(TokenKind.WORD, at + 2);
    } else if (elision > at) {
      add(Character.isDigit(text.charAt(at + 1)) ? TokenKind.NUMBER : TokenKind.WORD, elision);
    } else {
      add(TokenKind.MARK, at + 1);
    }
  }

  /** Whether {@code 's} stands here, glued to the word before and not to one after. */
  private boolean isPossessive() {
    return Glyphs.isApostrophe(text.charAt(at))
        && at + 1 < limit
        && Character.toLowerCase(text.charAt(at + 1)) == 's'
        && !(at + 2 < limit && isWordUnit(at + 2))
        && !tokens.isEmpty()
        && tokens.get(tokens.size() - 1).span().end() == at
        && (isWordUnit(at - 1) || text.charAt(at - 1) == '.');
  }

  /** The end of {@code '90s} or {@code 'em} standing here; {@code at} if neither does. */
  private int elisionEnd() {
    if (!Glyphs.isApostrophe(text.charAt(at)) || (at > 0 && isWordUnit(at - 1))) {
      return at;
    }
    int end = at + 1;
    while (end < limit && end - at < LONGEST_ABBREVIATION && isWordUnit(end)) {
      end++;
    }
    String word = "'" + text.substring(at + 1, end).toLowerCase(Locale.ROOT);
    if (isDecade(word)) {
      return end;
    }
    if (end < limit
        && Glyphs.isApostrophe(text.charAt(end))
        && Abbreviations.ENGLISH.isElision(word + "'")) {
      return end + 1;
    }
    return Abbreviations.ENGLISH.isElision(word) ? end : at;
  }

  private static boolean isDecade(String word) {
    return word.length() == 4 && Character.isDigit(word.charAt(1)) && word.endsWith("0s");
  }

  private void readSign(char c) {
    int end = at + Character.charCount(text.codePointAt(at));
    if (c == '.' || c == '!' || c == '?' || c == '-') {
      while (end < limit && text.charAt(end) == c) {
        end++;
      }
    }
    add(TokenKind.PUNCTUATION, Math.min(end, limit));
  }

  private void readWord() {
    boolean number = Character.isDigit(text.charAt(at));
    int end = at + 1;
    while (end < limit) {
      if (isWordUnit(end) || Glyphs.isInvisible(text.charAt(end))) {
        end++;
      } else if (end + 1 < limit && isWordUnit(end + 1) && joins(end)) {
        end += 2;
      } else {
        break;
      }
    }
    if (end < limit && text.charAt(end) == '.' && keepsStop(end)) {
      end++;
    }
    add(number ? TokenKind.NUMBER : TokenKind.WORD, end);
  }

  /** Whether the sign at {@code sign}, between two word units, holds the word together. */
  private boolean joins(int sign) {
    char c = text.charAt(sign);
    char before = text.charAt(sign - 1);
    char after = text.charAt(sign + 1);
    if (Glyphs.isHyphen(c) || c == '_') {
      return true;
    }
    if (Character.isDigit(before) && Character.isDigit(after)) {
      return c == '.' || c == ',' || c == ':' || c == '/';
    }
    if (Glyphs.isApostrophe(c)) {
      return Character.isLetter(before) && !isPossessiveTail(sign);
    }
    if (c == '.') {
      return isInitialism(sign) || (Character.isLowerCase(before) && Character.isLowerCase(after));
    }
    return c == '&' && Character.isUpperCase(before) && Character.isUpperCase(after);
  }

  private boolean isPossessiveTail(int sign) {
    return Character.toLowerCase(text.charAt(sign + 1)) == 's'
        && !(sign + 2 < limit && isWordUnit(sign + 2));
  }

  private boolean keepsStop(int stop) {
    if (isInitialism(stop) && (stop - at > 1 || Character.isUpperCase(text.charAt(at)))) {
      return true;
    }
    if (stop - at >= LONGEST_ABBREVIATION) {
      return false;
    }
    int next = stop + 1;
    while (next < limit && next - stop < 3 && Glyphs.isSpace(text.charAt(next))) {
      next++;
    }
    boolean beforeNumber = next < limit && Character.isDigit(text.charAt(next));
    return Abbreviations.ENGLISH.hasStop(text.substring(at, stop + 1), beforeNumber);
  }

  /** Whether {@code [at, stop)} is single letters with full stops between them: U.S, a.m, J. */
  private boolean isInitialism(int stop) {
    int length = stop - at;
    if (length % 2 == 0 || length > LONGEST_INITIALISM) {
      return false;
    }
    for (int i = at; i < stop; i++) {
      boolean letter = (i - at) % 2 == 0;
      if (letter ? !Character.isLetter(text.charAt(i)) : text.charAt(i) != '.') {
        return false;
      }
    }
    return true;
  }

  private boolean isWordUnit(int i) {
    char c = text.charAt(i);
    if (Character.isHighSurrogate(c)) {
      return Character.isLetterOrDigit(text.codePointAt(i));
    }
    if (Character.isLowSurrogate(c)) {
      return i > 0 && Character.isLetterOrDigit(text.codePointAt(i - 1));
    }
    int type = Character.getType(c);
    return Character.isLetterOrDigit(c)
        ? c != '\u02BC'
        : type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
  }
}
