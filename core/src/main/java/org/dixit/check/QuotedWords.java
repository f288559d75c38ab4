package org.dixit.check;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.dixit.Span;
import org.dixit.text.Glyphs;
import org.dixit.text.Word;
import org.dixit.text.Words;

/**
 * One quoted span of the copy, cut into words.
 *
 * @param text the article's text
 * @param inner the span without its marks and the white space beside them
 * @param words its words
 * @param gloss the words in square brackets, by their place in {@code words}
 * @param gaps the words before which the copy marks that something was left out; the number of all
 *     words stands for a gap at the end
 */
record QuotedWords(String text, Span inner, List<Word> words, BitSet gloss, BitSet gaps) {
  QuotedWords {
    words = List.copyOf(words);
  }

  static QuotedWords of(String text, Span quoted) {
    Span inner = withoutMarks(text, quoted);
    List<Word> words = joinBracketed(text, Words.of(text, inner));
    BitSet gloss = new BitSet();
    BitSet gaps = new BitSet();
    int depth = 0;
    int at = inner.start();
    for (int i = 0; i <= words.size(); i++) {
      int end = i < words.size() ? words.get(i).span().start() : inner.end();
      String between = text.substring(at, Math.max(at, end));
      depth = Math.max(0, depth + count(between, '[') - count(between, ']'));
      gloss.set(i, depth > 0 && i < words.size());
      gaps.set(i, isEllipsis(between));
      if (i < words.size()) {
        at = words.get(i).span().end();
        depth = Math.max(0, depth - count(words.get(i).span().in(text), ']'));
      }
    }
    if (depth > 0) {
      gloss.clear();
    }
    for (int i = 0; i < words.size(); i++) {
      gloss.set(i, gloss.get(i) && words.get(i).span().in(text).indexOf(']') < 0);
    }
    return new QuotedWords(text, inner, words, gloss, gaps);
  }

  private static Span withoutMarks(String text, Span quoted) {
    int start = quoted.start();
    int end = quoted.end();
    while (start < end && isEdge(text.charAt(start))) {
      start++;
    }
    while (end > start && isEdge(text.charAt(end - 1))) {
      end--;
    }
    return new Span(start, end);
  }

  private static boolean isEdge(char c) {
    return Glyphs.isDoubleMark(c) || Glyphs.isSingleMark(c) || Glyphs.isSpace(c);
  }

  /** Makes one word of {@code [T]he}, whose bracket only changes the case of a letter. */
  private static List<Word> joinBracketed(String text, List<Word> words) {
    List<Word> joined = new ArrayList<>(words.size());
    for (Word word : words) {
      int last = joined.size() - 1;
      if (last >= 0 && isCaseBracket(text, joined.get(last), word)) {
        Word head = joined.remove(last);
        joined.add(new Word(head.span().union(word.span()), head.form() + word.form()));
      } else {
        joined.add(word);
      }
    }
    return joined;
  }

  private static boolean isCaseBracket(String text, Word head, Word tail) {
    return head.span().length() == 1
        && tail.span().start() == head.span().end() + 1
        && text.charAt(head.span().end()) == ']'
        && head.span().start() > 0
        && text.charAt(head.span().start() - 1) == '[';
  }

  private static boolean isEllipsis(String between) {
    return between.indexOf('\u2026') >= 0
        || between.replace(" ", "").replace("\u00A0", "").contains("...");
  }

  private static int count(String text, char c) {
    return (int) text.chars().filter(d -> d == c).count();
  }

  int size() {
    return words.size();
  }

  /** How many words the copy gives as the speaker's, those in square brackets left out. */
  int spoken() {
    return words.size() - gloss.cardinality();
  }

  /** How many words are not written as names: those alone show that a passage is this one. */
  int besideNames() {
    return (int)
        words.stream()
            .filter(w -> !Character.isUpperCase(text.codePointAt(w.span().start())))
            .count();
  }

  /** Whether the copy marks a gap somewhere from before word {@code from} to before {@code to}. */
  boolean hasGap(int from, int to) {
    int gap = gaps.nextSetBit(from);
    return gap >= 0 && gap <= to;
  }

  /**
   * The units from word {@code from} to the end of word {@code to - 1}; empty if there are none.
   */
  Span span(int from, int to) {
    if (from < to) {
      return new Span(words.get(from).span().start(), words.get(to - 1).span().end());
    }
    int at = from < words.size() ? words.get(from).span().start() : inner.end();
    return new Span(at, at);
  }
}
