package org.dixit.proof;

import java.util.List;
import org.dixit.Notice;
import org.dixit.NoticeKind;
import org.dixit.TokenKind;
import org.dixit.text.Tokens;

/** White space and punctuation that are missing or too much, and signs that could not be read. */
final class Signs implements Rule {

  @Override
  public void check(Tokens tokens, List<Notice> notices) {
    for (int i = 0; i < tokens.size(); i++) {
      spacedPlus(tokens, i, notices);
      dateWithoutComma(tokens, i, notices);
      spaceBeforeStop(tokens, i, notices);
      unreadable(tokens, i, notices);
    }
  }

  private static boolean isNumber(Tokens tokens, int i) {
    return tokens.has(i) && tokens.get(i).kind() == TokenKind.NUMBER;
  }

  /** "a 2 + 2 dialogue" */
  private static void spacedPlus(Tokens tokens, int i, List<Notice> notices) {
    boolean plus =
        tokens.lower(i).equals("+") && tokens.spaceBefore(i) && tokens.spaceBefore(i + 1);
    boolean sum = Words.in("equation", tokens.lower(i + 2));
    if (plus
        && isNumber(tokens, i - 1)
        && isNumber(tokens, i + 1)
        && tokens.isWord(i + 2)
        && !sum) {
      String message = "No white space belongs around this plus sign.";
      notices.add(Rule.notice(NoticeKind.SPACING, tokens, i - 1, i + 1, message));
    }
  }

  /** "June 4 2019" */
  private static void dateWithoutComma(Tokens tokens, int i, List<Notice> notices) {
    if (!tokens.isWord(i) || !Words.in("month", tokens.get(i).text())) {
      return;
    }
    if (tokens.lower(i + 1).matches("\\d{1,2}") && tokens.lower(i + 2).matches("(19|20)\\d\\d")) {
      String message = "A comma is missing between the day and the year.";
      notices.add(Rule.notice(NoticeKind.SPACING, tokens, i, i + 2, message));
    }
  }

  /** "the dam , which" */
  private static void spaceBeforeStop(Tokens tokens, int i, List<Notice> notices) {
    String sign = tokens.lower(i);
    boolean stop = sign.equals(",") || sign.equals(".") || sign.equals(";");
    if (stop
        && i > 0
        && tokens.spaceBefore(i)
        && tokens.isWord(i - 1)
        && tokens.spaceBefore(i + 1)
        && !tokens.lower(i + 1).equals(".")) {
      String message = "White space stands before this sign.";
      notices.add(Rule.notice(NoticeKind.SPACING, tokens, i - 1, i, message));
    }
  }

  private static void unreadable(Tokens tokens, int i, List<Notice> notices) {
    boolean first = tokens.lower(i).equals("\uFFFD") && !tokens.lower(i - 1).equals("\uFFFD");
    if (first) {
      int last = i;
      while (tokens.lower(last + 1).equals("\uFFFD")) {
        last++;
      }
      String message = "These characters could not be read as text.";
      notices.add(Rule.notice(NoticeKind.UNREADABLE_CHARACTERS, tokens, i, last, message));
    }
  }
}
