package org.dixit.attribute;

import java.util.ArrayList;
import java.util.List;
import org.dixit.Document;
import org.dixit.Paragraph;
import org.dixit.Sentence;
import org.dixit.Span;
import org.dixit.Token;
import org.dixit.text.Words;

/** All tokens of a document in one row, with their sentences and paragraphs. Immutable. */
final class Row {
  private final List<Token> tokens = new ArrayList<>();
  private final List<Integer> sentences = new ArrayList<>();
  private final List<Integer> paragraphs = new ArrayList<>();

  Row(Document document) {
    int sentence = 0;
    int number = 0;
    for (Paragraph paragraph : document.paragraphs()) {
      for (Sentence s : paragraph.sentences()) {
        for (Token token : s.tokens()) {
          tokens.add(token);
          sentences.add(sentence);
          paragraphs.add(number);
        }
        sentence++;
      }
      number++;
    }
  }

  int size() {
    return tokens.size();
  }

  boolean has(int i) {
    return i >= 0 && i < tokens.size();
  }

  /** The word at {@code i} in lower case; empty outside the row. */
  String form(int i) {
    return has(i) ? Words.fold(tokens.get(i).text()) : "";
  }

  /** The token at {@code i} as printed; empty outside the row. */
  String text(int i) {
    return has(i) ? tokens.get(i).text() : "";
  }

  /** Token {@code i} as the rules see it. */
  Item item(int i) {
    return Frame.item(tokens.get(i));
  }

  int sentence(int i) {
    return sentences.get(i);
  }

  int paragraph(int i) {
    return paragraphs.get(i);
  }

  /** Whether token {@code i} begins its sentence. */
  boolean startsSentence(int i) {
    return i == 0 || has(i) && sentence(i) != sentence(i - 1);
  }

  /** The stretch of text from token {@code from} to before token {@code to}. */
  Span span(int from, int to) {
    return new Span(tokens.get(from).span().start(), tokens.get(to - 1).span().end());
  }

  /** The tokens of {@code span} as the rules see them. */
  List<Item> items(Span span) {
    Run run = run(span);
    return tokens.subList(run.from, run.to).stream().map(Frame::item).toList();
  }

  /** The first token that ends behind {@code offset}. */
  int at(int offset) {
    int low = 0;
    int high = tokens.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (tokens.get(middle).span().end() <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** The tokens of {@code span}: the first of them, and the first behind them. */
  Run run(Span span) {
    int from = at(span.start());
    int to = from;
    while (to < tokens.size() && tokens.get(to).span().start() < span.end()) {
      to++;
    }
    return new Run(from, to);
  }

  /**
   * A run of tokens.
   *
   * @param from the first
   * @param to the first behind it
   */
  record Run(int from, int to) {}
}
