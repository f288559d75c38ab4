package org.dixit.text;

import java.util.List;
import java.util.Map;
import org.dixit.Span;

/** Cuts contracted words in two. */
final class Contractions {
  private static final Map<String, String> ENDINGS =
      Map.of("'s", "'s", "'d", "'d", "'re", "are", "'ve", "have", "'ll", "will", "'m", "am");
  private static final Map<String, String> NEGATED =
      Map.of("ca", "can", "wo", "will", "sha", "shall");

  private Contractions() {}

  /** Adds {@code word}, or the two words it stands for, to {@code words}. */
  static void cut(Word word, CharSequence text, List<Word> words) {
    String form = word.form();
    if (form.equals("cannot")) {
      add(word, word.span().start() + 3, "can", "not", words);
      return;
    }
    int apostrophe = form.indexOf('\'');
    if (apostrophe <= 0) {
      words.add(word);
      return;
    }
    int at = apostropheIn(text, word.span());
    if (form.endsWith("n't") && form.length() > 3 && at - 1 > word.span().start()) {
      String stem = form.substring(0, form.length() - 3);
      add(word, at - 1, NEGATED.getOrDefault(stem, stem), "not", words);
    } else if (ENDINGS.containsKey(form.substring(apostrophe))) {
      String head = form.substring(0, apostrophe);
      String tail = ENDINGS.get(form.substring(apostrophe));
      boolean letUs = head.equals("let") && tail.equals("'s");
      add(word, at, head, letUs ? "us" : tail, words);
    } else {
      words.add(word);
    }
  }

  private static void add(Word word, int at, String head, String tail, List<Word> words) {
    words.add(new Word(new Span(word.span().start(), at), head));
    words.add(new Word(new Span(at, word.span().end()), tail));
  }

  private static int apostropheIn(CharSequence text, Span span) {
    int at = span.end() - 1;
    while (at > span.start() && !Glyphs.isApostrophe(text.charAt(at))) {
      at--;
    }
    return at;
  }
}
