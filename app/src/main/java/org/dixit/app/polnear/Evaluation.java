package org.dixit.app.polnear;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dixit.corpus.AnnotatedText;
import org.dixit.corpus.GoldStatement;

/** Predictions scored against a part of a corpus. Immutable once made. */
public final class Evaluation {
  private final PolnearScore score = new PolnearScore();
  private final List<Line> lines = new ArrayList<>();
  private int missing;

  /**
   * One gold statement and whether it was found with its source.
   *
   * @param article the article's name
   * @param words what was said, and by whom
   * @param full whether it was found with the right source
   */
  public record Line(String article, String words, boolean full) {}

  /**
   * Scores {@code predictions}; an article without any counts as one without statements.
   *
   * @param texts the annotated articles
   */
  public Evaluation(List<AnnotatedText> texts, Predictions predictions) {
    for (AnnotatedText text : texts) {
      ScoredText scored = new ScoredText(text.text());
      List<ScoredStatement> gold = gold(scored, text.statements());
      List<ScoredStatement> predicted = predictions.of(text.name(), text.text(), scored);
      missing += predictions.has(text.name()) ? 0 : 1;
      Map<Integer, Integer> matches = score.add(scored, gold, predicted);
      for (int g = 0; g < gold.size(); g++) {
        Optional<ScoredStatement> match = Optional.ofNullable(matches.get(g)).map(predicted::get);
        lines.add(line(text.name(), scored, gold.get(g), match));
      }
    }
  }

  private static List<ScoredStatement> gold(ScoredText text, List<GoldStatement> statements) {
    List<ScoredStatement> gold = new ArrayList<>();
    for (GoldStatement s : statements) {
      ScoredStatement.of(text, s.content(), s.source(), s.cue()).ifPresent(gold::add);
    }
    return gold;
  }

  private static Line line(
      String article, ScoredText text, ScoredStatement gold, Optional<ScoredStatement> match) {
    boolean full =
        match.isPresent()
            && (gold.source().isPresent() && match.get().source().isPresent()
                ? gold.source().get().intersects(match.get().source().get())
                : gold.source().isEmpty() && match.get().source().isEmpty());
    String source = gold.source().map(text::in).orElse("nobody");
    return new Line(article, source + ": " + text.in(gold.content()), full);
  }

  /** How many articles no prediction spoke of. */
  public int missing() {
    return missing;
  }

  /** The figures by name, in the order of the table. */
  public Map<String, Double> figures() {
    return new Figures(score).values();
  }

  /** The table that people read. */
  public String table() {
    return new Figures(score).table();
  }

  /** The gold statements in order. */
  public List<Line> lines() {
    return lines;
  }
}
