package org.dixit.train;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/**
 * Learns to choose one of several candidates by weighted features: a conditional log-linear model
 * (Berger and others, 1996), by stochastic gradients with adaptive rates (Duchi and others, 2011)
 * and a pull to zero. Features seen in fewer than {@value #RARE} samples are left out. Not safe for
 * several threads.
 */
final class LogLinear {
  private static final int RARE = 5;
  private static final double RATE = 0.2;
  private static final double PULL = 2e-6;
  private static final long SEED = 20310318;

  /**
   * One choice.
   *
   * @param candidates the features of each
   * @param right the right one
   */
  record Sample(List<List<String>> candidates, int right) {}

  private final Map<String, Integer> numbers = new HashMap<>();
  private double[] weights = new double[0];

  void learn(List<Sample> samples, int rounds) {
    number(samples);
    weights = new double[numbers.size()];
    double[] spread = new double[weights.length];
    List<Sample> order = new ArrayList<>(samples);
    Random random = new Random(SEED);
    for (int round = 0; round < rounds; round++) {
      Collections.shuffle(order, random);
      double rate = RATE * (1 - (double) round / rounds);
      order.forEach(sample -> step(sample, rate, spread));
    }
  }

  private void number(List<Sample> samples) {
    Map<String, Integer> seen = new TreeMap<>();
    for (Sample sample : samples) {
      sample.candidates().stream()
          .flatMap(List::stream)
          .distinct()
          .forEach(f -> seen.merge(f, 1, Integer::sum));
    }
    seen.forEach(
        (feature, count) -> {
          if (count >= RARE) {
            numbers.put(feature, numbers.size());
          }
        });
  }

  private void step(Sample sample, double rate, double... spread) {
    double[] shares = shares(sample);
    for (int i = 0; i < shares.length; i++) {
      double slope = shares[i] - (i == sample.right() ? 1 : 0);
      for (String feature : sample.candidates().get(i)) {
        Integer f = numbers.get(feature);
        if (f != null && slope != 0) {
          double g = slope + PULL * weights[f];
          spread[f] += g * g;
          weights[f] -= rate * g / Math.sqrt(spread[f] + 1e-8);
        }
      }
    }
  }

  private double[] shares(Sample sample) {
    double[] shares = new double[sample.candidates().size()];
    double top = Double.NEGATIVE_INFINITY;
    for (int i = 0; i < shares.length; i++) {
      for (String feature : sample.candidates().get(i)) {
        Integer f = numbers.get(feature);
        shares[i] += f == null ? 0 : weights[f];
      }
      top = Math.max(top, shares[i]);
    }
    double sum = 0;
    for (int i = 0; i < shares.length; i++) {
      shares[i] = Math.exp(shares[i] - top);
      sum += shares[i];
    }
    for (int i = 0; i < shares.length; i++) {
      shares[i] /= sum;
    }
    return shares;
  }

  /** The share of samples whose right candidate is chosen. */
  double right(List<Sample> samples) {
    int right = 0;
    for (Sample sample : samples) {
      double[] shares = shares(sample);
      int best = 0;
      for (int i = 1; i < shares.length; i++) {
        best = shares[i] > shares[best] ? i : best;
      }
      right += best == sample.right() ? 1 : 0;
    }
    return samples.isEmpty() ? 1 : (double) right / samples.size();
  }

  /** The learned weights by feature, in order of their names. */
  Map<String, Double> weights() {
    Map<String, Double> named = new TreeMap<>();
    numbers.forEach((feature, number) -> named.put(feature, weights[number]));
    return named;
  }
}
