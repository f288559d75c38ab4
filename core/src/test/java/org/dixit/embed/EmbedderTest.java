package org.dixit.embed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import org.dixit.text.Word;
import org.dixit.text.Words;
import org.junit.jupiter.api.Test;

class EmbedderTest {
  private static final Embedder EMBEDDER = Embedder.english().orElseThrow();

  private static float[] vector(String text) {
    return EMBEDDER.embed(Words.of(text).stream().map(Word::form).toList());
  }

  private static double likeness(String a, String b) {
    return Embedder.likeness(vector(a), vector(b));
  }

  @Test
  void whatSaysAlikeIsNearerThanWhatSharesATopic() {
    String said = "Every captain must carry a working radio in the winter months.";
    double same = likeness(said, "In winter each skipper has to have a radio that works.");
    double topic = likeness(said, "The captain sold his boat to a museum in the capital.");
    double other = likeness(said, "Bread prices rose again, and the bakers blame the mill.");
    assertTrue(same > topic, same + " and " + topic);
    assertTrue(topic > other, topic + " and " + other);
    assertTrue(Math.abs(other) < 0.3, "unrelated: " + other);
  }

  @Test
  void theLikenessOfATextToItselfIsOne() {
    String text = "The lock was rebuilt in the year of the flood.";
    assertEquals(1, likeness(text, text), 1e-5);
  }

  @Test
  void likenessIsTheSameEitherWay() {
    String a = "We will mend the sea wall.";
    String b = "The wall by the sea will be repaired.";
    assertEquals(likeness(a, b), likeness(b, a), 1e-9);
  }

  @Test
  void noWordsHaveNoDirection() {
    assertEquals(0, Embedder.likeness(EMBEDDER.embed(List.of()), vector("the sea wall")));
  }

  @Test
  void wordsThatNobodyKnowsAreNoDefect() {
    assertTrue(Double.isFinite(likeness("\uD83D\uDE00 \u0000 zzzzqqx", "the sea wall")));
  }

  @Test
  void filesThatAreNoNetworkAreRefused() {
    long seed = 20261126;
    Random random = new Random(seed);
    for (int i = 0; i < 300; i++) {
      byte[] file = new byte[random.nextInt(200)];
      random.nextBytes(file);
      assertThrows(
          IllegalArgumentException.class, () -> WordTable.read(file), "seed " + seed + ", " + i);
    }
  }
}
