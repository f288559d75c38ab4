package org.dixit.train;

import java.util.Arrays;

/**
 * Numbers in eight bits: matrices signed, one scale for each column, within ±64 so that sums of
 * products stay in range on every processor; tables unsigned, one scale and one zero point for all.
 * The scheme is that of ONNX Runtime's dynamic quantisation. Stateless.
 */
final class EightBits {
  private static final int REACH = 64;
  private static final int MOST = 255;

  private EightBits() {}

  /** A matrix: value times its column's scale is the number. */
  record Matrix(byte[] values, float[] scales) {}

  /** A table: value less zero point, times scale, is the number. */
  record Table(long[] shape, byte[] values, float scale, int zero) {}

  static Matrix matrix(Weights.Tensor tensor) {
    int columns = (int) tensor.shape()[1];
    float[] scales = new float[columns];
    for (int i = 0; i < tensor.values().length; i++) {
      scales[i % columns] = Math.max(scales[i % columns], Math.abs(tensor.values()[i]) / REACH);
    }
    byte[] bytes = new byte[tensor.values().length];
    for (int i = 0; i < bytes.length; i++) {
      float scale = scales[i % columns];
      long value = scale == 0 ? 0 : Math.round(Math.rint(tensor.values()[i] / scale));
      bytes[i] = (byte) Math.max(-REACH, Math.min(REACH, value));
    }
    return new Matrix(bytes, scales);
  }

  static Table table(Weights.Tensor tensor) {
    float low = 0;
    float high = 0;
    for (float value : tensor.values()) {
      low = Math.min(low, value);
      high = Math.max(high, value);
    }
    float scale = (high - low) / MOST;
    int zero = Math.round(-low / scale);
    byte[] bytes = new byte[tensor.values().length];
    for (int i = 0; i < bytes.length; i++) {
      int value = (int) Math.rint(tensor.values()[i] / scale) + zero;
      bytes[i] = (byte) Math.max(0, Math.min(MOST, value));
    }
    return new Table(tensor.shape(), bytes, scale, zero);
  }

  /** Matrices of one height, or vectors, side by side. */
  static Weights.Tensor beside(Weights.Tensor... tensors) {
    int dimensions = tensors[0].shape().length;
    int rows = dimensions == 1 ? 1 : (int) tensors[0].shape()[0];
    int width = Arrays.stream(tensors).mapToInt(t -> t.values().length / rows).sum();
    float[] joined = new float[rows * width];
    int offset = 0;
    for (Weights.Tensor tensor : tensors) {
      int own = tensor.values().length / rows;
      for (int row = 0; row < rows; row++) {
        System.arraycopy(tensor.values(), row * own, joined, row * width + offset, own);
      }
      offset += own;
    }
    return new Weights.Tensor(
        dimensions == 1 ? new long[] {width} : new long[] {rows, width}, joined);
  }
}
