package org.dixit.embed;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.dixit.text.WordPiece;
import org.dixit.text.WordRates;

/**
 * Gives texts vectors of which the cosine tells how alike they are. A text's vector is the mean of
 * its words', rare words counting more (smooth inverse frequency; Arora, Liang and Ma, 2017), less
 * what all English texts share. The words' vectors are those with which the tagger's encoder
 * begins: one table serves both. No network runs, so a text costs microseconds. Safe for any
 * thread.
 */
public final class Embedder {
  private static final String FOLDER = "/org/dixit/model/";

  /** Words more frequent than this count less than half. */
  private static final double SMOOTH = 1e-3;

  private static final int MOST = 8_000;

  private final WordPiece pieces;
  private final byte[][] table;
  private final Map<String, float[]> known = new ConcurrentHashMap<>();
  private final float[] common;

  private Embedder(WordPiece pieces, byte[][] table) {
    this.pieces = pieces;
    this.table = table;
    this.common = common();
  }

  /** The embedder of English, read once for the process; empty if no model is on the class path. */
  public static Optional<Embedder> english() {
    return Shared.ENGLISH;
  }

  private static final class Shared {
    static final Optional<Embedder> ENGLISH = load();

    private static Optional<Embedder> load() {
      try (InputStream model = Embedder.class.getResourceAsStream(FOLDER + "tagger.onnx");
          InputStream words = Embedder.class.getResourceAsStream(FOLDER + "vocabulary.txt")) {
        if (model == null || words == null) {
          return Optional.empty();
        }
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(words, StandardCharsets.UTF_8));
        WordPiece pieces = new WordPiece(lines.lines().toList());
        return Optional.of(new Embedder(pieces, WordTable.read(model.readAllBytes())));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  /**
   * The vector of a text, of length 1; all zeros where no word tells anything.
   *
   * @param forms its words, folded
   */
  public float[] embed(List<String> forms) {
    float[] sum = new float[common.length];
    double weights = 0;
    for (String form : forms) {
      float weight = (float) weight(WordRates.information(form));
      float[] word = word(form);
      for (int i = 0; i < sum.length; i++) {
        sum[i] += weight * word[i];
      }
      weights += weight;
    }
    if (weights == 0) {
      return sum;
    }
    for (int i = 0; i < sum.length; i++) {
      sum[i] = (float) (sum[i] / weights) - common[i];
    }
    return unit(sum);
  }

  /** The cosine of two vectors of length 1: 1 for the same text, about 0 for any two. */
  public static double likeness(float[] a, float[] b) {
    double sum = 0;
    for (int i = 0; i < a.length; i++) {
      sum += a[i] * b[i];
    }
    return sum;
  }

  private static double weight(double information) {
    return SMOOTH / (SMOOTH + Math.exp(-information));
  }

  private float[] word(String form) {
    float[] cached = known.get(form);
    if (cached != null) {
      return cached;
    }
    float[] word = spelt(form);
    if (known.size() >= MOST) {
      known.clear();
    }
    known.put(form, word);
    return word;
  }

  private float[] spelt(String form) {
    List<WordPiece.Piece> parts = pieces.pieces(form);
    float[] sum = new float[table[0].length];
    for (WordPiece.Piece part : parts) {
      byte[] row = table[part.id()];
      for (int i = 0; i < sum.length; i++) {
        sum[i] += (float) row[i] / parts.size();
      }
    }
    return sum;
  }

  /** What a text of all words, each as often as English has it, would be. */
  private float[] common() {
    float[] sum = new float[table[0].length];
    double weights = 0;
    for (String form : WordRates.words()) {
      double information = WordRates.information(form);
      double weight = Math.exp(-information) * weight(information);
      float[] word = spelt(form);
      for (int i = 0; i < sum.length; i++) {
        sum[i] += (float) weight * word[i];
      }
      weights += weight;
    }
    for (int i = 0; i < sum.length; i++) {
      sum[i] /= (float) weights;
    }
    return sum;
  }

  private static float[] unit(float... vector) {
    double square = 0;
    for (float value : vector) {
      square += value * value;
    }
    float length = (float) Math.sqrt(square);
    for (int i = 0; i < vector.length && length > 0; i++) {
      vector[i] /= length;
    }
    return vector;
  }
}
