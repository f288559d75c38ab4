package org.dixit.segment;

import java.util.ArrayList;
import java.util.List;
import org.dixit.Sentence;
import org.dixit.Span;
import org.dixit.Token;
import org.dixit.TokenKind;
import org.dixit.text.Glyphs;
import org.dixit.text.SpeechVerbs;

/** Groups the tokens of one block into sentences. */
final class SentenceSplitter {
  private static final int LONGEST_SUBJECT = 6;

  private final String text;
  private final List<Token> tokens;
  private int marksSeen;

  private SentenceSplitter(String text, List<Token> tokens) {
    this.text = text;
    this.tokens = tokens;
  }

  /** The sentences that {@code tokens}, all of one block of {@code text}, make. */
  static List<Sentence> sentences(String text, List<Token> tokens) {
    return new SentenceSplitter(text, tokens).run();
  }

  private List<Sentence> run() {
    List<Sentence> sentences = new ArrayList<>();
    int start = 0;
    int i = 0;
    while (i < tokens.size()) {
      count(i);
      int end = endsSentence(i) ? closingEnd(i + 1) : i + 1;
      for (int j = i + 1; j < end; j++) {
        count(j);
      }
      if (endsSentence(i) && isBoundary(i, end)) {
        sentences.add(sentence(start, end));
        start = end;
      }
      i = end;
    }
    if (start < tokens.size()) {
      sentences.add(sentence(start, tokens.size()));
    }
    return sentences;
  }

  private void count(int i) {
    Token token = tokens.get(i);
    if (token.kind() == TokenKind.MARK && isDouble(token)) {
      marksSeen++;
    }
  }

  private static boolean isDouble(Token token) {
    return token.text().length() > 1 || Glyphs.isDoubleMark(token.text().charAt(0));
  }

  private Sentence sentence(int start, int end) {
    List<Token> part = tokens.subList(start, end);
    return new Sentence(
        new Span(part.get(0).span().start(), part.get(part.size() - 1).span().end()), part);
  }

  /** Whether the token could be the last word or sign of a sentence. */
  private boolean endsSentence(int i) {
    Token token = tokens.get(i);
    char last = token.text().charAt(token.text().length() - 1);
    if (token.kind() == TokenKind.PUNCTUATION) {
      return last == '.' || last == '?' || last == '!' || last == '\u2026' || last == '\u3002';
    }
    return token.kind() == TokenKind.WORD && last == '.';
  }

  /** The first token from {@code i} on that is no mark or bracket closing what came before. */
  private int closingEnd(int i) {
    int end = i;
    int seen = marksSeen;
    while (end < tokens.size() && closes(end, seen)) {
      seen += tokens.get(end).kind() == TokenKind.MARK && isDouble(tokens.get(end)) ? 1 : 0;
      end++;
    }
    return end;
  }

  private boolean closes(int i, int seen) {
    Token token = tokens.get(i);
    boolean spaceBefore = spaceBefore(i);
    boolean spaceAfter = i + 1 == tokens.size() || spaceBefore(i + 1);
    if (token.kind() == TokenKind.MARK) {
      return spaceAfter || (!spaceBefore && (seen % 2 == 1 || !startsWord(i + 1)));
    }
    char c = token.text().charAt(0);
    return !spaceBefore && (c == ')' || c == ']');
  }

  private boolean startsWord(int i) {
    return i < tokens.size() && tokens.get(i).kind() != TokenKind.PUNCTUATION;
  }

  private boolean spaceBefore(int i) {
    return i > 0 && tokens.get(i - 1).span().end() < tokens.get(i).span().start();
  }

  /**
   * Whether a sentence ends at the token {@code stop}, with its closing marks before {@code end}.
   */
  private boolean isBoundary(int stop, int end) {
    int next = end;
    while (next < tokens.size() && tokens.get(next).kind() != TokenKind.WORD) {
      if (tokens.get(next).kind() == TokenKind.NUMBER) {
        return isBoundaryBeforeNumber(stop);
      }
      if (!opensGroup(next)) {
        return false;
      }
      next++;
    }
    if (next >= tokens.size() || !beginsWithCapital(next)) {
      return next >= tokens.size() && end >= tokens.size();
    }
    if (!spaceBefore(end) && tokens.get(stop).kind() == TokenKind.WORD) {
      return false;
    }
    if (tokens.get(stop).kind() == TokenKind.WORD) {
      return endsAfterAbbreviation(stop, end, next);
    }
    return end == stop + 1 || !isAskedOf(stop, next);
  }

  private boolean opensGroup(int i) {
    Token token = tokens.get(i);
    char c = token.text().charAt(0);
    return token.kind() == TokenKind.MARK
        || c == '('
        || c == '['
        || c == '\u2022'
        || c == '*'
        || c == '#'
        || c == '@'
        || c == '$'
        || Glyphs.isDash(c)
        || c == '-';
  }

  private boolean beginsWithCapital(int i) {
    int c = tokens.get(i).text().codePointAt(0);
    return Character.isUpperCase(c) || (Character.isLetter(c) && !Character.isLowerCase(c));
  }

  private boolean isBoundaryBeforeNumber(int stop) {
    return tokens.get(stop).kind() == TokenKind.PUNCTUATION;
  }

  private boolean endsAfterAbbreviation(int stop, int end, int next) {
    String word = tokens.get(stop).text();
    if (Abbreviations.ENGLISH.bindsToNext(word)) {
      return false;
    }
    return end > stop + 1
        || tokens.get(end).kind() == TokenKind.MARK
        || Abbreviations.ENGLISH.opensSentence(tokens.get(next).text());
  }

  /** Whether {@code ?"} or {@code !"} is followed by who asked it: the sentence goes on. */
  private boolean isAskedOf(int stop, int next) {
    char last = tokens.get(stop).text().charAt(tokens.get(stop).text().length() - 1);
    if (last == '.' || last == '\u2026') {
      return false;
    }
    for (int i = next; i < tokens.size() && i < next + LONGEST_SUBJECT; i++) {
      if (tokens.get(i).kind() != TokenKind.WORD) {
        return false;
      }
      if (i > next && SpeechVerbs.isFinite(tokens.get(i).text())) {
        return true;
      }
    }
    return false;
  }
}
