package org.dixit.train;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ai.djl.ndarray.NDManager;
import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtSession;
import java.nio.FloatBuffer;
import java.nio.LongBuffer;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.dixit.tag.Encoding;
import org.dixit.tag.Label;
import org.junit.jupiter.api.Test;

/** The graph that is shipped computes what the network that was trained computes. */
class GraphWriterTest {
  private static final int SIZE = 48;
  private static final int WIDE = 96;
  private static final int WORDS = 40;
  private static final int LENGTH = 23;
  private static final long SEED = 20310318;

  private final Random random = new Random(SEED);

  private Weights.Tensor tensor(double scale, double middle, long... shape) {
    int size = 1;
    for (long extent : shape) {
      size *= (int) extent;
    }
    float[] values = new float[size];
    for (int i = 0; i < size; i++) {
      values[i] = (float) (middle + scale * random.nextGaussian());
    }
    return new Weights.Tensor(shape, values);
  }

  private Weights weights(int layers) {
    Weights weights = new Weights();
    weights.put(Network.WORDS, tensor(1, 0, WORDS, SIZE));
    weights.put(Network.POSITIONS, tensor(0.3, 0, 64, SIZE));
    weights.put(Network.KINDS, tensor(0.3, 0, Encoding.KINDS, SIZE));
    normal(weights, "embeddings.LayerNorm");
    for (int i = 0; i < layers; i++) {
      String layer = "encoder.layer." + i + ".";
      for (String part : List.of("query", "key", "value")) {
        linear(weights, layer + "attention.self." + part, SIZE, SIZE);
      }
      linear(weights, layer + "attention.output.dense", SIZE, SIZE);
      linear(weights, layer + "intermediate.dense", SIZE, WIDE);
      linear(weights, layer + "output.dense", WIDE, SIZE);
      normal(weights, layer + "attention.output.LayerNorm");
      normal(weights, layer + "output.LayerNorm");
    }
    weights.put(Network.HEAD, tensor(0.3, 0, SIZE, Label.ALL.size()));
    weights.put(Network.HEAD_BIAS, tensor(0.3, 0, Label.ALL.size()));
    return weights;
  }

  private void linear(Weights weights, String name, int in, int out) {
    weights.put(name + ".weight", tensor(0.15, 0, in, out));
    weights.put(name + ".bias", tensor(0.1, 0, out));
  }

  private void normal(Weights weights, String name) {
    weights.put(name + ".weight", tensor(0.1, 1, SIZE));
    weights.put(name + ".bias", tensor(0.1, 0, SIZE));
  }

  @Test
  void itScoresAsTheNetworkDoes() throws Exception {
    Weights weights = weights(2);
    long[] ids = random.longs(LENGTH, 0, WORDS).toArray();
    long[] kinds = random.longs(LENGTH, 0, Encoding.KINDS).toArray();
    float[] network = network(weights, ids, kinds);
    float[] graph = graph(new GraphWriter(weights).model().toByteArray(), ids, kinds);
    assertEquals(LENGTH * Label.ALL.size(), network.length);
    assertEquals(network.length, graph.length);
    double error = 0;
    double reach = 0;
    for (int i = 0; i < network.length; i++) {
      error += Math.abs(network[i] - graph[i]);
      reach += Math.abs(network[i]);
    }
    assertTrue(error < 0.05 * reach, "seed " + SEED + ": " + error / reach);
  }

  private static float[] network(Weights weights, long[] ids, long... kinds) {
    Batch.Row row = new Batch.Row(null, null, new Encoding.Input(ids, kinds, new int[0]));
    try (NDManager manager = NDManager.newBaseManager();
        Network network = new Network(manager, weights, 0)) {
      return network.forward(manager, new Batch(List.of(row)), false).toFloatArray();
    }
  }

  private static float[] graph(byte[] model, long[] ids, long... kinds) throws Exception {
    OrtEnvironment environment = OrtEnvironment.getEnvironment();
    long[] shape = {1, ids.length};
    try (OrtSession session = environment.createSession(model);
        OnnxTensor words = OnnxTensor.createTensor(environment, LongBuffer.wrap(ids), shape);
        OnnxTensor types = OnnxTensor.createTensor(environment, LongBuffer.wrap(kinds), shape);
        OrtSession.Result result =
            session.run(Map.of(GraphWriter.IDS, words, GraphWriter.KINDS, types))) {
      FloatBuffer scores = ((OnnxTensor) result.get(0)).getFloatBuffer();
      float[] values = new float[scores.remaining()];
      scores.get(values);
      return values;
    }
  }
}
