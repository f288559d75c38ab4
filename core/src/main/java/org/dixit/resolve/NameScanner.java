package org.dixit.resolve;

import java.util.ArrayList;
import java.util.List;
import org.dixit.Document;
import org.dixit.Paragraph;
import org.dixit.Sentence;
import org.dixit.Span;
import org.dixit.Token;
import org.dixit.TokenKind;
import org.dixit.text.Names;
import org.dixit.text.Words;

/** Finds the rows of capitalised words of a document, with the offices beside them. */
final class NameScanner {
  private static final NounWords WORDS = NounWords.ENGLISH;
  private static final int LONGEST_ROLE = 14;
  private static final int LONGEST_RUN = 9;

  private final Document document;
  private final List<Span> quoted;
  private final List<NameRun> runs = new ArrayList<>();
  private int nextQuoted;
  private int sentences;

  private NameScanner(Document document, List<Span> quoted) {
    this.document = document;
    this.quoted = quoted;
  }

  /**
   * All runs of {@code document} in order.
   *
   * @param quoted the quoted spans of the document, sorted
   */
  static List<NameRun> scan(Document document, List<Span> quoted) {
    NameScanner scanner = new NameScanner(document, quoted);
    int paragraph = 0;
    for (Paragraph p : document.paragraphs()) {
      for (Sentence sentence : p.sentences()) {
        scanner.scan(sentence.tokens(), paragraph);
        scanner.sentences++;
      }
      paragraph++;
    }
    return scanner.runs;
  }

  private void scan(List<Token> tokens, int paragraph) {
    boolean fresh = true;
    for (int i = 0; i < tokens.size(); i++) {
      if (!isCapital(tokens.get(i)) || isLead(tokens, i)) {
        fresh &= !tokens.get(i).isWord() || isLead(tokens, i) || isAdverb(tokens.get(i));
        continue;
      }
      int end = runEnd(tokens, i);
      add(tokens, i, end, paragraph, fresh);
      fresh = false;
      i = end - 1;
    }
  }

  private static boolean isCapital(Token token) {
    return token.isWord() && Character.isUpperCase(token.text().charAt(0));
  }

  private static boolean isAdverb(Token token) {
    return token.text().endsWith("ly");
  }

  /** A capitalised word that is no part of a name: The, But, Meanwhile, Monday. */
  private static boolean isLead(List<Token> tokens, int i) {
    String form = Words.fold(tokens.get(i).text());
    if (!WORDS.isPlain(form)) {
      return false;
    }
    return !Names.isTitle(form) || i + 1 >= tokens.size() || !isCapital(tokens.get(i + 1));
  }

  private static int runEnd(List<Token> tokens, int start) {
    int at = start + 1;
    int last = at;
    while (at < tokens.size() && at - start < LONGEST_RUN) {
      Token token = tokens.get(at);
      if (isCapital(token) && !isDay(token)) {
        at++;
        last = at;
      } else if (isJoint(tokens, at)) {
        at++;
      } else {
        break;
      }
    }
    return last;
  }

  private static boolean isDay(Token token) {
    String form = Words.fold(token.text());
    return form.endsWith("day") && WORDS.isPlain(form);
  }

  /** A small word inside a name or an office: van, "of" behind a title, "the" behind that. */
  private static boolean isJoint(List<Token> tokens, int at) {
    Token token = tokens.get(at);
    if (!token.isWord() || at + 1 >= tokens.size()) {
      return false;
    }
    String form = token.text();
    boolean office = Names.isTitle(tokens.get(at - 1).text());
    if ((form.equals("of") || form.equals("for")) && office) {
      return true;
    }
    if (form.equals("of") && WORDS.isBody(Words.fold(tokens.get(at - 1).text()))) {
      return isCapital(tokens.get(at + 1));
    }
    if (form.equals("and") && at > 2 && tokens.get(at - 2).text().equals("of")) {
      boolean body = WORDS.isBody(Words.fold(tokens.get(at - 3).text()));
      return body && isCapital(tokens.get(at + 1)) && !Names.isGivenName(tokens.get(at + 1).text());
    }
    if (form.equals("the") && tokens.get(at - 1).text().equals("of")) {
      return isCapital(tokens.get(at + 1));
    }
    return Names.isParticle(form) && !form.equals("y") && isCapital(tokens.get(at + 1));
  }

  private void add(List<Token> tokens, int from, int end, int paragraph, boolean fresh) {
    Span span = new Span(tokens.get(from).span().start(), tokens.get(end - 1).span().end());
    StringBuilder words = new StringBuilder();
    for (Token token : tokens.subList(from, end)) {
      words.append(words.isEmpty() ? "" : " ").append(token.text());
    }
    boolean possessive = end < tokens.size() && Words.fold(tokens.get(end).text()).equals("'s");
    String role = before(tokens, from) + " " + country(tokens, end) + " " + behind(tokens, end);
    runs.add(
        new NameRun(
            span,
            words.toString(),
            role.strip(),
            sentences,
            paragraph,
            fresh,
            possessive,
            in(span)));
  }

  /** The words of office in small letters right before a name: former president. */
  private String before(List<Token> tokens, int from) {
    boolean comma = from > 1 && tokens.get(from - 1).text().equals(",");
    int end = comma && isRoleWord(tokens.get(from - 2)) ? from - 1 : from;
    int at = end;
    while (at > 0 && end - at < 5 && isRoleWord(tokens.get(at - 1))) {
      at--;
    }
    if (at > 0 && at < end && tokens.get(at - 1).text().equals("first")) {
      at--;
    }
    int owner = ownerStart(tokens, at);
    return owner == end ? "" : text(tokens, owner, end);
  }

  /** Takes "Norland's" into the description, where a country owns it. */
  private int ownerStart(List<Token> tokens, int at) {
    if (at < 2 || !Words.fold(tokens.get(at - 1).text()).equals("'s")) {
      return at;
    }
    int start = at - 2;
    while (start > 0 && at - start < 5 && isCapital(tokens.get(start - 1))) {
      start--;
    }
    return Countries.ALL.isCountry(text(tokens, start, at - 1)) ? start : at;
  }

  /** "of Norland" behind a name. */
  private String country(List<Token> tokens, int end) {
    if (end + 1 >= tokens.size() || !tokens.get(end).text().equals("of")) {
      return "";
    }
    int close = end + 1;
    while (close < tokens.size()
        && close - end < 5
        && (isCapital(tokens.get(close)) || tokens.get(close).text().equals("the"))) {
      close++;
    }
    String words = text(tokens, end, close);
    return Countries.ALL.in(words).isEmpty() ? "" : words;
  }

  private static boolean isRoleWord(Token token) {
    if (!token.isWord() || isCapital(token)) {
      return false;
    }
    String form = Words.fold(token.text());
    return WORDS.isPerson(form)
        || (Names.isTitle(form) && !WORDS.isPlain(form) && form.length() > 3);
  }

  /** The apposition behind a name: ", a farmer from Ohio,". */
  private String behind(List<Token> tokens, int end) {
    int at = skipBracket(tokens, end);
    if (at >= tokens.size() || !tokens.get(at).text().equals(",")) {
      return "";
    }
    int close = at + 1;
    boolean person = false;
    while (close < tokens.size() && close - at <= LONGEST_ROLE) {
      Token token = tokens.get(close);
      if (!token.isWord() && token.kind() != TokenKind.NUMBER) {
        break;
      }
      String form = Words.fold(token.text());
      if (form.equals("who") || form.equals("said") || form.equals("says")) {
        break;
      }
      person |= WORDS.isPerson(form);
      close++;
    }
    return person && opensRole(tokens, at + 1) ? text(tokens, at + 1, close) : "";
  }

  private static boolean opensRole(List<Token> tokens, int at) {
    String form = Words.fold(tokens.get(at).text());
    return form.equals("a")
        || form.equals("an")
        || form.equals("the")
        || form.equals("his")
        || form.equals("her")
        || form.equals("their")
        || WORDS.isPerson(form)
        || Names.isTitle(form)
        || (at + 1 < tokens.size() && Words.fold(tokens.get(at + 1).text()).equals("'s"));
  }

  private static int skipBracket(List<Token> tokens, int at) {
    if (at >= tokens.size() || !tokens.get(at).text().equals("(")) {
      return at;
    }
    for (int i = at; i < Math.min(tokens.size(), at + 8); i++) {
      if (tokens.get(i).text().equals(")")) {
        return i + 1;
      }
    }
    return at;
  }

  private String text(List<Token> tokens, int from, int end) {
    if (from >= end) {
      return "";
    }
    return document.text(
        new Span(tokens.get(from).span().start(), tokens.get(end - 1).span().end()));
  }

  private boolean in(Span span) {
    while (nextQuoted < quoted.size() && quoted.get(nextQuoted).end() <= span.start()) {
      nextQuoted++;
    }
    return nextQuoted < quoted.size() && quoted.get(nextQuoted).overlaps(span);
  }
}
