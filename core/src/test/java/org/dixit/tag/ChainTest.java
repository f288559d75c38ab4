package org.dixit.tag;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** The chain against all sequences of labels there are. */
class ChainTest {
  private static final int LABELS = Label.ALL.size();
  private static final long SEED = 20310318;

  /** A chain and a short text's scores. */
  private record Case(Chain chain, float[] own, byte[] joints, Label before) {
    static Case of(Random random) {
      float[] pairs = new float[Encoding.JOINTS * LABELS * LABELS];
      for (int i = 0; i < pairs.length; i++) {
        pairs[i] = (float) random.nextGaussian();
      }
      int n = 1 + random.nextInt(4);
      float[] own = new float[n * LABELS];
      for (int i = 0; i < own.length; i++) {
        own[i] = (float) (2 * random.nextGaussian());
      }
      byte[] joints = new byte[n];
      for (int i = 0; i < n; i++) {
        joints[i] = (byte) random.nextInt(Encoding.JOINTS);
      }
      return new Case(new Chain(pairs), own, joints, Label.ALL.get(random.nextInt(LABELS)));
    }

    double score(List<Label> labels) {
      double score = 0;
      Label past = before;
      for (int i = 0; i < labels.size(); i++) {
        score += chain.score(joints[i], past, labels.get(i));
        score += own[i * LABELS + labels.get(i).ordinal()];
        past = labels.get(i);
      }
      return score;
    }

    List<List<Label>> all() {
      List<List<Label>> all = List.of(List.of());
      for (int i = 0; i < joints.length; i++) {
        List<List<Label>> longer = new ArrayList<>();
        for (List<Label> labels : all) {
          for (Label label : Label.ALL) {
            List<Label> more = new ArrayList<>(labels);
            more.add(label);
            longer.add(more);
          }
        }
        all = longer;
      }
      return all;
    }
  }

  @Test
  void theBestIsTheBestOfAll() {
    Random random = new Random(SEED);
    for (int round = 0; round < 60; round++) {
      Case given = Case.of(random);
      double best = given.all().stream().mapToDouble(given::score).max().orElseThrow();
      List<Label> found = List.of(given.chain().best(given.own(), given.joints(), given.before()));
      assertEquals(best, given.score(found), 1e-4, "seed " + SEED + " round " + round);
    }
  }

  @Test
  void probabilitiesAreSharesOfAll() {
    Random random = new Random(SEED);
    for (int round = 0; round < 40; round++) {
      Case given = Case.of(random);
      Posterior posterior = given.chain().posterior(given.own(), given.joints(), given.before());
      double total = 0;
      double[] shares = new double[given.own().length];
      for (List<Label> labels : given.all()) {
        double weight = Math.exp(given.score(labels));
        total += weight;
        for (int i = 0; i < labels.size(); i++) {
          shares[i * LABELS + labels.get(i).ordinal()] += weight;
        }
      }
      assertEquals(Math.log(total), posterior.logTotal(), 1e-4, "seed " + SEED);
      double[] found = new double[shares.length];
      for (int i = 0; i < shares.length; i++) {
        shares[i] /= total;
        found[i] = posterior.probability(i / LABELS, Label.ALL.get(i % LABELS));
      }
      assertArrayEquals(shares, found, 1e-5, "seed " + SEED + " round " + round);
    }
  }

  @Test
  void whatMayNotFollow() {
    assertFalse(Label.I_CUE.follows(Label.O, false));
    assertFalse(Label.I_CUE.follows(Label.B_SOURCE, false));
    assertTrue(Label.I_CUE.follows(Label.B_CUE, false));
    assertFalse(Label.I_CUE.follows(Label.B_CUE, true));
    assertTrue(Label.I_CONTENT.follows(Label.B_CONTENT, true));
  }
}
