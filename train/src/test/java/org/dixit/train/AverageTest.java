package org.dixit.train;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AverageTest {
  private static Checkpoint checkpoint(String name, float... values) {
    Weights.Tensor tensor = new Weights.Tensor(new long[] {values.length}, values);
    return new Checkpoint(new Weights(Map.of(name, tensor)), values.clone());
  }

  @Test
  void everyNumberIsTheMean() {
    Checkpoint mean = Average.mean(List.of(checkpoint("a", 1, 4), checkpoint("a", 3, -4)));
    assertArrayEquals(new float[] {2, 0}, mean.weights().get("a").values());
    assertArrayEquals(new float[] {2, 0}, mean.chain());
  }

  @Test
  void networksOfOtherShapesHaveNoMean() {
    for (Checkpoint other : List.of(checkpoint("b", 1, 4), checkpoint("a", 1))) {
      assertThrows(
          IllegalArgumentException.class,
          () -> Average.mean(List.of(checkpoint("a", 1, 4), other)));
    }
  }
}
