package org.dixit.proof;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dixit.Notice;
import org.dixit.NoticeKind;
import org.dixit.text.Lexicon;
import org.dixit.text.SpeechVerbs;
import org.dixit.text.Tokens;

/** Names: spellings that their bearers have given up, and a nationality where an office belongs. */
final class Names implements Rule {
  private static final Map<String, Lexicon.Row> OLD = old();

  private final Set<String> people;

  /**
   * @param paragraphs the whole article, which tells who is a person in it
   */
  Names(List<Tokens> paragraphs) {
    this.people = people(paragraphs);
  }

  private static Map<String, Lexicon.Row> old() {
    Map<String, Lexicon.Row> old = new HashMap<>();
    for (Lexicon.Row row : Lexicon.of(Names.class, "names.tsv")) {
      old.put(row.get("old"), row);
    }
    return old;
  }

  /** Capitalised words that speak somewhere in the article without a nationality before them. */
  private static Set<String> people(List<Tokens> paragraphs) {
    Set<String> people = new HashSet<>();
    for (Tokens tokens : paragraphs) {
      for (int i = 0; i < tokens.size(); i++) {
        boolean bare = tokens.isCapitalised(i) && !isDemonym(tokens, i - 1);
        if (bare && (isVerb(tokens, i + 1) || tokens.lower(i + 1).equals("also"))) {
          people.add(tokens.get(i).text());
        }
      }
    }
    return people;
  }

  private static boolean isVerb(Tokens tokens, int i) {
    return tokens.isWord(i)
        && (SpeechVerbs.isFinite(tokens.get(i).text()) || tokens.lower(i).equals("left"));
  }

  private static boolean isDemonym(Tokens tokens, int i) {
    return tokens.has(i) && Words.in("demonym", tokens.get(i).text());
  }

  @Override
  public void check(Tokens tokens, List<Notice> notices) {
    for (int i = 0; i < tokens.size(); i++) {
      oldSpelling(tokens, i, notices);
      bareNationality(tokens, i, notices);
    }
  }

  private static void oldSpelling(Tokens tokens, int i, List<Notice> notices) {
    Lexicon.Row row = OLD.get(tokens.get(i).text());
    if (row == null || isExcepted(row, tokens, i)) {
      return;
    }
    String message = "This is now spelled " + row.get("new") + ".";
    notices.add(Rule.notice(NoticeKind.NAME_VARIANT, tokens, i, i, message));
  }

  private static boolean isExcepted(Lexicon.Row row, Tokens tokens, int i) {
    List<String> unless = row.list("unless");
    boolean before = i > 0 && unless.contains(tokens.get(i - 1).text());
    return before || tokens.has(i + 1) && unless.contains(tokens.get(i + 1).text());
  }

  /** "Chinese Wen said" */
  private void bareNationality(Tokens tokens, int i, List<Notice> notices) {
    if (!isDemonym(tokens, i) || !tokens.isCapitalised(i + 1) || tokens.isCapitalised(i + 2)) {
      return;
    }
    String name = tokens.get(i + 1).text();
    boolean determined = Words.in("determiner", tokens.lower(i - 1));
    boolean inName = tokens.isCapitalised(i - 1) && !tokens.startsSentence(i - 1);
    boolean person =
        people.contains(name) && !Words.in("institution", name) && !isDemonym(tokens, i + 1);
    if (person && !determined && !inName && !tokens.lower(i - 1).endsWith("-")) {
      String message = "A nationality stands before the name; an office or a possessive was meant.";
      notices.add(Rule.notice(NoticeKind.BARE_NATIONALITY, tokens, i, i + 1, message));
    }
  }
}
