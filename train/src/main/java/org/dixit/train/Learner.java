package org.dixit.train;

import ai.djl.engine.Engine;
import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.training.GradientCollector;
import java.util.HashMap;
import java.util.Map;
import org.dixit.tag.Chain;
import org.dixit.tag.Encoding;
import org.dixit.tag.Label;
import org.dixit.tag.Posterior;

/**
 * Makes the gold labels of batches more probable, step by step: the loss is the negative logarithm
 * of their probability in the chain (a linear-chain conditional random field on top of the network,
 * as Huang and others, 2015). The chain's gradients are taken here, in plain numbers; those of the
 * network by the engine. Not safe for several threads.
 */
final class Learner implements AutoCloseable {
  private static final int LABELS = Label.ALL.size();

  /** The head begins with nothing and the chain too: they learn faster than the encoder. */
  private static final double HEAD_RATE = 5;

  private static final double CHAIN_RATE = 0.02;
  private static final double CHAIN_MEMORY = 0.99;
  private static final double RULED_OUT = -20;

  private final NDManager manager;
  private final Network network;
  private final Adam adam;
  private final float[] chain = new float[Encoding.JOINTS * LABELS * LABELS];
  private final double[] chainSpread = new double[chain.length];

  Learner(NDManager manager, Network network) {
    this.manager = manager;
    this.network = network;
    this.adam = new Adam(manager, network.parameters());
  }

  /** The scores of neighbouring labels as learned so far. */
  Chain chain() {
    return new Chain(chain);
  }

  float[] chainScores() {
    return chain.clone();
  }

  /**
   * Takes one step.
   *
   * @param rate the learning rate of the encoder
   * @param share the part of the chain's own rate that is used now
   * @return the loss per token
   */
  double step(Batch batch, double rate, double share) {
    Slope slope;
    try (NDManager step = manager.newSubManager();
        GradientCollector collector = Engine.getInstance().newGradientCollector()) {
      NDArray scores = network.forward(step, batch, true);
      scores.attach(step);
      slope = new Slope(batch, scores.toFloatArray(), chain());
      collector.backward(scores.mul(step.create(slope.scores, scores.getShape())).sum());
    }
    moveChain(slope.chain, share);
    Map<String, Double> rates = new HashMap<>();
    network
        .parameters()
        .keySet()
        .forEach(name -> rates.put(name, isHead(name) ? HEAD_RATE * rate : rate));
    adam.step(network.parameters(), rates);
    return slope.loss;
  }

  private static boolean isHead(String name) {
    return name.equals(Network.HEAD)
        || name.equals(Network.HEAD_BIAS)
        || name.equals(Network.KINDS);
  }

  private void moveChain(double[] slope, double share) {
    for (int i = 0; i < chain.length; i++) {
      chainSpread[i] = CHAIN_MEMORY * chainSpread[i] + (1 - CHAIN_MEMORY) * slope[i] * slope[i];
      chain[i] -= (float) (share * CHAIN_RATE * slope[i] / (Math.sqrt(chainSpread[i]) + 1e-8));
    }
  }

  /** The loss of a batch and its slope along the label scores and along the chain. */
  private static final class Slope {
    final float[] scores;
    final double[] chain = new double[Encoding.JOINTS * LABELS * LABELS];
    double loss;

    Slope(Batch batch, float[] given, Chain now) {
      scores = new float[given.length];
      int tokens = 0;
      for (Batch.Row row : batch.list()) {
        tokens += row.window().coreTo() - row.window().coreFrom();
      }
      for (int r = 0; r < batch.rows(); r++) {
        add(batch.list().get(r), r * batch.length(), given, now, 1.0 / tokens);
      }
    }

    private void add(Batch.Row row, int base, float[] given, Chain now, double weight) {
      float[] own = Emissions.of(row, base, given);
      int from = row.window().coreFrom();
      int n = row.window().coreTo() - from;
      Label before = row.sample().before(from);
      byte[] joints = row.sample().encoding().joints(from, from + n);
      Posterior posterior = now.posterior(own, joints, before);
      double gold = 0;
      Label past = before;
      for (int i = 0; i < n; i++) {
        Label label = row.sample().labels().get(from + i);
        // Annotators now and then wrote what the chain rules out; it costs, but not infinitely.
        double pair = Math.max(RULED_OUT, now.score(joints[i], past, label));
        gold += own[i * LABELS + label.ordinal()] + pair;
        int at = (base + Emissions.place(row, i)) * LABELS;
        for (Label other : Label.ALL) {
          double p = posterior.probability(i, other) - (other == label ? 1 : 0);
          scores[at + other.ordinal()] = (float) (weight * p);
        }
        pairs(posterior, joints[i], i, past, label, weight);
        past = label;
      }
      loss += weight * (posterior.logTotal() - gold);
    }

    private void pairs(Posterior p, int joint, int i, Label past, Label label, double weight) {
      for (Label a : Label.ALL) {
        for (Label b : Label.ALL) {
          int at = (joint * LABELS + a.ordinal()) * LABELS + b.ordinal();
          double seen = a == past && b == label ? 1 : 0;
          chain[at] += weight * (p.probability(i, a, b) - seen);
        }
      }
    }
  }

  @Override
  public void close() {
    adam.close();
  }
}
