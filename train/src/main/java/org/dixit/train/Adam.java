package org.dixit.train;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import java.util.Map;
import java.util.TreeMap;

/**
 * Adam with decoupled weight decay (Kingma and Ba, 2015; Loshchilov and Hutter, 2019), gradients
 * clipped to a norm of one. Matrices decay, biases and gains do not. Not safe for several threads.
 */
final class Adam implements AutoCloseable {
  private static final double FIRST = 0.9;
  private static final double SECOND = 0.98;
  private static final double EPSILON = 1e-6;
  private static final double DECAY = 0.01;
  private static final double LONGEST = 1.0;

  private final NDManager manager;
  private final Map<String, NDArray> first = new TreeMap<>();
  private final Map<String, NDArray> second = new TreeMap<>();
  private int steps;

  Adam(NDManager parent, Map<String, NDArray> parameters) {
    manager = parent.newSubManager();
    parameters.forEach(
        (name, p) -> {
          first.put(name, manager.zeros(p.getShape()));
          second.put(name, manager.zeros(p.getShape()));
        });
  }

  /**
   * Takes one step along the gradients that {@code parameters} hold, while none are collected.
   *
   * @param rates the learning rate of each parameter
   * @return the norm of all gradients before they were clipped
   */
  double step(Map<String, NDArray> parameters, Map<String, Double> rates) {
    steps++;
    try (NDManager step = manager.newSubManager()) {
      Map<String, NDArray> gradients = new TreeMap<>();
      double squares = 0;
      for (Map.Entry<String, NDArray> e : parameters.entrySet()) {
        NDArray gradient = e.getValue().getGradient();
        gradient.attach(step);
        gradients.put(e.getKey(), gradient);
        squares += gradient.square().sum().getFloat();
      }
      double norm = Math.sqrt(squares);
      double clip = Math.min(1, LONGEST / (norm + 1e-12));
      if (Double.isFinite(norm)) {
        gradients.forEach(
            (name, g) -> move(name, parameters.get(name), g.mul(clip), rates.get(name), step));
      }
      gradients.values().forEach(g -> g.subi(g));
      return norm;
    }
  }

  /** Moves one parameter; what is needed on the way is held by {@code step}, and goes with it. */
  private void move(String name, NDArray parameter, NDArray gradient, double rate, NDManager step) {
    NDArray m = first.get(name);
    NDArray v = second.get(name);
    m.muli(FIRST).addi(gradient.mul(1 - FIRST));
    v.muli(SECOND).addi(gradient.square().muli(1 - SECOND));
    double size = rate / (1 - Math.pow(FIRST, steps));
    NDArray squares = v.div(1 - Math.pow(SECOND, steps));
    squares.attach(step);
    NDArray move = m.div(squares.sqrt().addi(EPSILON));
    move.attach(step);
    move.muli(size);
    if (parameter.getShape().dimension() > 1) {
      parameter.muli(1 - rate * DECAY);
    }
    parameter.subi(move);
  }

  Weights state() {
    Weights state = new Weights();
    first.forEach((name, a) -> state.put("first." + name, tensor(a)));
    second.forEach((name, a) -> state.put("second." + name, tensor(a)));
    return state;
  }

  /** Goes on from a {@link #state} after {@code steps} steps. */
  void restore(Weights state, int steps) {
    this.steps = steps;
    first.forEach((name, a) -> a.set(state.get("first." + name).values()));
    second.forEach((name, a) -> a.set(state.get("second." + name).values()));
  }

  private static Weights.Tensor tensor(NDArray array) {
    return new Weights.Tensor(array.getShape().getShape(), array.toFloatArray());
  }

  @Override
  public void close() {
    manager.close();
  }
}
