package org.dixit.check;

import java.util.ArrayList;
import java.util.List;
import org.dixit.embed.Embedder;
import org.dixit.text.WordRates;
import org.dixit.thesaurus.Thesaurus;
import org.dixit.thesaurus.Thesaurus.Relation;

/** How much of what some words say is said by others. Made for one set of words. */
final class Likeness {
  /** Words of like meaning, and words of one form. */
  private static final double LIKE = 0.85;

  private static final double SAME = 1;

  /** Words whose vectors are nearer than this say something alike. */
  private static final double NEAR = 0.45;

  private final Embedder embedder;
  private final List<String> content;
  private final float[] vector;

  Likeness(Embedder embedder, List<String> forms) {
    this.embedder = embedder;
    this.content = content(forms);
    this.vector = embedder.embed(forms);
  }

  static List<String> content(List<String> forms) {
    return forms.stream()
        .filter(f -> !FunctionWords.contains(f) && !FrameWords.is("negator", f))
        .toList();
  }

  List<String> content() {
    return content;
  }

  /** The cosine of the two texts' vectors. */
  double nearness(List<String> forms) {
    return Embedder.likeness(vector, embedder.embed(forms));
  }

  /** The share of the information in these words that {@code forms} have too, 0 to 1. */
  double coverage(List<String> forms) {
    List<String> others = new ArrayList<>(content(forms));
    double met = 0;
    double wanted = 0;
    for (String word : content) {
      double information = WordRates.information(word);
      wanted += information;
      double best = 0;
      for (String other : others) {
        best = Math.max(best, likeness(word, other));
      }
      met += best * information;
    }
    return wanted == 0 ? 0 : met / wanted;
  }

  /** Whether every content word of these has one of like meaning in {@code forms}, in order. */
  boolean isSaidBy(List<String> forms) {
    int at = 0;
    int first = -1;
    for (String word : content) {
      while (at < forms.size() && likeness(word, forms.get(at)) < LIKE) {
        at++;
      }
      if (at == forms.size()) {
        return false;
      }
      first = first < 0 ? at : first;
      at++;
    }
    return !content.isEmpty() && at - first <= content.size() + 1;
  }

  private double likeness(String word, String other) {
    if (word.equals(other) || Stems.stem(word).equals(Stems.stem(other))) {
      return SAME;
    }
    Relation relation = Thesaurus.english().relation(word, other);
    switch (relation) {
      case SAME, LIKE, DERIVED:
        return LIKE;
      case OPPOSITE, SIBLING:
        return 0;
      default:
        break;
    }
    double near = Embedder.likeness(embedder.embed(List.of(word)), embedder.embed(List.of(other)));
    return near >= NEAR ? near : 0;
  }
}
