package org.dixit.resolve;

import java.util.ArrayList;
import java.util.List;
import org.dixit.Attribution;
import org.dixit.Cue;
import org.dixit.Document;
import org.dixit.Paragraph;
import org.dixit.Sentence;
import org.dixit.Span;
import org.dixit.Token;
import org.dixit.TokenKind;
import org.dixit.text.Names;
import org.dixit.text.Names.Gender;
import org.dixit.text.Spans;
import org.dixit.text.Words;

/** Finds the rows of capitalised words of a document, with the offices beside them. */
final class NameScanner {
  private static final NounWords WORDS = NounWords.ENGLISH;
  private static final int LONGEST_ROLE = 14;
  private static final int LONGEST_RUN = 9;

  private final Document document;
  private final List<Span> quoted;
  private final Spans cues;
  private final List<NameRun> runs = new ArrayList<>();
  private int nextQuoted;
  private int sentences;

  private NameScanner(Document document, List<Span> quoted, List<Attribution> attributions) {
    this.document = document;
    this.quoted = quoted;
    this.cues =
        Spans.of(attributions.stream().flatMap(a -> a.cue().stream()).map(Cue::span).toList());
  }

  /**
   * All runs of {@code document} in order.
   *
   * @param quoted the quoted spans of the document, sorted
   * @param attributions its statements, across whose cues no name runs
   */
  static List<NameRun> scan(Document document, List<Span> quoted, List<Attribution> attributions) {
    NameScanner scanner = new NameScanner(document, quoted, attributions);
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
    String form = token.text();
    boolean pronoun =
        form.length() > 1 && form.charAt(0) == 'I' && "'’".indexOf(form.charAt(1)) >= 0;
    return token.isWord() && Character.isUpperCase(form.charAt(0)) && !pronoun;
  }

  private static boolean isAdverb(Token token) {
    return token.text().endsWith("ly");
  }

  /** A capitalised word that is no part of a name: The, But, Meanwhile, Monday. */
  private static boolean isLead(List<Token> tokens, int i) {
    String form = Words.fold(tokens.get(i).text());
    boolean plural = form.endsWith("s") && WORDS.isPerson(form.substring(0, form.length() - 1));
    if (plural && (i + 1 >= tokens.size() || !isCapital(tokens.get(i + 1)))) {
      return true;
    }
    if (!WORDS.isPlain(form) || isGivenName(tokens, i) || isPalace(tokens, i)) {
      return false;
    }
    return !Names.isTitle(form) || i + 1 >= tokens.size() || !isCapital(tokens.get(i + 1));
  }

  /** "June Marsh said", but not "In June Marsh said". */
  private static boolean isGivenName(List<Token> tokens, int i) {
    boolean month = form(tokens, i).equals("june") || form(tokens, i).equals("april");
    boolean followed = i + 1 < tokens.size() && isCapital(tokens.get(i + 1));
    return month && followed && !WORDS.isTimed(form(tokens, i - 1));
  }

  private static boolean isPalace(List<Token> tokens, int i) {
    return form(tokens, i).equals("white") && form(tokens, i + 1).equals("house");
  }

  private static String form(List<Token> tokens, int i) {
    return i >= 0 && i < tokens.size() ? Words.fold(tokens.get(i).text()) : "";
  }

  private int runEnd(List<Token> tokens, int start) {
    int at = start + 1;
    int last = at;
    while (at < tokens.size() && at - start < LONGEST_RUN) {
      Token token = tokens.get(at);
      if (isCapital(token) && !isDay(token) && !cues.touches(token.span())) {
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
    if (at + 1 >= tokens.size()) {
      return false;
    }
    if (token.text().equals("&")) {
      return isCapital(tokens.get(at + 1));
    }
    if (!token.isWord()) {
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
    int office = officeStart(tokens, from);
    String role =
        before(tokens, office, from) + " " + country(tokens, end) + " " + behind(tokens, end);
    runs.add(
        new NameRun(
            span,
            words.toString(),
            role.strip(),
            sentences,
            paragraph,
            fresh,
            possessive,
            in(span),
            owner(form(tokens, office - 1)),
            WORDS.isLocating(form(tokens, from - 1)) || possessive && isCountry(tokens, end + 1),
            WORDS.isBody(form(tokens, from - 1))));
  }

  /** Whether what stands at {@code i} is a country's: "foreign minister", "army". */
  private static boolean isCountry(List<Token> tokens, int i) {
    return WORDS.isNational(form(tokens, i)) || WORDS.isNational(form(tokens, i + 1));
  }

  private static Gender owner(String possessive) {
    return switch (possessive) {
      case "her" -> Gender.FEMALE;
      case "his" -> Gender.MALE;
      default -> Gender.UNKNOWN;
    };
  }

  /** Where the words of office begin that stand right before a name: former president. */
  private static int officeStart(List<Token> tokens, int from) {
    boolean comma = from > 1 && tokens.get(from - 1).text().equals(",");
    int end = comma && isRoleWord(tokens.get(from - 2)) ? from - 1 : from;
    int at = end;
    while (at > 0 && end - at < 5 && isRoleWord(tokens.get(at - 1))) {
      at--;
    }
    if (at == end) {
      return from;
    }
    if (at > 0 && tokens.get(at - 1).text().equals("first")) {
      at--;
    }
    return ownerStart(tokens, modifierStart(tokens, at));
  }

  /** "the housing secretary", "Housing secretary": what kind of secretary it is. */
  private static int modifierStart(List<Token> tokens, int office) {
    for (int at = office - 1; at >= 0 && office - at <= 3 && tokens.get(at).isWord(); at--) {
      if (form(tokens, at).equals("the")) {
        return at + 1;
      }
      boolean opens = at == 0 && at == office - 1 && isCapital(tokens.get(at));
      if (opens && !WORDS.isPlain(form(tokens, at))) {
        return at;
      }
    }
    return office;
  }

  private String before(List<Token> tokens, int office, int from) {
    boolean comma = from > office && tokens.get(from - 1).text().equals(",");
    return text(tokens, office, comma ? from - 1 : from);
  }

  /** Takes "Norland's" into the description, where a country owns it. */
  private static int ownerStart(List<Token> tokens, int at) {
    if (at < 2 || !Words.fold(tokens.get(at - 1).text()).equals("'s")) {
      return at;
    }
    int start = at - 2;
    while (start > 0 && at - start < 5 && isCapital(tokens.get(start - 1))) {
      start--;
    }
    StringBuilder owner = new StringBuilder();
    tokens.subList(start, at - 1).forEach(token -> owner.append(token.text()).append(' '));
    return Countries.ALL.isCountry(owner.toString()) ? start : at;
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
