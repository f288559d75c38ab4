package org.dixit.train;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDList;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.DataType;
import ai.djl.ndarray.types.Shape;
import ai.djl.ndarray.types.SparseFormat;
import java.util.Map;
import java.util.TreeMap;

/**
 * The encoder with its labelling head in array operations, so that its gradients can be taken: BERT
 * (Devlin and others, 2019) with learned positions, normalisation after each sum, GELU. Word
 * embeddings are read, never trained. Not safe for several threads.
 */
final class Network implements AutoCloseable {
  static final String WORDS = "embeddings.word_embeddings.weight";
  static final String POSITIONS = "embeddings.position_embeddings.weight";
  static final String KINDS = "embeddings.token_type_embeddings.weight";
  static final String HEAD = "classifier.weight";
  static final String HEAD_BIAS = "classifier.bias";

  private static final int HEADS = 12;
  private static final float EPSILON = 1e-12f;

  private final NDManager manager;
  private final Map<String, NDArray> parameters = new TreeMap<>();
  private final NDArray words;
  private final int layers;
  private final float dropout;

  /**
   * @param dropout the share of numbers set to zero while training, after each layer's parts
   */
  Network(NDManager parent, Weights weights, float dropout) {
    this.manager = parent.newSubManager();
    this.dropout = dropout;
    NDArray frozen = null;
    int count = 0;
    for (Map.Entry<String, Weights.Tensor> e : weights.tensors().entrySet()) {
      NDArray array = manager.create(e.getValue().values(), new Shape(e.getValue().shape()));
      if (e.getKey().equals(WORDS)) {
        frozen = array;
      } else {
        array.setRequiresGradient(true);
        parameters.put(e.getKey(), array);
        count += e.getKey().endsWith("attention.self.query.weight") ? 1 : 0;
      }
    }
    words = frozen;
    layers = count;
  }

  /** The arrays that are trained, by name. */
  Map<String, NDArray> parameters() {
    return parameters;
  }

  /** All weights as they stand. */
  Weights weights() {
    Weights weights = new Weights();
    weights.put(WORDS, new Weights.Tensor(words.getShape().getShape(), words.toFloatArray()));
    parameters.forEach(
        (name, p) ->
            weights.put(name, new Weights.Tensor(p.getShape().getShape(), p.toFloatArray())));
    return weights;
  }

  /** The label scores of every piece of {@code batch}, [rows, length, labels]. */
  NDArray forward(NDManager step, Batch batch, boolean training) {
    Shape shape = new Shape(batch.rows(), batch.length());
    NDArray mask = null;
    if (batch.padded()) {
      mask = step.create(batch.mask(), new Shape(batch.rows(), 1, 1, batch.length()));
    }
    NDArray hidden = embed(step, batch, shape);
    hidden = drop(normal(hidden, "embeddings.LayerNorm"), training);
    for (int i = 0; i < layers; i++) {
      hidden = layer(hidden, "encoder.layer." + i + ".", mask, training);
    }
    return hidden.matMul(parameters.get(HEAD)).add(parameters.get(HEAD_BIAS));
  }

  private NDArray embed(NDManager step, Batch batch, Shape shape) {
    NDArray ids = step.create(batch.ids(), shape);
    NDArray kinds = step.create(batch.kinds(), shape).oneHot(kindCount(), DataType.FLOAT32);
    NDArray word =
        ids.getNDArrayInternal().embedding(ids, words, SparseFormat.DENSE).singletonOrThrow();
    NDArray position = parameters.get(POSITIONS).get("0:" + batch.length());
    position.attach(step);
    return word.add(kinds.matMul(parameters.get(KINDS))).add(position);
  }

  private int kindCount() {
    return (int) parameters.get(KINDS).getShape().get(0);
  }

  private NDArray layer(NDArray in, String name, NDArray mask, boolean training) {
    NDArray attended =
        linear(attend(in, name + "attention.self.", mask), name + "attention.output.dense");
    NDArray middle = normal(drop(attended, training).add(in), name + "attention.output.LayerNorm");
    NDArray wide = linear(middle, name + "intermediate.dense").getNDArrayInternal().gelu();
    NDArray out = linear(wide, name + "output.dense");
    return normal(drop(out, training).add(middle), name + "output.LayerNorm");
  }

  private NDArray attend(NDArray in, String name, NDArray mask) {
    long rows = in.getShape().get(0);
    long length = in.getShape().get(1);
    long size = in.getShape().get(2) / HEADS;
    Shape split = new Shape(rows, length, HEADS, size);
    NDArray query = linear(in, name + "query").mul(1 / Math.sqrt(size)).reshape(split);
    NDArray key = linear(in, name + "key").reshape(split);
    NDArray value = linear(in, name + "value").reshape(split);
    NDArray scores = query.transpose(0, 2, 1, 3).matMul(key.transpose(0, 2, 3, 1));
    NDArray shares = (mask == null ? scores : scores.add(mask)).softmax(-1);
    NDArray sum = shares.matMul(value.transpose(0, 2, 1, 3));
    return sum.transpose(0, 2, 1, 3).reshape(rows, length, HEADS * size);
  }

  private NDArray linear(NDArray in, String name) {
    return in.matMul(parameters.get(name + ".weight")).add(parameters.get(name + ".bias"));
  }

  private NDArray normal(NDArray in, String name) {
    NDArray gain = parameters.get(name + ".weight");
    NDList out =
        in.getNDArrayInternal()
            .layerNorm(in, gain.getShape(), gain, parameters.get(name + ".bias"), EPSILON);
    return out.singletonOrThrow();
  }

  private NDArray drop(NDArray in, boolean training) {
    if (!training || dropout == 0) {
      return in;
    }
    return in.getNDArrayInternal().dropout(in, dropout, true).singletonOrThrow();
  }

  @Override
  public void close() {
    manager.close();
  }
}
