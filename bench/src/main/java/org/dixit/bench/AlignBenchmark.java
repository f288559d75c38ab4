package org.dixit.bench;

import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.dixit.align.Aligner;
import org.dixit.align.Sequence;
import org.dixit.align.Step;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Million cells a second of one alignment: a quotation of 40 words, a tenth of them altered, in a
 * stretch of 250 words. The steps of the answer are counted in.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 5, time = 3)
public class AlignBenchmark {
  private static final int RECORD = 250;
  private static final int QUOTATION = 40;
  private static final int VOCABULARY = 400;
  private static final int PAIRS = 64;
  private static final long SEED = 20261126;

  private final Aligner aligner = new Aligner();
  private final Sequence[] records = new Sequence[PAIRS];
  private final Sequence[] quotations = new Sequence[PAIRS];
  private int next;

  /** Draws the words; frequent ones more often, as in any text. */
  @Setup
  public void setUp() {
    Random random = new Random(SEED);
    for (int i = 0; i < PAIRS; i++) {
      int[] record = random.ints(RECORD, 0, VOCABULARY).map(w -> w * w / VOCABULARY).toArray();
      int from = random.nextInt(RECORD - QUOTATION);
      int[] quotation = new int[QUOTATION];
      for (int k = 0; k < QUOTATION; k++) {
        boolean altered = random.nextInt(10) == 0;
        quotation[k] = altered ? random.nextInt(VOCABULARY) : record[from + k];
      }
      records[i] = sequence(record);
      quotations[i] = sequence(quotation);
    }
  }

  private static Sequence sequence(int... words) {
    int[] weights = new int[words.length];
    for (int i = 0; i < words.length; i++) {
      weights[i] = words[i] < VOCABULARY / 8 ? 1 : 2;
    }
    return new Sequence(words, words, weights);
  }

  /** One alignment. */
  @Benchmark
  @OperationsPerInvocation(RECORD * QUOTATION)
  public List<Step> align() {
    next = (next + 1) % PAIRS;
    return aligner.align(records[next], quotations[next]);
  }
}
