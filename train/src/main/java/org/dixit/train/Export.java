package org.dixit.train;

import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.dixit.tag.Chain;
import org.dixit.tag.Encoding;
import org.dixit.tag.Label;
import org.dixit.tag.Tagger;
import org.dixit.text.WordPiece;
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
    List<String> vocabulary = Vocabulary.read(Train.ENCODER + "-tokenizer.json");
    Files.createDirectories(out);
    byte[] model = new GraphWriter(trained.weights()).model().toByteArray();
    Files.write(out.resolve("tagger.onnx"), model);
    Files.write(out.resolve("vocabulary.txt"), vocabulary);
    Files.write(out.resolve("chain.tsv"), chain(trained.chain()));
    log.printf("%d bytes%n", model.length);
    if (corpus != null) {
      List<Sample> dev = new Corpus(new WordPiece(vocabulary)).read(corpus.resolve("dev"));
      measure(new Tagger(model, vocabulary, new Chain(trained.chain())), dev);
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

  private void measure(Tagger tagger, List<Sample> dev) {
    Scores scores = new Scores();
    long begun = System.nanoTime();
    for (Sample sample : dev) {
      scores.add(sample, tagger.labels(sample.encoding()));
    }
    double seconds = (System.nanoTime() - begun) / 1e9;
    log.printf(
        Locale.ROOT, "dev %s, %.1f articles/s on one thread%n", scores, dev.size() / seconds);
  }
}
