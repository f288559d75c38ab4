package org.dixit.tag;

import java.util.Arrays;

/**
 * The chain over the labels of an article: learned scores for each pair of neighbouring labels, one
 * table for each kind of joint between two tokens, and what may never be: an inner label without
 * its span, a source or cue that crosses paragraphs. It finds the best labels (Viterbi, 1967) and
 * the probabilities of all (forward and backward sums of a linear-chain conditional random field,
 * Lafferty and others, 2001). Immutable, safe for any thread; linear in the number of tokens.
 */
public final class Chain {
  private static final int LABELS = Label.ALL.size();
  private static final int TABLE = LABELS * LABELS;

  private final float[] scores;

  /** {@link #scores} as factors, zero where a pair may never be. */
  private final double[] factors;

  /**
   * @param scores for joint j, label a and label b after it the score at {@code (j * 7 + a) * 7 +
   *     b}
   */
  public Chain(float[] scores) {
    if (scores.length != Encoding.JOINTS * TABLE) {
      throw new IllegalArgumentException("not a chain: " + scores.length + " scores");
    }
    this.scores = scores.clone();
    this.factors = new double[scores.length];
    for (int i = 0; i < scores.length; i++) {
      Label before = Label.ALL.get(i / LABELS % LABELS);
      boolean newParagraph = i / TABLE >= 6;
      if (Label.ALL.get(i % LABELS).follows(before, newParagraph)) {
        factors[i] = Math.exp(scores[i]);
      } else {
        this.scores[i] = Float.NEGATIVE_INFINITY;
      }
    }
  }

  /** A chain without preferences: only what may never be is kept out. */
  public static Chain plain() {
    return new Chain(new float[Encoding.JOINTS * TABLE]);
  }

  /**
   * The best labels.
   *
   * @param emissions the model's scores, seven for each token
   * @param joints the kind of the joint before each token
   * @param before the label before the first token
   */
  public Label[] best(float[] emissions, byte[] joints, Label before) {
    int n = joints.length;
    byte[] from = new byte[n * LABELS];
    double[] now = new double[LABELS];
    double[] last = new double[LABELS];
    Arrays.fill(last, Double.NEGATIVE_INFINITY);
    last[before.ordinal()] = 0;
    for (int i = 0; i < n; i++) {
      for (int b = 0; b < LABELS; b++) {
        int at = joints[i] * TABLE + b;
        int best = 0;
        double top = Double.NEGATIVE_INFINITY;
        for (int a = 0; a < LABELS; a++) {
          double score = last[a] + scores[at + a * LABELS];
          if (score > top) {
            top = score;
            best = a;
          }
        }
        now[b] = top + emissions[i * LABELS + b];
        from[i * LABELS + b] = (byte) best;
      }
      double[] swap = last;
      last = now;
      now = swap;
    }
    return traceBack(from, last, n);
  }

  private static Label[] traceBack(byte[] from, double[] last, int n) {
    int label = 0;
    for (int b = 1; b < LABELS; b++) {
      label = last[b] > last[label] ? b : label;
    }
    Label[] labels = new Label[n];
    for (int i = n - 1; i >= 0; i--) {
      labels[i] = Label.ALL.get(label);
      label = from[i * LABELS + label];
    }
    return labels;
  }

  /** The score of {@code label} after {@code past} at a joint of kind {@code joint}. */
  public double score(int joint, Label past, Label label) {
    return scores[(joint * LABELS + past.ordinal()) * LABELS + label.ordinal()];
  }

  /** The probabilities of the labels; parameters as for {@link #best}. */
  public Posterior posterior(float[] emissions, byte[] joints, Label before) {
    return new Posterior(factors, emissions, joints, before);
  }
}
