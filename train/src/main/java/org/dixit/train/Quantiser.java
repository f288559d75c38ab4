package org.dixit.train;

import ai.onnx.proto.OnnxMl;
import com.google.protobuf.ByteString;
import java.util.HashMap;
import java.util.Map;

/**
 * Writes weights into a graph whose matrices are held in eight bits: matrices signed, one scale for
 * each column, within ±64 so that sums of products stay in range on every processor; tables
 * unsigned, one scale and zero point for all. The scheme is that of ONNX Runtime's dynamic
 * quantisation. Not safe for several threads.
 */
final class Quantiser {
  private static final int REACH = 64;
  private static final String PACKED = "_quantized";

  private final Map<String, String> names;
  private final Weights weights;
  private final Map<String, OnnxMl.TensorProto> written = new HashMap<>();

  /**
   * @param names from the graph's names of matrices to those of the layers
   */
  Quantiser(Map<String, String> names, Weights weights) {
    this.names = names;
    this.weights = weights;
  }

  /** The graph with the weights in it. */
  OnnxMl.GraphProto into(OnnxMl.GraphProto graph) {
    for (OnnxMl.TensorProto tensor : graph.getInitializerList()) {
      if (tensor.getName().endsWith(PACKED)) {
        pack(tensor.getName().substring(0, tensor.getName().length() - PACKED.length()), tensor);
      }
    }
    OnnxMl.GraphProto.Builder out = graph.toBuilder().clearInitializer();
    for (OnnxMl.TensorProto tensor : graph.getInitializerList()) {
      OnnxMl.TensorProto packed = written.get(tensor.getName());
      out.addInitializer(packed != null ? packed : plain(tensor));
    }
    return out.build();
  }

  private OnnxMl.TensorProto plain(OnnxMl.TensorProto tensor) {
    boolean real = tensor.getDataType() == OnnxMl.TensorProto.DataType.FLOAT.getNumber();
    if (!real || !weights.has(tensor.getName())) {
      return tensor;
    }
    return Onnx.tensor(tensor.getName(), weights.get(tensor.getName()));
  }

  private void pack(String name, OnnxMl.TensorProto old) {
    String layer = names.getOrDefault(name, name);
    if (layer.equals(Network.WORDS)) {
      return;
    }
    Weights.Tensor tensor = weights.get(layer);
    if (old.getDataType() == OnnxMl.TensorProto.DataType.UINT8.getNumber()) {
      table(name, tensor);
    } else {
      matrix(name, tensor);
    }
  }

  private void matrix(String name, Weights.Tensor tensor) {
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
    put(name, OnnxMl.TensorProto.DataType.INT8, tensor.shape(), bytes);
    OnnxMl.TensorProto.Builder scale =
        OnnxMl.TensorProto.newBuilder()
            .setName(name + "_scale")
            .setDataType(OnnxMl.TensorProto.DataType.FLOAT.getNumber())
            .addDims(columns);
    OnnxMl.TensorProto.Builder zero =
        OnnxMl.TensorProto.newBuilder()
            .setName(name + "_zero_point")
            .setDataType(OnnxMl.TensorProto.DataType.INT8.getNumber())
            .addDims(columns);
    for (float s : scales) {
      scale.addFloatData(s);
      zero.addInt32Data(0);
    }
    written.put(scale.getName(), scale.build());
    written.put(zero.getName(), zero.build());
  }

  private void table(String name, Weights.Tensor tensor) {
    float low = 0;
    float high = 0;
    for (float value : tensor.values()) {
      low = Math.min(low, value);
      high = Math.max(high, value);
    }
    float scale = (high - low) / 255;
    int zero = Math.round(-low / scale);
    byte[] bytes = new byte[tensor.values().length];
    for (int i = 0; i < bytes.length; i++) {
      int value = (int) Math.rint(tensor.values()[i] / scale) + zero;
      bytes[i] = (byte) Math.max(0, Math.min(255, value));
    }
    put(name, OnnxMl.TensorProto.DataType.UINT8, tensor.shape(), bytes);
    written.put(
        name + "_scale",
        OnnxMl.TensorProto.newBuilder()
            .setName(name + "_scale")
            .setDataType(OnnxMl.TensorProto.DataType.FLOAT.getNumber())
            .addFloatData(scale)
            .build());
    written.put(
        name + "_zero_point",
        OnnxMl.TensorProto.newBuilder()
            .setName(name + "_zero_point")
            .setDataType(OnnxMl.TensorProto.DataType.UINT8.getNumber())
            .addInt32Data(zero)
            .build());
  }

  private void put(String name, OnnxMl.TensorProto.DataType type, long[] shape, byte... bytes) {
    OnnxMl.TensorProto.Builder tensor =
        OnnxMl.TensorProto.newBuilder()
            .setName(name + PACKED)
            .setDataType(type.getNumber())
            .setRawData(ByteString.copyFrom(bytes));
    for (long extent : shape) {
      tensor.addDims(extent);
    }
    written.put(tensor.getName(), tensor.build());
  }
}
