package org.dixit.tag;

/**
 * How probable each label of each token is, over all sequences of labels that a {@link Chain}
 * allows. Immutable.
 */
public final class Posterior {
  private static final int LABELS = Label.ALL.size();

  private final double[] factors;
  private final byte[] joints;
  private final Label before;

  /** The factors of the tokens' own scores, each row scaled to a largest value of 1. */
  private final double[] own;

  private final double[] forward;
  private final double[] backward;

  /** What each row of forward sums was divided by. */
  private final double[] scales;

  private final double logTotal;

  Posterior(double[] factors, float[] emissions, byte[] joints, Label before) {
    this.factors = factors;
    this.joints = joints.clone();
    this.before = before;
    int n = joints.length;
    own = new double[n * LABELS];
    forward = new double[n * LABELS];
    backward = new double[n * LABELS];
    scales = new double[n];
    double log = 0;
    for (int i = 0; i < n; i++) {
      log += own(emissions, i) + forward(i);
    }
    logTotal = log;
    for (int i = n - 1; i >= 0; i--) {
      backward(i);
    }
  }

  private double own(float[] emissions, int i) {
    double top = Double.NEGATIVE_INFINITY;
    for (int b = 0; b < LABELS; b++) {
      top = Math.max(top, emissions[i * LABELS + b]);
    }
    for (int b = 0; b < LABELS; b++) {
      own[i * LABELS + b] = Math.exp(emissions[i * LABELS + b] - top);
    }
    return top;
  }

  private double forward(int i) {
    double total = 0;
    for (int b = 0; b < LABELS; b++) {
      double sum = 0;
      for (int a = 0; a < LABELS; a++) {
        sum += past(i, a) * factor(i, a, b);
      }
      double value = sum * own[i * LABELS + b];
      forward[i * LABELS + b] = value;
      total += value;
    }
    for (int b = 0; b < LABELS; b++) {
      forward[i * LABELS + b] /= total;
    }
    scales[i] = total;
    return Math.log(total);
  }

  private void backward(int i) {
    boolean last = i == joints.length - 1;
    for (int a = 0; a < LABELS; a++) {
      double sum = last ? 1 : 0;
      for (int b = 0; !last && b < LABELS; b++) {
        int next = (i + 1) * LABELS + b;
        sum += factor(i + 1, a, b) * own[next] * backward[next];
      }
      backward[i * LABELS + a] = last ? sum : sum / scales[i + 1];
    }
  }

  private double past(int i, int label) {
    if (i > 0) {
      return forward[(i - 1) * LABELS + label];
    }
    return label == before.ordinal() ? 1 : 0;
  }

  private double factor(int i, int a, int b) {
    return factors[(joints[i] * LABELS + a) * LABELS + b];
  }

  /** The natural logarithm of the sum over all sequences of labels. */
  public double logTotal() {
    return logTotal;
  }

  /** The probability that token {@code i} has {@code label}. */
  public double probability(int i, Label label) {
    int at = i * LABELS + label.ordinal();
    return forward[at] * backward[at];
  }

  /**
   * The probability that token {@code i} has {@code label} and the token before it {@code past}.
   */
  public double probability(int i, Label past, Label label) {
    int at = i * LABELS + label.ordinal();
    return past(i, past.ordinal())
        * factor(i, past.ordinal(), label.ordinal())
        * own[at]
        * backward[at]
        / scales[i];
  }
}
