package org.dixit.resolve;

import java.util.ArrayList;
import java.util.List;
import org.dixit.Document;
import org.dixit.Paragraph;
import org.dixit.Sentence;

/** Tells in which sentence and paragraph an offset stands. */
final class Places {
  private final List<Place> places = new ArrayList<>();

  Places(Document document) {
    int paragraph = 0;
    for (Paragraph p : document.paragraphs()) {
      for (Sentence sentence : p.sentences()) {
        places.add(new Place(places.size(), paragraph, sentence.span().start()));
      }
      paragraph++;
    }
  }

  /** The sentence that holds {@code offset}, or the last one before it. */
  Place at(int offset) {
    int low = 0;
    int high = places.size();
    while (low < high) {
      int middle = (low + high) / 2;
      if (places.get(middle).sentenceStart() <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low == 0 ? new Place(0, 0, 0) : places.get(low - 1);
  }
}
