package org.dixit.library;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dixit.Grade;
import org.dixit.text.Word;
import org.dixit.text.Words;

/**
 * What is looked for in a library.
 *
 * @param words single words, folded; all of them must stand in the passage
 * @param phrases runs of words, folded, each in a row
 * @param speaker a name, or a part of one
 * @param body who met
 * @param since the first day, as ISO 8601
 * @param until the last day
 * @param language of the text, as BCP 47
 * @param grade the lowest grade that is wanted
 */
public record Search(
    List<String> words,
    List<List<String>> phrases,
    Optional<String> speaker,
    Optional<String> body,
    Optional<String> since,
    Optional<String> until,
    Optional<String> language,
    Optional<Grade> grade) {
  private static final Pattern PHRASE = Pattern.compile("[\"\u201c]([^\"\u201d]*)[\"\u201d]");

  public Search {
    words = List.copyOf(words);
    phrases = phrases.stream().map(List::copyOf).toList();
    Objects.requireNonNull(speaker, "speaker");
    Objects.requireNonNull(body, "body");
    Objects.requireNonNull(since, "since");
    Objects.requireNonNull(until, "until");
    Objects.requireNonNull(language, "language");
    Objects.requireNonNull(grade, "grade");
  }

  /** What people type: words, and in double quotation marks words in a row. */
  public static Search of(String query) {
    List<List<String>> phrases = new ArrayList<>();
    Matcher marked = PHRASE.matcher(query);
    while (marked.find()) {
      List<String> phrase = forms(marked.group(1));
      if (!phrase.isEmpty()) {
        phrases.add(phrase);
      }
    }
    return of(forms(PHRASE.matcher(query).replaceAll(" ")), phrases);
  }

  private static List<String> forms(String words) {
    return Words.of(words).stream().map(Word::form).toList();
  }

  /** Whether no word is looked for. */
  public boolean isEmpty() {
    return words.isEmpty() && phrases.isEmpty();
  }

  /** Words and phrases, wherever they stand. */
  public static Search of(List<String> words, List<List<String>> phrases) {
    return new Search(
        words,
        phrases,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }
}
