package org.dixit.app.polnear;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiPredicate;

/**
 * Counts how predicted statements stand to those that people marked. A prediction matches a gold
 * statement if their contents share at least half of the words of both together (Jaccard), one to
 * one, the best first; it is full if the sources share a word too. The counts of articles add up.
 * Every prediction of an article is held against every gold statement of it, so the time grows with
 * the product of their numbers. Not safe for several threads.
 */
final class PolnearScore {
  private static final double HALF = 0.5;
  private static final double MOSTLY = 0.8;

  private final Map<String, Integer> counts = new TreeMap<>();

  /** How often {@code key} was counted. */
  int count(String key) {
    return counts.getOrDefault(key, 0);
  }

  private void add(String key, int n) {
    counts.merge(key, n, Integer::sum);
  }

  private void add(String key, boolean hit) {
    add(key, hit ? 1 : 0);
  }

  /** Counts one article and tells which prediction matches which gold statement. */
  Map<Integer, Integer> add(
      ScoredText text, List<ScoredStatement> gold, List<ScoredStatement> predicted) {
    Match match = new Match(text, gold, predicted);
    for (Stratum stratum : Stratum.values()) {
      stratum(match, stratum);
    }
    units(match, 2);
    units(match, 5);
    return match.partial;
  }

  /** Which statements of one article belong together. */
  private static final class Match {
    final ScoredText text;
    final List<ScoredStatement> gold;
    final List<ScoredStatement> predicted;
    final Map<Integer, Integer> partial = new HashMap<>();
    final Map<Integer, Integer> back = new HashMap<>();
    final Map<Integer, Integer> exact = new HashMap<>();
    final BitSet exactBack = new BitSet();

    Match(ScoredText text, List<ScoredStatement> gold, List<ScoredStatement> predicted) {
      this.text = text;
      this.gold = gold;
      this.predicted = predicted;
      record Pair(double jaccard, int gold, int predicted) {}
      List<Pair> pairs = new ArrayList<>();
      for (int g = 0; g < gold.size(); g++) {
        for (int p = 0; p < predicted.size(); p++) {
          BitSet a = gold.get(g).content();
          BitSet b = predicted.get(p).content();
          int shared = ScoredText.shared(a, b);
          double jaccard = (double) shared / (a.cardinality() + b.cardinality() - shared);
          if (jaccard >= HALF) {
            pairs.add(new Pair(jaccard, g, p));
          }
          if (a.equals(b) && !exact.containsKey(g) && !exactBack.get(p)) {
            exact.put(g, p);
            exactBack.set(p);
          }
        }
      }
      pairs.sort(
          Comparator.comparingDouble((Pair p) -> -p.jaccard)
              .thenComparingInt(Pair::gold)
              .thenComparingInt(Pair::predicted));
      for (Pair pair : pairs) {
        if (!partial.containsKey(pair.gold) && !back.containsKey(pair.predicted)) {
          partial.put(pair.gold, pair.predicted);
          back.put(pair.predicted, pair.gold);
        }
      }
    }

    boolean full(int g, int p, BiPredicate<BitSet, BitSet> same) {
      return PolnearScore.full(gold.get(g), predicted.get(p), same);
    }

    boolean overlap(BitSet a, BitSet b) {
      return a.intersects(b);
    }

    boolean name(BitSet a, BitSet b) {
      return a.intersects(b) || text.names(a).stream().anyMatch(text.names(b)::contains);
    }
  }

  private static boolean full(
      ScoredStatement g, ScoredStatement p, BiPredicate<BitSet, BitSet> same) {
    if (g.source().isPresent() && p.source().isPresent()) {
      return same.test(g.source().get(), p.source().get());
    }
    return g.source().isEmpty() && p.source().isEmpty();
  }

  private void stratum(Match match, Stratum stratum) {
    String key = stratum.key() + "/";
    BitSet goldWords = new BitSet();
    BitSet allGold = union(match.gold);
    BitSet predictedWords = new BitSet();
    BitSet allPredicted = union(match.predicted);
    for (int g = 0; g < match.gold.size(); g++) {
      ScoredStatement statement = match.gold.get(g);
      if (stratum == Stratum.ALL || statement.stratum() == stratum) {
        goldWords.or(statement.content());
        add(key + "gold", 1);
        add(key + "exact_g", match.exact.containsKey(g));
        add(key + "part_g", match.partial.containsKey(g));
        Integer p = match.partial.get(g);
        if (p != null) {
          add(key + "full_g", match.full(g, p, match::overlap));
          add(key + "fulln_g", match.full(g, p, match::name));
          sources(key, match, statement, match.predicted.get(p));
        }
      }
    }
    for (int p = 0; p < match.predicted.size(); p++) {
      ScoredStatement statement = match.predicted.get(p);
      if (stratum == Stratum.ALL || statement.stratum() == stratum) {
        predictedWords.or(statement.content());
        add(key + "pred", 1);
        add(key + "exact_p", match.exactBack.get(p));
        Integer g = match.back.get(p);
        add(key + "part_p", g != null);
        add(key + "full_p", g != null && match.full(g, p, match::overlap));
        add(key + "fulln_p", g != null && match.full(g, p, match::name));
      }
    }
    add(key + "tok_g", goldWords.cardinality());
    add(key + "tok_p", predictedWords.cardinality());
    add(key + "tok_gh", ScoredText.shared(goldWords, allPredicted));
    add(key + "tok_ph", ScoredText.shared(predictedWords, allGold));
  }

  private static BitSet union(List<ScoredStatement> statements) {
    BitSet union = new BitSet();
    statements.forEach(s -> union.or(s.content()));
    return union;
  }

  private void sources(String key, Match match, ScoredStatement g, ScoredStatement p) {
    if (g.source().isPresent()) {
      add(key + "src_n", 1);
      add(key + "src_given", p.source().isPresent());
      p.source()
          .ifPresent(
              source -> {
                BitSet gold = g.source().get();
                BitSet bare = match.text.bare(source);
                add(key + "src_exact", match.text.bare(gold).equals(bare));
                add(key + "src_overlap", match.overlap(gold, source));
                add(key + "src_head", source.get(match.text.head(gold)));
                add(key + "src_name", match.name(gold, source));
              });
    } else {
      add(key + "nosrc_n", 1);
      add(key + "nosrc_ok", p.source().isEmpty());
    }
    if (g.cue().isPresent()) {
      add(key + "cue_n", 1);
      add(key + "cue_exact", p.cue().equals(g.cue()));
      add(key + "cue_overlap", p.cue().map(g.cue().get()::intersects).orElse(false));
    }
  }

  /** Counts the text's own quoted stretches of at least {@code least} words. */
  private void units(Match match, int least) {
    String key = "quotation" + least + "/";
    for (BitSet region : match.text.regions()) {
      if (region.cardinality() < least) {
        continue;
      }
      Optional<ScoredStatement> g = owner(match.gold, region);
      Optional<ScoredStatement> p = owner(match.predicted, region);
      add(key + "units", 1);
      add(key + "gold", g.isPresent());
      add(key + "pred", p.isPresent());
      if (g.isPresent() && p.isPresent()) {
        unit(key, match, g.get(), p.get());
      }
    }
  }

  private void unit(String key, Match match, ScoredStatement g, ScoredStatement p) {
    add(key + "both", 1);
    add(key + "full", full(g, p, match::overlap));
    add(key + "fulln", full(g, p, match::name));
    if (g.source().isPresent()) {
      BitSet gold = g.source().get();
      add(key + "src_n", 1);
      add(key + "src_given", p.source().isPresent());
      add(key + "src_overlap", p.source().map(s -> match.overlap(gold, s)).orElse(false));
      add(key + "src_head", p.source().map(s -> s.get(match.text.head(gold))).orElse(false));
      add(key + "src_name", p.source().map(s -> match.name(gold, s)).orElse(false));
    }
  }

  /** The first statement that holds most of the stretch, if it holds four fifths of it. */
  private static Optional<ScoredStatement> owner(List<ScoredStatement> statements, BitSet region) {
    ScoredStatement best = null;
    int most = -1;
    for (ScoredStatement statement : statements) {
      int shared = ScoredText.shared(statement.content(), region);
      if (shared > most) {
        most = shared;
        best = statement;
      }
    }
    return Optional.ofNullable(best).filter(b -> shares(b, region));
  }

  private static boolean shares(ScoredStatement statement, BitSet region) {
    return ScoredText.shared(statement.content(), region) >= MOSTLY * region.cardinality();
  }
}
