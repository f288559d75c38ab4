package org.dixit.train;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class EightBitsTest {
  @Test
  void aMatrixIsKeptToAHundredTwentyEighthOfItsColumnsReach() {
    Random random = new Random(20310318);
    float[] values = new float[40 * 6];
    for (int i = 0; i < values.length; i++) {
      values[i] = (float) (random.nextGaussian() * (1 + i % 6));
    }
    EightBits.Matrix matrix = EightBits.matrix(new Weights.Tensor(new long[] {40, 6}, values));
    for (int i = 0; i < values.length; i++) {
      float scale = matrix.scales()[i % 6];
      assertTrue(Math.abs(matrix.values()[i]) <= 64);
      assertEquals(values[i], matrix.values()[i] * scale, 0.5001 * scale, "value " + i);
    }
  }

  @Test
  void aTableIsKeptToAStepOfItsWholeReach() {
    float[] values = {-1.5f, 0, 0.25f, 3};
    EightBits.Table table = EightBits.table(new Weights.Tensor(new long[] {2, 2}, values));
    for (int i = 0; i < values.length; i++) {
      float kept = ((table.values()[i] & 0xff) - table.zero()) * table.scale();
      assertEquals(values[i], kept, 0.51 * table.scale(), "value " + i);
    }
  }

  @Test
  void matricesAreJoinedRowByRow() {
    Weights.Tensor a = new Weights.Tensor(new long[] {2, 1}, new float[] {1, 2});
    Weights.Tensor b = new Weights.Tensor(new long[] {2, 2}, new float[] {3, 4, 5, 6});
    Weights.Tensor joined = EightBits.beside(a, b);
    assertArrayEquals(new long[] {2, 3}, joined.shape());
    assertArrayEquals(new float[] {1, 3, 4, 2, 5, 6}, joined.values());
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

  @Test
  void theMeanOfCheckpointsIsTheMeanOfTheirNumbers() {
    Weights one = new Weights();
    one.put("a", new Weights.Tensor(new long[] {2}, new float[] {1, 4}));
    Weights two = new Weights();
    two.put("a", new Weights.Tensor(new long[] {2}, new float[] {3, 0}));
    Checkpoint mean =
        Average.mean(
            List.of(new Checkpoint(one, new float[] {1}), new Checkpoint(two, new float[] {0})));
    assertArrayEquals(new float[] {2, 2}, mean.weights().get("a").values());
    assertArrayEquals(new float[] {0.5f}, mean.chain());
  }
}
