package org.dixit.train;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * Averages checkpoints of runs that began with the same weights and saw the articles in another
 * order: the mean of such networks most often is better than each (model soups: Wortsman and
 * others, 2022), and costs no more to run.
 */
@Command(
    name = "average",
    mixinStandardHelpOptions = true,
    description = "Averages checkpoints of runs that differ in --order only.")
final class Average implements Callable<Integer> {
  @Parameters(arity = "2..*", paramLabel = "CHECKPOINT", description = "what training has written")
  private List<Path> checkpoints = new ArrayList<>();

  @Option(names = "--out", required = true, description = "the checkpoint to write")
  private Path out;

  /** Starts the command line. */
  public static void main(String[] args) {
    System.exit(new CommandLine(new Average()).execute(args));
  }

  @Override
  public Integer call() throws Exception {
    List<Checkpoint> all = new ArrayList<>();
    for (Path path : checkpoints) {
      all.add(Checkpoint.read(path));
    }
    mean(all).write(out);
    return 0;
  }

  /**
   * The mean of every number of {@code all}.
   *
   * @throws IllegalArgumentException if they are networks of different shapes
   */
  static Checkpoint mean(List<Checkpoint> all) {
    if (all.stream().map(Average::shapes).distinct().count() > 1) {
      throw new IllegalArgumentException("these are networks of different shapes");
    }
    Weights mean = new Weights();
    for (Map.Entry<String, Weights.Tensor> e : all.get(0).weights().tensors().entrySet()) {
      List<float[]> values = all.stream().map(c -> c.weights().get(e.getKey()).values()).toList();
      mean.put(e.getKey(), new Weights.Tensor(e.getValue().shape(), mean(values)));
    }
    return new Checkpoint(mean, mean(all.stream().map(Checkpoint::chain).toList()));
  }

  private static String shapes(Checkpoint checkpoint) {
    StringBuilder shapes = new StringBuilder();
    checkpoint
        .weights()
        .tensors()
        .forEach((name, t) -> shapes.append(name).append(Arrays.toString(t.shape())));
    return shapes.append(checkpoint.chain().length).toString();
  }

  private static float[] mean(Iterable<float[]> all) {
    double[] sums = null;
    int count = 0;
    for (float[] values : all) {
      sums = sums == null ? new double[values.length] : sums;
      for (int i = 0; i < values.length; i++) {
        sums[i] += values[i];
      }
      count++;
    }
    float[] mean = new float[sums == null ? 0 : sums.length];
    for (int i = 0; i < mean.length; i++) {
      mean[i] = (float) (sums[i] / count);
    }
    return mean;
  }
}
