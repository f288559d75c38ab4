package org.dixit.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.dixit.Paragraph;
import org.dixit.Sentence;
import org.dixit.Span;
import org.dixit.Token;
import org.dixit.TokenKind;

/**
 * The tokens of one paragraph as rules look at them: by number, with their lower-case forms and
 * their sentences. Questions about a place outside the paragraph are answered with "", false or the
 * paragraph's own ends, so that rules may look one place ahead. Immutable.
 */
public final class Tokens {
  private final String text;
  private final Span span;
  private final List<Token> tokens = new ArrayList<>();
  private final List<String> lower = new ArrayList<>();
  private final List<Integer> sentence = new ArrayList<>();

  /** The tokens of {@code paragraph}, which is a paragraph of an article with {@code text}. */
  public Tokens(String text, Paragraph paragraph) {
    this.text = text;
    this.span = paragraph.span();
    int number = 0;
    for (Sentence s : paragraph.sentences()) {
      for (Token token : s.tokens()) {
        tokens.add(token);
        lower.add(folded(token));
        sentence.add(number);
      }
      number++;
    }
  }

  private static String folded(Token token) {
    return token.text().toLowerCase(Locale.ROOT).replace('\u2019', '\'');
  }

  public int size() {
    return tokens.size();
  }

  public Token get(int i) {
    return tokens.get(i);
  }

  public boolean has(int i) {
    return i >= 0 && i < tokens.size();
  }

  /** The form in lower case with straight apostrophes; empty outside the paragraph. */
  public String lower(int i) {
    return has(i) ? lower.get(i) : "";
  }

  /** Where token {@code i} starts; the paragraph's end for a place after its last token. */
  public int start(int i) {
    return i < tokens.size() ? tokens.get(i).span().start() : span.end();
  }

  /** Where token {@code i} ends; the paragraph's start for a place before its first token. */
  public int end(int i) {
    return i >= 0 ? tokens.get(i).span().end() : span.start();
  }

  /** The number of the sentence that token {@code i} stands in; -1 outside the paragraph. */
  public int sentence(int i) {
    return has(i) ? sentence.get(i) : -1;
  }

  public boolean startsSentence(int i) {
    return has(i) && sentence(i) != sentence(i - 1);
  }

  public boolean endsSentence(int i) {
    return has(i) && sentence(i) != sentence(i + 1);
  }

  /** Whether white space, or the paragraph's start, stands before token {@code i}. */
  public boolean spaceBefore(int i) {
    return i <= 0 || i >= tokens.size() || end(i - 1) < start(i);
  }

  public boolean isWord(int i) {
    return has(i) && tokens.get(i).kind() == TokenKind.WORD;
  }

  public boolean isMark(int i) {
    return has(i) && tokens.get(i).kind() == TokenKind.MARK;
  }

  public boolean isPunctuation(int i) {
    return has(i) && tokens.get(i).kind() == TokenKind.PUNCTUATION;
  }

  /** Whether token {@code i} is a word that begins with a capital. */
  public boolean isCapitalised(int i) {
    return isWord(i) && Character.isUpperCase(tokens.get(i).text().codePointAt(0));
  }

  /** Whether token {@code i} is one of the signs that end a sentence. */
  public boolean isTerminator(int i) {
    if (!has(i)) {
      return false;
    }
    char last = lower(i).charAt(lower(i).length() - 1);
    return last == '.' || last == '?' || last == '!' || last == '\u2026';
  }

  /** The article's text between two of its offsets. */
  public String text(int start, int end) {
    return text.substring(start, end);
  }

  public Span span() {
    return span;
  }
}
