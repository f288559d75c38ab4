package org.dixit.bench;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.dixit.Document;
import org.dixit.Passage;
import org.dixit.Span;
import org.dixit.Statement;
import org.dixit.text.Word;
import org.dixit.text.Words;

/**
 * A quotation and where it was taken from.
 *
 * @param document the text that quotes
 * @param statements who says it in that text
 * @param forms the quotation's words
 * @param id the transcript
 * @param span where in it
 * @param original the words there
 */
record Quoted(
    Document document,
    List<Statement> statements,
    List<String> forms,
    String id,
    Span span,
    String original) {
  private static final double SAME = 0.97;

  /** Whether {@code passage} is where it was taken from, or another record of the same words. */
  boolean isThere(Passage passage) {
    boolean place = passage.transcript().id().equals(id) && passage.span().overlaps(span);
    Set<String> said = words(original);
    Set<String> shared = words(passage.text());
    shared.retainAll(said);
    // Many speeches stand in two records: the other one has the words too.
    return place || shared.size() >= SAME * said.size();
  }

  /** Whether the passage has as many of the quotation's words in a row as the original. */
  boolean isAsGood(Passage passage) {
    return FirstCandidate.shared(forms, list(passage.text()))
        >= FirstCandidate.shared(forms, list(original));
  }

  private static List<String> list(String text) {
    return Words.of(text).stream().map(Word::form).toList();
  }

  private static Set<String> words(String text) {
    return new TreeSet<>(list(text));
  }
}
