package org.dixit.interpret;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dixit.Span;
import org.dixit.text.Lexicon;

/** Finds what is invoked: phrases whose head names a law, a text, an institution. Stateless. */
final class Instruments {
  private static final Map<String, Set<String>> NEEDS = needs();
  private static final Set<String> DETERMINERS = Texts.group("determiner");
  private static final String CAPITAL = "*";

  private Instruments() {}

  private static Map<String, Set<String>> needs() {
    Map<String, Set<String>> needs = new HashMap<>();
    for (Lexicon.Row row : Lexicon.of(Instruments.class, "instruments.tsv")) {
      for (String head : row.list("heads")) {
        needs.put(head, new HashSet<>(row.list("needs")));
      }
    }
    return needs;
  }

  /** The instruments named in {@code span}, in order. */
  static List<Span> in(Sentences sentences, Span span) {
    List<Span> found = new ArrayList<>();
    int at = sentences.at(span.start());
    int last = sentences.from(span.end());
    while (at < last) {
      int end = Math.min(last, NounPhrases.end(sentences, at));
      if (end <= at) {
        at++;
        continue;
      }
      if (names(sentences, at, end)) {
        found.add(sentences.span(start(sentences, at, end), end));
      }
      at = end;
    }
    return found;
  }

  private static boolean names(Sentences sentences, int from, int to) {
    int head = head(sentences, from, to);
    Set<String> needs = NEEDS.get(sentences.text(head));
    if (needs == null) {
      return false;
    }
    if (needs.isEmpty()) {
      return true;
    }
    for (int i = from; i < to; i++) {
      boolean capital = i != head || to == from + 1;
      capital &= sentences.get(i).capital() && !DETERMINERS.contains(sentences.text(i));
      boolean word = i != head && needs.contains(sentences.text(i));
      if (word || capital && needs.contains(CAPITAL)) {
        return true;
      }
    }
    return false;
  }

  /** The last word, or the one before "of": the Treaty of Olm. */
  private static int head(Sentences sentences, int from, int to) {
    for (int i = from + 1; i < to; i++) {
      if (sentences.text(i).equals("of")) {
        return i - 1;
      }
    }
    return to - 1;
  }

  /** Without the article, and without the verb that a phrase may begin with. */
  private static int start(Sentences sentences, int from, int to) {
    int start = from;
    for (int i = from; i < to - 1; i++) {
      if (DETERMINERS.contains(sentences.text(i))) {
        start = i + 1;
      }
    }
    return start;
  }
}
