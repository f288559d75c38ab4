package org.dixit.index;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dixit.Span;
import org.dixit.Utterance;
import org.dixit.text.Word;
import org.dixit.text.Words;

/** The spoken words of the record in order, with the list of positions of each form. */
final class WordTable {
  private final Map<String, Integer> ids;
  private final String[] forms;
  private final int[] word;
  private final int[] start;
  private final int[] end;
  private final int[] firstPosting;
  private final int[] postings;

  private WordTable(Map<String, Integer> ids, String[] forms, int[] word, int[] start, int[] end) {
    this.ids = ids;
    this.forms = forms;
    this.word = word;
    this.start = start;
    this.end = end;
    this.firstPosting = new int[forms.length + 1];
    this.postings = new int[word.length];
    fillPostings();
  }

  private void fillPostings() {
    for (int id : word) {
      firstPosting[id + 1]++;
    }
    for (int id = 0; id < forms.length; id++) {
      firstPosting[id + 1] += firstPosting[id];
    }
    int[] next = Arrays.copyOf(firstPosting, forms.length);
    for (int position = 0; position < word.length; position++) {
      postings[next[word[position]]++] = position;
    }
  }

  int size() {
    return word.length;
  }

  /** The number of {@code form}, or -1 if nobody speaks it. */
  int id(String form) {
    return ids.getOrDefault(form, -1);
  }

  int idAt(int position) {
    return word[position];
  }

  String form(int position) {
    return forms[word[position]];
  }

  Span span(int position) {
    return new Span(start[position], end[position]);
  }

  int frequency(String form) {
    int id = id(form);
    return id < 0 ? 0 : frequency(id);
  }

  int frequency(int id) {
    return firstPosting[id + 1] - firstPosting[id];
  }

  /** The {@code n}-th position of the word {@code id}. */
  int posting(int id, int n) {
    return postings[firstPosting[id] + n];
  }

  /** Collects words; not safe for several threads. */
  static final class Builder {
    private final Map<String, Integer> ids = new HashMap<>();
    private final List<String> forms = new ArrayList<>();
    private int[] word = new int[1024];
    private int[] start = new int[1024];
    private int[] end = new int[1024];
    private int size;

    int size() {
      return size;
    }

    /** Adds what {@code utterance} says, leaving out its asides. */
    void add(String text, Utterance utterance) {
      int from = utterance.span().start();
      for (Span aside : utterance.asides()) {
        if (aside.start() >= from) {
          add(text, new Span(from, aside.start()));
          from = aside.end();
        }
      }
      if (from <= utterance.span().end()) {
        add(text, new Span(from, utterance.span().end()));
      }
    }

    private void add(String text, Span span) {
      for (Word w : Words.of(text, span)) {
        if (size == word.length) {
          word = Arrays.copyOf(word, 2 * size);
          start = Arrays.copyOf(start, 2 * size);
          end = Arrays.copyOf(end, 2 * size);
        }
        word[size] = number(w.form());
        start[size] = w.span().start();
        end[size] = w.span().end();
        size++;
      }
    }

    private int number(String form) {
      Integer known = ids.get(form);
      if (known != null) {
        return known;
      }
      int id = forms.size();
      ids.put(form, id);
      forms.add(form);
      return id;
    }

    WordTable build() {
      return new WordTable(
          ids,
          forms.toArray(String[]::new),
          Arrays.copyOf(word, size),
          Arrays.copyOf(start, size),
          Arrays.copyOf(end, size));
    }
  }
}
