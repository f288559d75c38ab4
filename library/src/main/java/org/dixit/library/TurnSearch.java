package org.dixit.library;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dixit.Span;
import org.dixit.Speaker;
import org.dixit.Utterance;
import org.dixit.text.Names;
import org.dixit.text.Word;
import org.dixit.text.Words;

/**
 * Looks for what a search wants in one turn: all words, runs of words in a row, and the speaker.
 * Immutable, safe for any thread.
 */
final class TurnSearch {
  private final Search search;
  private final Set<String> wanted;

  TurnSearch(Search search) {
    this.search = search;
    this.wanted = new HashSet<>(search.words());
    search.phrases().forEach(wanted::addAll);
  }

  /** Whether {@code name}, or a part of one, may stand for {@code speaker}. */
  static boolean isMeant(Speaker speaker, String name) {
    return speaker.name().toLowerCase(Locale.ROOT).contains(name.toLowerCase(Locale.ROOT))
        || Names.couldBeSame(speaker.name(), name);
  }

  /** The shortest stretch of {@code turn} inside {@code part} that has all that is wanted. */
  Optional<Span> in(String text, Utterance turn, Span part) {
    int start = Math.max(part.start(), turn.span().start());
    int end = Math.min(part.end(), turn.span().end());
    if (start >= end || !isSpeaker(turn)) {
      return Optional.empty();
    }
    List<Word> words = Words.of(text, new Span(start, end));
    boolean inRows = search.phrases().stream().allMatch(p -> isInARow(words, p));
    List<Word> met = words.stream().filter(w -> wanted.contains(w.form())).toList();
    Set<String> different = new HashSet<>();
    met.forEach(w -> different.add(w.form()));
    return inRows && different.containsAll(wanted)
        ? Optional.of(shortest(met, wanted.size()))
        : Optional.empty();
  }

  private boolean isSpeaker(Utterance turn) {
    return search.speaker().isEmpty()
        || turn.speaker().filter(s -> isMeant(s, search.speaker().get())).isPresent();
  }

  private static boolean isInARow(List<Word> words, List<String> phrase) {
    List<String> forms = new ArrayList<>();
    words.forEach(w -> forms.add(w.form()));
    return Collections.indexOfSubList(forms, phrase) >= 0;
  }

  /** The shortest stretch that has all {@code different} words among {@code met}. */
  private static Span shortest(List<Word> met, int different) {
    Map<String, Integer> inside = new HashMap<>();
    Span best = null;
    int from = 0;
    for (Word last : met) {
      inside.merge(last.form(), 1, Integer::sum);
      while (inside.size() == different) {
        Span here = new Span(met.get(from).span().start(), last.span().end());
        best = best == null || here.length() < best.length() ? here : best;
        inside.computeIfPresent(met.get(from++).form(), (w, n) -> n == 1 ? null : n - 1);
      }
    }
    return best;
  }
}
