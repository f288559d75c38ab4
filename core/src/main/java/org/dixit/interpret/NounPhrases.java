package org.dixit.interpret;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Reads noun phrases from left to right, by the closed words that end them. Stateless. */
final class NounPhrases {
  private static final Set<String> STOP = Texts.group("stop");
  private static final Set<String> TIMES = Texts.group("time");
  private static final Set<String> DETERMINERS = Texts.group("determiner");
  private static final Set<String> PRONOUNS = Texts.group("pronoun");
  private static final int LONGEST = 14;
  private static final int MOST = 12;

  private NounPhrases() {}

  /**
   * A noun phrase.
   *
   * @param from its first place
   * @param to the place behind its last
   */
  record Phrase(int from, int to) {}

  /** The phrases at {@code at} that commas and "and" join; none where none begins there. */
  static List<Phrase> list(Sentences sentences, int at) {
    List<Phrase> phrases = new ArrayList<>();
    int i = at;
    while (phrases.size() < MOST && sentences.together(at, i)) {
      int end = end(sentences, i);
      if (end == i) {
        break;
      }
      phrases.add(new Phrase(i, end));
      int next = joint(sentences, end);
      if (next == end) {
        break;
      }
      i = next;
    }
    return phrases;
  }

  /** The place behind the phrase that begins at {@code at}; {@code at} where none does. */
  static int end(Sentences sentences, int at) {
    boolean pronoun = sentences.has(at) && PRONOUNS.contains(sentences.text(at));
    if (pronoun && !isOwner(sentences, at)) {
      return at + 1;
    }
    int i = at;
    while (sentences.together(at, i) && i - at < LONGEST && isInside(sentences, at, i)) {
      i++;
    }
    boolean bare = i == at + 1 && DETERMINERS.contains(sentences.text(at));
    return bare ? at : i;
  }

  /** "her government's record", but not "her the truth", "her that it rains". */
  private static boolean isOwner(Sentences sentences, int at) {
    boolean noun = sentences.together(at, at + 1) && sentences.get(at + 1).isWord();
    String next = sentences.text(at + 1);
    return sentences.text(at).equals("her")
        && noun
        && !STOP.contains(next)
        && !TIMES.contains(next)
        && !DETERMINERS.contains(next)
        && !next.endsWith("ly");
  }

  /** Where the phrase begins that ends before place {@code end}; {@code end} where none does. */
  static int start(Sentences sentences, int end) {
    for (int i = Math.max(0, end - LONGEST); i < end; i++) {
      if (sentences.together(i, end - 1) && end(sentences, i) >= end) {
        return i;
      }
    }
    return end;
  }

  private static boolean isInside(Sentences sentences, int at, int i) {
    Sentences.Form form = sentences.get(i);
    if (form.is("of") && i > at) {
      return sentences.together(i, i + 1) && isName(sentences, i);
    }
    if (form.is("'s")) {
      return i > at;
    }
    boolean second = i > at && DETERMINERS.contains(form.text()) && !form.is("other");
    boolean joint = form.is("and") || form.is("or");
    boolean stops = form.in(STOP) && !(form.capital() && i > at && sentences.get(i - 1).capital());
    boolean time = form.in(TIMES) && i > at && !DETERMINERS.contains(sentences.text(i - 1));
    return form.isWord() && !joint && !stops && !time && !(second && !owned(sentences, i));
  }

  /** "Secretary of State", "the Treaty of Olm": "of" inside a name. */
  private static boolean isName(Sentences sentences, int of) {
    int next = DETERMINERS.contains(sentences.text(of + 1)) ? of + 2 : of + 1;
    return sentences.get(of - 1).capital() && sentences.has(next) && sentences.get(next).capital();
  }

  private static boolean owned(Sentences sentences, int i) {
    return sentences.text(i - 1).equals("'s") || DETERMINERS.contains(sentences.text(i - 1));
  }

  /** The place behind ",", "and" or ", and"; {@code end} where neither stands there. */
  private static int joint(Sentences sentences, int end) {
    int i = end;
    if (sentences.together(end - 1, i) && sentences.text(i).equals(",")) {
      i++;
    }
    boolean and = sentences.text(i).equals("and") || sentences.text(i).equals("or");
    if (and && sentences.together(end - 1, i)) {
      return i + 1;
    }
    return i > end && leadsOn(sentences, i) ? i : end;
  }

  /** Whether a comma at {@code i - 1} is one of a list: an "and" and a phrase follow later on. */
  private static boolean leadsOn(Sentences sentences, int i) {
    int at = i;
    for (int turn = 0; turn < MOST; turn++) {
      int end = end(sentences, at);
      if (end == at) {
        return false;
      }
      String next = sentences.text(end);
      if (next.equals("and") || next.equals("or")) {
        return end(sentences, end + 1) > end + 1;
      }
      if (!next.equals(",")) {
        return false;
      }
      at = sentences.text(end + 1).equals("and") ? end + 2 : end + 1;
    }
    return false;
  }
}
