package org.dixit.attribute;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dixit.Article;
import org.dixit.Attribution;
import org.dixit.Block;
import org.dixit.BlockKind;
import org.dixit.Document;
import org.dixit.Extraction;
import org.dixit.Paragraph;
import org.dixit.Quotation;
import org.dixit.QuotationForm;
import org.dixit.Sentence;
import org.dixit.Span;
import org.dixit.Token;
import org.dixit.TokenKind;

/** Cuts test articles up without the other rooms: curly marks, plain sentences. */
final class Quotes {
  private Quotes() {}

  /** A document of one paragraph for each line. */
  static Document document(String text) {
    List<Block> blocks = new ArrayList<>();
    List<Paragraph> paragraphs = new ArrayList<>();
    int at = 0;
    for (String line : text.split("\n", -1)) {
      if (!line.isBlank()) {
        Block block = new Block(BlockKind.PARAGRAPH, new Span(at, at + line.length()));
        blocks.add(block);
        paragraphs.add(new Paragraph(block, sentences(line, at)));
      }
      at += line.length() + 1;
    }
    Optional<String> none = Optional.empty();
    return new Document(new Article("t", none, none, none, none, blocks, text), paragraphs);
  }

  /** Every stretch between curly double marks inside one paragraph. */
  static Extraction extraction(Document document) {
    List<Quotation> quotations = new ArrayList<>();
    for (Paragraph paragraph : document.paragraphs()) {
      int open = -1;
      for (Token token : paragraph.tokens()) {
        if (token.text().equals("“")) {
          open = token.span().start();
        } else if (token.text().equals("”") && open >= 0) {
          List<Span> spans = List.of(new Span(open, token.span().end()));
          quotations.add(new Quotation(QuotationForm.DIRECT, spans, spans, List.of()));
          open = -1;
        }
      }
    }
    return new Extraction(quotations, List.of(), List.of());
  }

  static List<Attribution> attributions(String text) {
    Document document = document(text);
    return new Attributor().attribute(document, extraction(document));
  }

  private static List<Sentence> sentences(String line, int offset) {
    List<Sentence> sentences = new ArrayList<>();
    List<Token> tokens = new ArrayList<>();
    boolean quoted = false;
    int at = 0;
    while (at < line.length()) {
      if (Character.isWhitespace(line.charAt(at))) {
        at++;
        continue;
      }
      int end = tokenEnd(line, at);
      tokens.add(token(line.substring(at, end), offset + at));
      quoted = line.startsWith("“", at) || (quoted && !line.startsWith("”", at));
      boolean stop = !quoted && endsSentence(line, at, end);
      at = end;
      if (stop) {
        sentences.add(sentence(tokens));
        tokens = new ArrayList<>();
      }
    }
    if (!tokens.isEmpty()) {
      sentences.add(sentence(tokens));
    }
    return sentences;
  }

  private static boolean endsSentence(String line, int at, int end) {
    boolean open = end + 1 >= line.length() || !Character.isLowerCase(line.charAt(end + 1));
    char c = line.charAt(at);
    boolean closed = c == '”' && at > 0 && line.charAt(at - 1) == '.';
    return open && (closed || ((c == '.' || c == '?' || c == '!') && end == at + 1));
  }

  private static int tokenEnd(String line, int at) {
    if (line.startsWith("’s", at) || line.startsWith("'s", at)) {
      return at + 2;
    }
    int end = at;
    while (end < line.length() && Character.isLetterOrDigit(line.charAt(end))) {
      end++;
      boolean joint = end + 1 < line.length() && "-’'".indexOf(line.charAt(end)) >= 0;
      boolean possessive = joint && line.startsWith("s", end + 1) && !isLetter(line, end + 2);
      if (joint && !possessive && isLetter(line, end + 1)) {
        end++;
      }
    }
    boolean title = end > at && end < line.length() && line.charAt(end) == '.' && end - at < 4;
    if (title
        && Character.isUpperCase(line.charAt(at))
        && "Mr Ms Mrs Dr Sen Gov Rep".contains(line.substring(at, end))) {
      return end + 1;
    }
    return end == at ? at + 1 : end;
  }

  private static boolean isLetter(String line, int at) {
    return at < line.length() && Character.isLetter(line.charAt(at));
  }

  private static Token token(String text, int offset) {
    char c = text.charAt(0);
    TokenKind kind =
        c == '“' || c == '”'
            ? TokenKind.MARK
            : Character.isDigit(c)
                ? TokenKind.NUMBER
                : Character.isLetter(c) || text.length() == 2
                    ? TokenKind.WORD
                    : TokenKind.PUNCTUATION;
    return new Token(kind, new Span(offset, offset + text.length()), text);
  }

  private static Sentence sentence(List<Token> tokens) {
    int start = tokens.get(0).span().start();
    return new Sentence(new Span(start, tokens.get(tokens.size() - 1).span().end()), tokens);
  }
}
