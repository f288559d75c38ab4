package org.dixit.check;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
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

  private record Reversal(MeaningKind kind, List<List<Phrase>> cells) {}

  /**
   * A phrase whose first word may be inflected.
   *
   * @param stem of the first word
   * @param rest the words that follow
   */
  private record Phrase(String stem, List<String> rest) {
    static Phrase of(String words) {
      List<String> all = List.of(words.strip().split(" "));
      return new Phrase(Stems.stem(all.get(0)), all.subList(1, all.size()));
    }
  }

  private record Place(int cell, int from, int to) {}

  private static List<Reversal> load() {
    List<Reversal> all = new ArrayList<>();
    for (Lexicon.Row row : Lexicon.of(Reversals.class, "reversals.tsv")) {
      List<List<Phrase>> cells = new ArrayList<>();
      for (String cell : row.list("cells")) {
        cells.add(Stream.of(cell.split(",")).map(Phrase::of).toList());
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
    List<String> copyStems = copy.stream().map(Stems::stem).toList();
    List<String> recordStems = record.stream().map(Stems::stem).toList();
    for (Reversal reversal : ALL) {
      List<Place> mine = places(reversal, copy, copyStems);
      List<Place> others = mine.isEmpty() ? List.of() : places(reversal, record, recordStems);
      for (Place theirs : others) {
        if (mine.stream().noneMatch(p -> p.cell() == theirs.cell())) {
          return merge(changes, reversal.kind(), theirs, base, mine.get(0), copyBase);
        }
      }
    }
    return changes;
  }

  private static List<Place> places(Reversal reversal, List<String> forms, List<String> stems) {
    List<Place> places = new ArrayList<>();
    for (int cell = 0; cell < reversal.cells().size(); cell++) {
      for (Phrase phrase : reversal.cells().get(cell)) {
        for (int at = 0; at < forms.size(); at++) {
          int end = stems.get(at).equals(phrase.stem()) ? endOf(phrase, forms, at) : -1;
          if (end > 0) {
            places.add(new Place(cell, at, end));
          }
        }
      }
    }
    return places;
  }

  /** Where {@code phrase} ends if it begins at {@code at}, few words between its parts; or -1. */
  private static int endOf(Phrase phrase, List<String> forms, int at) {
    int place = at;
    for (String word : phrase.rest()) {
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
