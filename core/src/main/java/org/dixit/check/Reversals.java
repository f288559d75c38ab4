package org.dixit.check;

import java.util.ArrayList;
import java.util.List;
import org.dixit.EditKind;
import org.dixit.EditNature;
import org.dixit.MeaningKind;
import org.dixit.text.Lexicon;

/** The meaning test for phrases that change sense with their particle: push back, back down. */
final class Reversals {
  private static final int BETWEEN = 2;

  /** A phrase lies at most so many words from the change that reverses it. */
  private static final int AROUND = 4;

  private static final int MOST = 30;
  private static final List<Reversal> ALL = load();

  private Reversals() {}

  private record Reversal(MeaningKind kind, List<List<List<String>>> cells) {}

  private record Place(int cell, int from, int to) {}

  private static List<Reversal> load() {
    List<Reversal> all = new ArrayList<>();
    for (Lexicon.Row row : Lexicon.of(Reversals.class, "reversals.tsv")) {
      List<List<List<String>>> cells = new ArrayList<>();
      for (String cell : row.list("cells")) {
        List<List<String>> phrases = new ArrayList<>();
        for (String phrase : cell.split(",")) {
          phrases.add(List.of(phrase.strip().split(" ")));
        }
        cells.add(phrases);
      }
      all.add(new Reversal(MeaningKind.valueOf(row.get("kind")), cells));
    }
    return all;
  }

  /** The changes with each reversal made one change, which covers both phrases. */
  static List<Change> mark(List<Change> changes, Sides sides) {
    List<Change> marked = changes;
    for (Change change : changes) {
      if (change.kind() != EditKind.MOVE && change.nature() != EditNature.GLOSS) {
        marked = around(change, marked, sides);
      }
    }
    return marked;
  }

  /** Looks for a reversal in the words around {@code change}, on both sides. */
  private static List<Change> around(Change change, List<Change> changes, Sides sides) {
    Match match = sides.match();
    int base = Math.max(match.recordFrom(), change.recordFrom() - AROUND);
    int end = Math.min(match.recordTo(), change.recordTo() + AROUND);
    int copyBase = Math.max(match.from(), change.copyFrom() - AROUND);
    int copyEnd = Math.min(match.to(), change.copyTo() + AROUND);
    if (end - base > MOST || copyEnd - copyBase > MOST) {
      return changes;
    }
    List<String> record = sides.recordForms(base, end);
    List<String> copy = new ArrayList<>();
    for (int i = copyBase; i < copyEnd; i++) {
      copy.add(match.copy().gloss().get(i) ? "" : sides.copyForm(i));
    }
    for (Reversal reversal : ALL) {
      List<Place> mine = places(reversal, copy);
      for (Place theirs : mine.isEmpty() ? List.<Place>of() : places(reversal, record)) {
        if (mine.stream().noneMatch(p -> p.cell() == theirs.cell())) {
          return merge(changes, reversal.kind(), theirs, base, mine.get(0), copyBase);
        }
      }
    }
    return changes;
  }

  private static List<Place> places(Reversal reversal, List<String> forms) {
    List<Place> places = new ArrayList<>();
    for (int cell = 0; cell < reversal.cells().size(); cell++) {
      for (List<String> phrase : reversal.cells().get(cell)) {
        for (int at = 0; at < forms.size(); at++) {
          int end = endOf(phrase, forms, at);
          if (end > 0) {
            places.add(new Place(cell, at, end));
          }
        }
      }
    }
    return places;
  }

  /** Where {@code phrase} ends if it begins at {@code at}, few words between its parts; or -1. */
  private static int endOf(List<String> phrase, List<String> forms, int at) {
    if (!Stems.stem(forms.get(at)).equals(Stems.stem(phrase.get(0)))) {
      return -1;
    }
    int place = at;
    for (String word : phrase.subList(1, phrase.size())) {
      int last = Math.min(forms.size() - 1, place + 1 + BETWEEN);
      int next = place + 1;
      while (next <= last && !forms.get(next).equals(word)) {
        next++;
      }
      if (next > last) {
        return -1;
      }
      place = next;
    }
    return place + 1;
  }

  private static List<Change> merge(
      List<Change> changes, MeaningKind kind, Place theirs, int base, Place mine, int copyBase) {
    int recordFrom = theirs.from() + base;
    int recordTo = theirs.to() + base;
    int copyFrom = mine.from() + copyBase;
    int copyTo = mine.to() + copyBase;
    List<Change> kept = new ArrayList<>();
    for (Change change : changes) {
      boolean touches =
          change.recordFrom() <= recordTo
              && change.recordTo() >= recordFrom
              && change.copyFrom() <= copyTo
              && change.copyTo() >= copyFrom;
      if (touches) {
        recordFrom = Math.min(recordFrom, change.recordFrom());
        recordTo = Math.max(recordTo, change.recordTo());
        copyFrom = Math.min(copyFrom, change.copyFrom());
        copyTo = Math.max(copyTo, change.copyTo());
      } else {
        kept.add(change);
      }
    }
    kept.add(
        Change.of(EditKind.SUBSTITUTE, EditNature.CONTENT, recordFrom, recordTo, copyFrom, copyTo)
            .meaning(kind));
    return kept;
  }
}
