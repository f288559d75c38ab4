package org.dixit.proof;

import java.util.List;
import java.util.Locale;
import org.dixit.Notice;
import org.dixit.NoticeKind;
import org.dixit.text.SpeechVerbs;
import org.dixit.text.Tokens;

/** Sentences cut in two, doubled verbs, and constructions that English does not have. */
final class Sentences implements Rule {
  private static final int LONGEST_FRAGMENT = 6;
  private static final int LONGEST_NAME = 6;
  private static final int FAR = 30;

  @Override
  public void check(Tokens tokens, List<Notice> notices) {
    for (int i = 0; i < tokens.size(); i++) {
      splitByStop(tokens, i, notices);
      fragment(tokens, i, notices);
      doubledVerb(tokens, i, notices);
      andToVerb(tokens, i, notices);
      garbledCompound(tokens, i, notices);
    }
  }

  /** "for it. humanity" */
  private static void splitByStop(Tokens tokens, int i, List<Notice> notices) {
    boolean stop = tokens.lower(i).equals(".") && !tokens.spaceBefore(i) && tokens.isWord(i - 1);
    if (!stop || !tokens.isWord(i + 1) || !tokens.spaceBefore(i + 1)) {
      return;
    }
    String next = tokens.get(i + 1).text();
    boolean plain = next.equals(next.toLowerCase(Locale.ROOT)) && next.indexOf('.') < 0;
    boolean abbreviation = tokens.isCapitalised(i - 1) && tokens.lower(i - 1).length() <= 5;
    if (plain
        && !abbreviation
        && Character.isLetter(next.charAt(0))
        && tokens.lower(i - 1).length() > 1) {
      String message = "A full stop cuts this sentence in two.";
      notices.add(Rule.notice(NoticeKind.SPLIT_SENTENCE, tokens, i - 1, i + 1, message));
    }
  }

  /** "the course. Of the history" */
  private static void fragment(Tokens tokens, int i, List<Notice> notices) {
    if (i == 0 || !tokens.startsSentence(i) || !tokens.get(i).text().equals("Of")) {
      return;
    }
    int end = i;
    while (!tokens.endsSentence(end) && end - i <= LONGEST_FRAGMENT) {
      if (tokens.lower(end).equals(",")
          || tokens.lower(end).equals("course")
          || end > i && isVerb(tokens.lower(end))) {
        return;
      }
      end++;
    }
    if (end - i <= LONGEST_FRAGMENT && tokens.isWord(i + 1) && tokens.lower(i - 1).equals(".")) {
      String message = "This is no sentence; it seems to go on from the one before.";
      notices.add(
          Rule.notice(NoticeKind.SPLIT_SENTENCE, tokens, i - 2 < 0 ? i : i - 2, i + 1, message));
    }
  }

  private static boolean isVerb(String word) {
    return switch (word) {
      case "is",
          "are",
          "was",
          "were",
          "has",
          "have",
          "had",
          "will",
          "would",
          "can",
          "do",
          "does",
          "did" ->
          true;
      default -> SpeechVerbs.isFinite(word);
    };
  }

  /** "spoke talked" */
  private static void doubledVerb(Tokens tokens, int i, List<Notice> notices) {
    boolean pair =
        SpeechVerbs.isFinite(tokens.lower(i)) && SpeechVerbs.isFinite(tokens.lower(i + 1));
    if (!pair || tokens.sentence(i) != tokens.sentence(i + 1) || !tokens.isWord(i - 1)) {
      return;
    }
    boolean sameTense = tokens.lower(i).endsWith("s") == tokens.lower(i + 1).endsWith("s");
    boolean alike = SpeechVerbs.isAlike(tokens.lower(i), tokens.lower(i + 1));
    if (sameTense && alike && isSubject(tokens, i - 1) && !inRelativeClause(tokens, i)) {
      String message = "Two verbs of speech stand where one belongs.";
      notices.add(Rule.notice(NoticeKind.DOUBLED_WORD_CLASS, tokens, i, i + 1, message));
    }
  }

  /** Whether a subject ends at {@code i} with which its clause begins. */
  private static boolean isSubject(Tokens tokens, int i) {
    int first = i;
    while (tokens.isCapitalised(first - 1) && first > i - LONGEST_NAME) {
      first--;
    }
    String word = tokens.lower(i);
    boolean pronoun = word.equals("he") || word.equals("she") || word.equals("they");
    boolean begins =
        tokens.startsSentence(first)
            || !tokens.isWord(first - 1)
            || Words.in("conjunction", tokens.lower(first - 1));
    return begins && (pronoun || tokens.isCapitalised(i));
  }

  private static boolean inRelativeClause(Tokens tokens, int i) {
    for (int j = i - 1; j > i - FAR && tokens.sentence(j) == tokens.sentence(i); j--) {
      if (tokens.isPunctuation(j)) {
        return false;
      }
      if (Words.in("relative", tokens.lower(j))) {
        return true;
      }
    }
    return false;
  }

  /** "helped create and to defend" */
  private static void andToVerb(Tokens tokens, int i, List<Notice> notices) {
    boolean bare = Words.in("bare_verb", tokens.lower(i)) && tokens.isWord(i + 1);
    boolean joined = tokens.lower(i + 2).equals("and") && tokens.lower(i + 3).equals("to");
    if (bare && joined && isPlainWord(tokens, i + 1) && isPlainWord(tokens, i + 4)) {
      String message = "\u201Cto\u201D does not belong before the second of two bare verbs.";
      notices.add(Rule.notice(NoticeKind.GRAMMAR, tokens, i, i + 4, message));
    }
  }

  private static boolean isPlainWord(Tokens tokens, int i) {
    return tokens.isWord(i)
        && !tokens.isCapitalised(i)
        && tokens.lower(i).length() > 2
        && !Words.in("determiner", tokens.lower(i));
  }

  /** "save life – save aid" */
  private static void garbledCompound(Tokens tokens, int i, List<Notice> notices) {
    String sign = tokens.lower(i);
    boolean dash = sign.equals("-") || sign.equals("\u2013") || sign.equals("\u2014");
    if (!dash || !tokens.isPunctuation(i) || !tokens.spaceBefore(i) || !tokens.spaceBefore(i + 1)) {
      return;
    }
    boolean same =
        tokens.lower(i - 2).equals(tokens.lower(i + 1)) && tokens.lower(i + 1).length() > 3;
    if (same
        && !Words.in("pronoun", tokens.lower(i - 2))
        && isPlainWord(tokens, i - 1)
        && isPlainWord(tokens, i + 1)
        && isPlainWord(tokens, i + 2)) {
      String message = "A compound seems to have come apart at this dash.";
      notices.add(Rule.notice(NoticeKind.GRAMMAR, tokens, i - 2, i + 2, message));
    }
  }
}
