package org.dixit.check;

import java.util.ArrayList;
import java.util.List;
import org.dixit.Span;
import org.dixit.index.RecordIndex;
import org.dixit.index.RecordIndex.Turn;
import org.dixit.text.Names;
import org.dixit.text.Words;

/** Both sides of one match, as the tests of its changes read them. */
record Sides(Match match) {
  /** The last sign of a turn stands within so many units. */
  private static final int END = 3;

  private RecordIndex index() {
    return match.index();
  }

  String copyForm(int word) {
    return match.copy().words().get(word).form();
  }

  String recordForm(int position) {
    return index().form(position);
  }

  List<String> copyForms(int from, int to) {
    List<String> forms = new ArrayList<>();
    for (int i = from; i < to; i++) {
      if (!match.copy().gloss().get(i)) {
        forms.add(copyForm(i));
      }
    }
    return forms;
  }

  List<String> recordForms(int from, int to) {
    List<String> forms = new ArrayList<>(Math.max(0, to - from));
    for (int position = from; position < to; position++) {
      forms.add(recordForm(position));
    }
    return forms;
  }

  List<String> recordForms(Change change) {
    return recordForms(change.recordFrom(), change.recordTo());
  }

  List<String> copyForms(Change change) {
    return copyForms(change.copyFrom(), change.copyTo());
  }

  /** The word of the copy as printed. */
  String copyRaw(int word) {
    return match.copy().words().get(word).span().in(match.copy().text());
  }

  /** The word of the record as printed. */
  String recordRaw(int position) {
    return index().span(position).in(recordText(position));
  }

  String recordText(int position) {
    return index().transcript(index().turn(position)).text();
  }

  /** What stands between the word and the next one in the copy. */
  String copyBetween(int word) {
    Span here = match.copy().words().get(word).span();
    Span next = match.copy().words().get(word + 1).span();
    return match.copy().text().substring(here.end(), Math.max(here.end(), next.start()));
  }

  /** Whether the copy's sentence ends after {@code word}; not after "Dr." and the like. */
  boolean copySentenceEndsAfter(int word) {
    String between = copyBetween(word);
    return !(Names.isTitle(copyForm(word)) && between.equals(". "))
        && between.chars().anyMatch(c -> ".?!".indexOf(c) >= 0);
  }

  /** What stands between the position and the next one; where a turn ends, with a full stop. */
  String recordBetween(int position) {
    Turn turn = index().turn(position);
    String text = index().transcript(turn).text();
    int from = index().span(position).end();
    if (position + 1 >= turn.to()) {
      int end = Math.min(index().utterance(turn).span().end(), from + END);
      return from <= end ? text.substring(from, end) + "." : ".";
    }
    int to = index().span(position + 1).start();
    return from <= to ? text.substring(from, to) : ".";
  }

  /** Whether the record's clause ends after {@code position}: punctuation other than a hyphen. */
  boolean clauseEndsAfter(int position) {
    return recordBetween(position)
            .chars()
            .anyMatch(c -> ",;:.?!()\u2013\u2014\u2026".indexOf(c) >= 0)
        || recordBetween(position).contains("--");
  }

  /** Whether the record shows that the speaker breaks off after {@code position}. */
  boolean breaksOffAfter(int position) {
    String between = recordBetween(position);
    return between.contains("--")
        || between.contains("...")
        || between.chars().anyMatch(c -> c == '\u2014' || c == '\u2013' || c == '\u2026')
        || between.contains(" - ");
  }

  /** Whether the record's sentence ends after {@code position}; not after "Dr." and the like. */
  boolean sentenceEndsAfter(int position) {
    if (Names.isTitle(recordForm(position)) && recordBetween(position).equals(". ")) {
      return false;
    }
    return recordBetween(position).chars().anyMatch(c -> ".?!\u2026".indexOf(c) >= 0);
  }

  /** Whether the record's words run over the end of a sentence, so that nothing stands in place. */
  boolean spansSentences(Change change) {
    for (int p = change.recordFrom(); p + 1 < change.recordTo(); p++) {
      if (sentenceEndsAfter(p)) {
        return true;
      }
    }
    return false;
  }

  /** Whether the printed words differ although their forms are one: {@code n't}, {@code not}. */
  boolean isContraction(int position, int word) {
    return !Words.fold(recordRaw(position)).equals(Words.fold(copyRaw(word)));
  }
}
