package org.dixit.train;

import ai.djl.engine.Engine;
import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.Callable;
import org.dixit.tag.Chain;
import org.dixit.tag.Encoding;
import org.dixit.tag.Label;
import org.dixit.tag.Window;
import org.dixit.tag.Windows;
import org.dixit.text.WordPiece;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Trains the tagger from a folder in PolNeAR's layout. */
@Command(
    name = "train",
    mixinStandardHelpOptions = true,
    description = "Trains the tagger from a folder in PolNeAR's layout: train/ and dev/.",
    footer = {
      "",
      "Example:",
      "  java -cp ... org.dixit.train.Train --corpus polnear --out target/tagger --epochs 3"
    })
final class Train implements Callable<Integer> {
  private static final int PIECES = 3072;
  private static final int MOST_ROWS = 32;
  private static final double WARM_UP = 0.08;

  /** While learning, windows are up to this much shorter, so that none is cut twice alike. */
  private static final int SHORTER = 96;

  /** What the shipped tagger began with. */
  static final String ENCODER = "bge-small-en-v1.5";

  @Option(names = "--corpus", required = true, description = "the folder with train/ and dev/")
  private Path corpus;

  @Option(names = "--out", required = true, description = "folder of the checkpoints")
  private Path out;

  @Option(names = "--epochs", defaultValue = "4", description = "rounds (default: 4)")
  private int epochs;

  @Option(
      names = "--rate",
      defaultValue = "3e-4",
      description = "top learning rate (default: 3e-4)")
  private double rate;

  @Option(names = "--seed", defaultValue = "20310318", description = "of the first weights")
  private long seed;

  @Option(
      names = "--order",
      defaultValue = "20310318",
      description = {
        "of the order of the articles, of what is hidden and dropped: runs that differ",
        "in nothing else can be averaged"
      })
  private long order;

  @Option(names = "--steps", defaultValue = "0", description = "stop after so many (0: never)")
  private int most;

  @Option(
      names = "--encoder",
      defaultValue = ENCODER,
      description = "what training begins with (default: ${DEFAULT-VALUE})")
  private String encoder;

  @Option(
      names = "--layers",
      defaultValue = "8",
      description = "how many layers are kept, from below (default: ${DEFAULT-VALUE})")
  private int layers;

  @Option(
      names = "--hidden",
      defaultValue = "0.1",
      description = "share of word pieces hidden from the network (default: ${DEFAULT-VALUE})")
  private double hidden;

  @Option(names = "--dropout", defaultValue = "0.1", description = "share (default: 0.1)")
  private float dropout;

  private final PrintStream log;

  private int mask;

  Train(PrintStream log) {
    this.log = log;
  }

  /** Starts the command line. */
  public static void main(String[] args) {
    System.setProperty("ai.djl.offline", "true");
    System.exit(new CommandLine(new Train(System.out)).execute(args));
  }

  @Override
  public Integer call() throws Exception {
    Files.createDirectories(out);
    List<String> vocabulary = Vocabulary.read(encoder + "-tokenizer.json");
    mask = vocabulary.indexOf("[MASK]");
    WordPiece pieces = new WordPiece(vocabulary);
    List<Sample> train = new Corpus(pieces).read(corpus.resolve("train"));
    List<Sample> dev = new Corpus(pieces).read(corpus.resolve("dev"));
    log.printf("%d articles to learn from, %d to measure with%n", train.size(), dev.size());
    Engine.getInstance().setRandomSeed((int) order);
    Weights weights = start(encoder, layers, new Random(seed));
    try (NDManager manager = NDManager.newBaseManager();
        Network network = new Network(manager, weights, dropout);
        Learner learner = new Learner(manager, network)) {
      learn(manager, network, learner, train, dev);
    }
    return 0;
  }

  /** The encoder's weights with a head of small random numbers and a row for each kind of token. */
  static Weights start(String encoder, int layers, Random random) throws java.io.IOException {
    Weights weights = Onnx.weights(Onnx.load(encoder + ".onnx").getGraph());
    weights.tensors().keySet().removeIf(name -> layer(name) >= layers);
    Weights.Tensor old = weights.get(Network.KINDS);
    int size = (int) old.shape()[1];
    float[] kinds = new float[Encoding.KINDS * size];
    for (int k = 0; k < Encoding.KINDS; k++) {
      System.arraycopy(old.values(), 0, kinds, k * size, size);
    }
    weights.put(Network.KINDS, new Weights.Tensor(new long[] {Encoding.KINDS, size}, kinds));
    int labels = Label.ALL.size();
    float[] head = new float[size * labels];
    for (int i = 0; i < head.length; i++) {
      head[i] = (float) (0.02 * random.nextGaussian());
    }
    weights.put(Network.HEAD, new Weights.Tensor(new long[] {size, labels}, head));
    weights.put(Network.HEAD_BIAS, new Weights.Tensor(new long[] {labels}, new float[labels]));
    return weights;
  }

  /** The layer that a weight belongs to; -1 for those of none. */
  private static int layer(String weight) {
    String[] parts = weight.split("\\.");
    return parts[0].equals("encoder") ? Integer.parseInt(parts[2]) : -1;
  }

  private void learn(
      NDManager manager, Network network, Learner learner, List<Sample> train, List<Sample> dev)
      throws java.io.IOException {
    Random random = new Random(order);
    int perEpoch = batches(train, random).size();
    int total = most > 0 ? most : perEpoch * epochs;
    int step = 0;
    long begun = System.nanoTime();
    long pieces = 0;
    double loss = 0;
    for (int epoch = 1; epoch <= epochs && step < total; epoch++) {
      for (Batch batch : batches(train, random)) {
        if (step >= total) {
          break;
        }
        double share = share(step, total);
        double now = learner.step(batch, rate * share, share);
        loss = step == 0 ? now : 0.97 * loss + 0.03 * now;
        pieces += batch.pieces();
        step++;
        if (step % 10 == 0) {
          double seconds = (System.nanoTime() - begun) / 1e9;
          log.printf(
              Locale.ROOT,
              "epoch %d step %d of %d loss %.4f, %.0f pieces/s, %.0f s left%n",
              epoch,
              step,
              total,
              loss,
              pieces / seconds,
              seconds / step * (total - step));
        }
      }
      Checkpoint checkpoint = new Checkpoint(network.weights(), learner.chainScores());
      checkpoint.write(out.resolve("checkpoint"));
      if (epoch == 1) {
        // Behind it links are learned: it does not yet know the training part by heart.
        checkpoint.write(out.resolve("checkpoint.first"));
      }
      log.printf("epoch %d dev %s%n", epoch, measure(manager, network, learner.chain(), dev));
    }
  }

  /** The learning rate's share of its top: up in a straight line, then down to nothing. */
  private static double share(int step, int total) {
    double at = (step + 1.0) / total;
    return at < WARM_UP ? at / WARM_UP : Math.max(0, (1 - at) / (1 - WARM_UP));
  }

  /** Windows of like length side by side, in random order. */
  private List<Batch> batches(List<Sample> samples, Random random) {
    List<Batch.Row> rows = new ArrayList<>();
    for (Sample sample : samples) {
      int longest = Windows.LONGEST - random.nextInt(SHORTER);
      for (Window window : Windows.cut(sample.encoding(), longest, Windows.CONTEXT)) {
        rows.add(new Batch.Row(sample, window).hiding(hidden, mask, random));
      }
    }
    Collections.shuffle(rows, random);
    rows.sort(Comparator.comparingInt(row -> row.length() / 8));
    List<Batch> batches = new ArrayList<>();
    List<Batch.Row> next = new ArrayList<>();
    for (Batch.Row row : rows) {
      if (next.size() == MOST_ROWS
          || (next.size() + 1) * row.length() > PIECES && !next.isEmpty()) {
        batches.add(new Batch(next));
        next = new ArrayList<>();
      }
      next.add(row);
    }
    batches.add(new Batch(next));
    Collections.shuffle(batches, random);
    return batches;
  }

  /** Exact spans of {@code samples} by the network and {@code chain}. */
  static Scores measure(NDManager manager, Network network, Chain chain, List<Sample> samples) {
    Scores scores = new Scores();
    for (Sample sample : samples) {
      List<Label> labels = new ArrayList<>();
      for (Window window : Windows.cut(sample.encoding(), Windows.LONGEST, Windows.CONTEXT)) {
        Batch batch = new Batch(List.of(new Batch.Row(sample, window)));
        try (NDManager step = manager.newSubManager()) {
          NDArray given = network.forward(step, batch, false);
          given.attach(step);
          float[] own = Emissions.of(batch.list().get(0), 0, given.toFloatArray());
          int from = window.coreFrom();
          Label before = labels.isEmpty() ? Label.O : labels.get(labels.size() - 1);
          byte[] joints = sample.encoding().joints(from, window.coreTo());
          labels.addAll(List.of(chain.best(own, joints, before)));
        }
      }
      scores.add(sample, labels);
    }
    return scores;
  }
}
