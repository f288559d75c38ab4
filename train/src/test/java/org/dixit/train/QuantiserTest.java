package org.dixit.train;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ai.onnx.proto.OnnxMl;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class QuantiserTest {
  private static OnnxMl.TensorProto empty(String name, OnnxMl.TensorProto.DataType type) {
    return OnnxMl.TensorProto.newBuilder().setName(name).setDataType(type.getNumber()).build();
  }

  @Test
  void aMatrixIsKeptToAHundredTwentyEighthOfItsColumnsReach() {
    Random random = new Random(20310318);
    float[] values = new float[40 * 6];
    for (int i = 0; i < values.length; i++) {
      values[i] = (float) (random.nextGaussian() * (1 + i % 6));
    }
    Weights weights = new Weights();
    weights.put("layer.weight", new Weights.Tensor(new long[] {40, 6}, values));
    OnnxMl.GraphProto graph =
        OnnxMl.GraphProto.newBuilder()
            .addInitializer(empty("m_scale", OnnxMl.TensorProto.DataType.FLOAT))
            .addInitializer(empty("m_zero_point", OnnxMl.TensorProto.DataType.INT8))
            .addInitializer(empty("m_quantized", OnnxMl.TensorProto.DataType.INT8))
            .build();
    OnnxMl.GraphProto packed = new Quantiser(Map.of("m", "layer.weight"), weights).into(graph);
    OnnxMl.TensorProto scale = packed.getInitializer(0);
    OnnxMl.TensorProto matrix = packed.getInitializer(2);
    assertEquals(6, scale.getFloatDataCount());
    for (int i = 0; i < values.length; i++) {
      byte value = matrix.getRawData().byteAt(i);
      assertTrue(Math.abs(value) <= 64);
      float kept = value * scale.getFloatData(i % 6);
      assertEquals(values[i], kept, 0.5001 * scale.getFloatData(i % 6), "value " + i);
    }
  }

  @Test
  void aCheckpointIsReadAsItWasWritten(@org.junit.jupiter.api.io.TempDir java.nio.file.Path folder)
      throws Exception {
    Weights weights = new Weights();
    weights.put("a", new Weights.Tensor(new long[] {2, 2}, new float[] {1, 2, 3, -4}));
    java.nio.file.Path file = folder.resolve("checkpoint");
    new Checkpoint(weights, new float[] {0.5f}).write(file);
    Checkpoint read = Checkpoint.read(file);
    assertEquals(0.5f, read.chain()[0]);
    assertEquals(-4, read.weights().get("a").values()[3]);
    assertEquals(2, read.weights().get("a").shape()[1]);
  }
}
