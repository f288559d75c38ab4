package org.dixit.train;

import ai.onnx.proto.OnnxMl;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.HashMap;
import java.util.Map;

/** Reads the encoder out of its ONNX file and names its weights as the layers call them. */
final class Onnx {
  private Onnx() {}

  static OnnxMl.ModelProto load(String resource) throws IOException {
    try (InputStream in = Onnx.class.getResourceAsStream("/" + resource)) {
      if (in == null) {
        throw new IOException("not on the class path: " + resource);
      }
      return OnnxMl.ModelProto.parseFrom(in);
    }
  }

  /** The weights of a graph in single precision, matrices as [in, out]. */
  static Weights weights(OnnxMl.GraphProto graph) {
    Map<String, String> names = matrixNames(graph);
    Weights weights = new Weights();
    for (OnnxMl.TensorProto tensor : graph.getInitializerList()) {
      if (tensor.getDataType() == OnnxMl.TensorProto.DataType.FLOAT.getNumber()) {
        long[] shape = tensor.getDimsList().stream().mapToLong(Long::longValue).toArray();
        String name = names.getOrDefault(tensor.getName(), tensor.getName());
        weights.put(name, new Weights.Tensor(shape, floats(tensor)));
      }
    }
    return weights;
  }

  static float[] floats(OnnxMl.TensorProto tensor) {
    if (tensor.getFloatDataCount() > 0) {
      float[] values = new float[tensor.getFloatDataCount()];
      for (int i = 0; i < values.length; i++) {
        values[i] = tensor.getFloatData(i);
      }
      return values;
    }
    ByteBuffer raw = tensor.getRawData().asReadOnlyByteBuffer().order(ByteOrder.LITTLE_ENDIAN);
    float[] values = new float[raw.remaining() / Float.BYTES];
    raw.asFloatBuffer().get(values);
    return values;
  }

  /**
   * From the exporter's names of the matrices to those of the layers: the addition after each
   * product names its bias.
   */
  static Map<String, String> matrixNames(OnnxMl.GraphProto graph) {
    Map<String, String> matrixOf = new HashMap<>();
    Map<String, String> names = new HashMap<>();
    for (OnnxMl.NodeProto node : graph.getNodeList()) {
      if (node.getOpType().equals("MatMul")) {
        matrixOf.put(node.getOutput(0), node.getInput(1));
      } else if (node.getOpType().equals("Add")) {
        for (int i = 0; i < 2; i++) {
          String matrix = matrixOf.get(node.getInput(i));
          String bias = node.getInput(1 - i);
          if (matrix != null && bias.endsWith(".bias")) {
            names.put(matrix, bias.replaceAll("bias$", "weight"));
          }
        }
      }
    }
    return names;
  }
}
