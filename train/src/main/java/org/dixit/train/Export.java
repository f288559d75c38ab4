package org.dixit.train;

import ai.onnx.proto.OnnxMl;
import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.FloatBuffer;
import java.nio.LongBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.dixit.tag.Chain;
import org.dixit.tag.Encoding;
import org.dixit.tag.Label;
import org.dixit.tag.Window;
import org.dixit.tag.Windows;
import org.dixit.tag.WordPiece;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Writes a checkpoint as the files that the tagger reads, and measures them. */
@Command(
    name = "export",
    mixinStandardHelpOptions = true,
    description = "Writes a checkpoint as tagger.onnx (eight bits), vocabulary.txt and chain.tsv.",
    footer = {
      "",
      "Example:",
      "  java -cp ... org.dixit.train.Export \\",
      "    --checkpoint target/tagger/checkpoint --out model/src/main/resources/org/dixit/model"
    })
final class Export implements Callable<Integer> {
  private static final String ENCODER = "all-minilm-l6-v2";

  @Option(names = "--checkpoint", required = true, description = "what training has written")
  private Path checkpoint;

  @Option(names = "--out", required = true, description = "the folder of the model's files")
  private Path out;

  @Option(names = "--corpus", description = "measures on dev/ of this folder")
  private Path corpus;

  private final PrintStream log;

  Export(PrintStream log) {
    this.log = log;
  }

  /** Starts the command line. */
  public static void main(String[] args) {
    System.exit(new CommandLine(new Export(System.out)).execute(args));
  }

  @Override
  public Integer call() throws Exception {
    Checkpoint trained = Checkpoint.read(checkpoint);
    List<String> vocabulary = Vocabulary.read(ENCODER + "-tokenizer.json");
    Files.createDirectories(out);
    OnnxMl.ModelProto packed = Onnx.load(ENCODER + "-q.onnx");
    Map<String, String> names = Onnx.matrixNames(Onnx.load(ENCODER + ".onnx").getGraph());
    OnnxMl.GraphProto graph = new Quantiser(names, trained.weights()).into(packed.getGraph());
    byte[] model =
        packed.toBuilder().setGraph(Onnx.withHead(graph, trained.weights())).build().toByteArray();
    Files.write(out.resolve("tagger.onnx"), model);
    Files.write(out.resolve("vocabulary.txt"), vocabulary);
    Files.write(out.resolve("chain.tsv"), chain(trained.chain()));
    log.printf("%d bytes%n", model.length);
    if (corpus != null) {
      List<Sample> dev = new Corpus(new WordPiece(vocabulary)).read(corpus.resolve("dev"));
      measure(model, new Chain(trained.chain()), dev);
    }
    return 0;
  }

  /** One line for each joint and label: the scores of the seven labels after it. */
  private static List<String> chain(float... scores) {
    int labels = Label.ALL.size();
    List<String> lines = new ArrayList<>();
    StringBuilder head = new StringBuilder("joint\tlabel");
    Label.ALL.forEach(label -> head.append('\t').append(label));
    lines.add(head.toString());
    for (int row = 0; row < Encoding.JOINTS * labels; row++) {
      StringBuilder line = new StringBuilder();
      line.append(row / labels).append('\t').append(Label.ALL.get(row % labels));
      for (int b = 0; b < labels; b++) {
        line.append(String.format(Locale.ROOT, "\t%.4f", scores[row * labels + b]));
      }
      lines.add(line.toString());
    }
    return lines;
  }

  private void measure(byte[] model, Chain chain, List<Sample> dev)
      throws OrtException, IOException {
    OrtEnvironment environment = OrtEnvironment.getEnvironment();
    try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
      options.setIntraOpNumThreads(1);
      try (OrtSession session = environment.createSession(model, options)) {
        Scores scores = new Scores();
        long begun = System.nanoTime();
        for (Sample sample : dev) {
          scores.add(sample, labels(environment, session, chain, sample));
        }
        double seconds = (System.nanoTime() - begun) / 1e9;
        log.printf(
            Locale.ROOT, "dev %s, %.1f articles/s on one thread%n", scores, dev.size() / seconds);
      }
    }
  }

  private static List<Label> labels(
      OrtEnvironment environment, OrtSession session, Chain chain, Sample sample)
      throws OrtException {
    List<Label> labels = new ArrayList<>();
    for (Window window : Windows.cut(sample.encoding(), Train.LONGEST, Train.CONTEXT)) {
      Batch.Row row = new Batch.Row(sample, window);
      long[] shape = {1, row.length()};
      long[] ones = new long[row.length()];
      Arrays.fill(ones, 1);
      try (OnnxTensor ids = tensor(environment, row.input().ids(), shape);
          OnnxTensor mask = tensor(environment, ones, shape);
          OnnxTensor kinds = tensor(environment, row.input().kinds(), shape);
          OrtSession.Result result =
              session.run(
                  Map.of("input_ids", ids, "attention_mask", mask, "token_type_ids", kinds))) {
        FloatBuffer given = ((OnnxTensor) result.get(0)).getFloatBuffer();
        float[] all = new float[given.remaining()];
        given.get(all);
        Label before = labels.isEmpty() ? Label.O : labels.get(labels.size() - 1);
        byte[] joints = sample.encoding().joints(window.coreFrom(), window.coreTo());
        labels.addAll(List.of(chain.best(Emissions.of(row, 0, all), joints, before)));
      }
    }
    return labels;
  }

  private static OnnxTensor tensor(OrtEnvironment environment, long[] values, long... shape)
      throws OrtException {
    return OnnxTensor.createTensor(environment, LongBuffer.wrap(values), shape);
  }
}
