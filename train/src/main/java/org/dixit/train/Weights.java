package org.dixit.train;

import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;

/**
 * Named arrays of numbers, in the order of their names.
 *
 * @param tensors each array with its shape
 */
record Weights(TreeMap<String, Tensor> tensors) {

  /**
   * One array.
   *
   * @param shape its extent in each dimension
   * @param values its numbers, row by row
   */
  record Tensor(long[] shape, float[] values) {
    Tensor {
      long size = Arrays.stream(shape).reduce(1, (a, b) -> a * b);
      if (size != values.length) {
        throw new IllegalArgumentException(Arrays.toString(shape) + " of " + values.length);
      }
    }
  }

  Weights() {
    this(new TreeMap<>());
  }

  Weights(Map<String, Tensor> tensors) {
    this(new TreeMap<>(tensors));
  }

  Tensor get(String name) {
    Tensor tensor = tensors.get(name);
    if (tensor == null) {
      throw new IllegalArgumentException("no weights " + name);
    }
    return tensor;
  }

  void put(String name, Tensor tensor) {
    tensors.put(name, tensor);
  }

  boolean has(String name) {
    return tensors.containsKey(name);
  }
}
