package org.dixit.extract;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.dixit.text.Lexicon;
import org.dixit.text.SpeechVerbs;
import org.dixit.text.Tokens;

/** What the reporter's words beside a quotation look like. Stateless. */
final class Frame {
  private static final int LONGEST_SUBJECT = 7;
  private static final Map<String, Set<String>> WORDS = words();

  private Frame() {}

  private static Map<String, Set<String>> words() {
    Map<String, Set<String>> words = new HashMap<>();
    for (Lexicon.Row row : Lexicon.of(Frame.class, "words.tsv")) {
      words.put(row.get("group"), new HashSet<>(row.list("words")));
    }
    return words;
  }

  /** Whether {@code word} is listed under {@code group}. */
  static boolean in(String group, String word) {
    return WORDS.get(group).contains(word);
  }

  /** Whether who said it begins at token {@code i}: "he said", "said the minister". */
  static boolean attributionAt(Tokens tokens, int i) {
    return attributionEnd(tokens, i) > i;
  }

  /**
   * The token after the verb of the attribution that begins at {@code i}; {@code i} if none does.
   */
  static int attributionEnd(Tokens tokens, int i) {
    if (isCue(tokens, i)) {
      return opensSubject(tokens, i + 1) ? i + 1 : i;
    }
    if (!opensSubject(tokens, i)) {
      return i;
    }
    for (int j = i + 1; j <= i + LONGEST_SUBJECT && isPlain(tokens, j); j++) {
      if (isCue(tokens, j)) {
        return j + 1;
      }
    }
    return i;
  }

  private static boolean isPlain(Tokens tokens, int i) {
    return tokens.isWord(i) && !tokens.startsSentence(i);
  }

  private static boolean opensSubject(Tokens tokens, int i) {
    String word = tokens.lower(i);
    return in("third_person", word)
        || in("opens_subject", word)
        || (tokens.isCapitalised(i) && !in("first_person", word));
  }

  /** Whether token {@code i} is a finite verb of speech. */
  static boolean isCue(Tokens tokens, int i) {
    return tokens.isWord(i) && SpeechVerbs.isFinite(tokens.get(i).text());
  }

  /** Whether token {@code i} is a verb of speech in any form, and no noun that looks like one. */
  static boolean isAnyCue(Tokens tokens, int i) {
    if (!tokens.isWord(i) || tokens.isCapitalised(i) && !tokens.startsSentence(i)) {
      return false;
    }
    String word = tokens.lower(i);
    if (SpeechVerbs.isFinite(word) || SpeechVerbs.isParticiple(word)) {
      return !isNounPlace(tokens, i) && !(tokens.startsSentence(i) && SpeechVerbs.isFinite(word));
    }
    return SpeechVerbs.isBase(word) && isVerbPlace(tokens.lower(i - 1)) && takesContent(tokens, i);
  }

  private static boolean isNounPlace(Tokens tokens, int i) {
    String before = tokens.lower(i - 1);
    return before.equals("the") || before.equals("a") || before.equals("an") || before.equals("'s");
  }

  private static boolean takesContent(Tokens tokens, int i) {
    String after = tokens.lower(i + 1);
    return after.equals("that") || after.equals(",") || after.equals(":") || tokens.isMark(i + 1);
  }

  private static boolean isVerbPlace(String before) {
    return switch (before) {
      case "to",
          "will",
          "would",
          "can",
          "could",
          "may",
          "might",
          "must",
          "should",
          "not",
          "n't",
          "did",
          "do",
          "does",
          "they",
          "who",
          "i",
          "we",
          "you" ->
          true;
      default -> false;
    };
  }

  /** Whether the words before token {@code i} lead into a quotation that starts there. */
  static Lead leadBefore(Tokens tokens, int i) {
    String before = tokens.lower(i - 1);
    if (i == 0 || tokens.startsSentence(i)) {
      return Lead.NONE;
    }
    if (before.equals(":")) {
      return Lead.COLON;
    }
    if (before.equals(",")) {
      return hasCueBefore(tokens, i - 1) ? Lead.COLON : Lead.NONE;
    }
    if (before.equals("that")) {
      return Lead.THAT;
    }
    boolean verb = isAnyCue(tokens, i - 1) && !SpeechVerbs.isBase(before);
    return verb ? Lead.VERB : Lead.NONE;
  }

  private static boolean hasCueBefore(Tokens tokens, int i) {
    for (int j = i - 1; j >= 0 && j > i - 8 && !tokens.isMark(j) && !tokens.endsSentence(j); j--) {
      if (isAnyCue(tokens, j)) {
        return true;
      }
    }
    return false;
  }

  /** How the words before a mark lead into a quotation. */
  enum Lead {
    NONE,
    COLON,
    THAT,
    VERB
  }
}
