package org.dixit.train;

import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.dixit.Article;
import org.dixit.Document;
import org.dixit.Extraction;
import org.dixit.Span;
import org.dixit.Tagging;
import org.dixit.attribute.Choice;
import org.dixit.attribute.Choices;
import org.dixit.corpus.AnnotatedText;
import org.dixit.corpus.CorpusReader;
import org.dixit.corpus.GoldStatement;
import org.dixit.extract.Extractor;
import org.dixit.read.InputReader;
import org.dixit.segment.Segmenter;
import org.dixit.tag.Tagger;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Learns which cue belongs to a quotation, and which source to a cue, from a corpus. */
@Command(
    name = "train-links",
    mixinStandardHelpOptions = true,
    description = "Learns the weights of the linker with the tagger that is on the class path.",
    footer = {
      "",
      "Example:",
      "  java -cp ... org.dixit.train.TrainLinks --corpus polnear \\",
      "    --out model/src/main/resources/org/dixit/model/links.tsv"
    })
final class TrainLinks implements Callable<Integer> {
  @Option(names = "--corpus", required = true, description = "the folder with train/ and dev/")
  private Path corpus;

  @Option(names = "--out", required = true, description = "the file of weights")
  private Path out;

  @Option(names = "--rounds", defaultValue = "12", description = "over all samples (default: 12)")
  private int rounds;

  private final PrintStream log;
  private final InputReader reader = new InputReader();
  private final Segmenter segmenter = new Segmenter();
  private final Extractor extractor = new Extractor();

  TrainLinks(PrintStream log) {
    this.log = log;
  }

  /** Starts the command line. */
  public static void main(String[] args) {
    System.exit(new CommandLine(new TrainLinks(System.out)).execute(args));
  }

  @Override
  public Integer call() throws Exception {
    Tagger tagger = Tagger.load().orElseThrow(() -> new IllegalStateException("no tagger"));
    Map<String, List<LogLinear.Sample>> train = samples(tagger, "train");
    Map<String, List<LogLinear.Sample>> dev = samples(tagger, "dev");
    List<String> lines = new ArrayList<>();
    lines.add("link\tfeature\tweight");
    for (Map.Entry<String, List<LogLinear.Sample>> e : train.entrySet()) {
      LogLinear model = new LogLinear();
      model.learn(e.getValue(), rounds);
      log.printf(
          Locale.ROOT,
          "%s: %d samples, right on train %.4f, on dev %.4f%n",
          e.getKey(),
          e.getValue().size(),
          model.right(e.getValue()),
          model.right(dev.get(e.getKey())));
      model.weights().forEach((f, w) -> lines.add(line(e.getKey(), f, w)));
    }
    Files.write(out, lines);
    return 0;
  }

  private static String line(String link, String feature, double weight) {
    return String.format(Locale.ROOT, "%s\t%s\t%.4f", link, feature, weight);
  }

  private Map<String, List<LogLinear.Sample>> samples(Tagger tagger, String part) throws Exception {
    Map<String, List<LogLinear.Sample>> samples = new TreeMap<>();
    samples.put("cue", new ArrayList<>());
    samples.put("source", new ArrayList<>());
    for (AnnotatedText text : new CorpusReader().read(corpus.resolve(part))) {
      Article article = reader.article(text.file());
      Document document = segmenter.segment(article);
      Extraction marked = extractor.extract(document);
      Tagging tagging = tagger.tag(document, marked.quoted());
      Choices choices = new Choices(document, extractor.extend(document, marked, tagging), tagging);
      for (Choice choice : choices.cues()) {
        samples.get("cue").add(sample(choice, cuesOf(choice, text.statements())));
      }
      for (Choice choice : choices.sources()) {
        samples.get("source").add(sample(choice, sourcesOf(choice, text.statements())));
      }
    }
    return samples;
  }

  /** The cue of the gold statement that shares most with the quotation. */
  private static List<Span> cuesOf(Choice choice, List<GoldStatement> gold) {
    int most = 0;
    List<Span> cue = List.of();
    for (GoldStatement statement : gold) {
      int shared = shared(choice.of(), statement.content());
      if (shared > most) {
        most = shared;
        cue = statement.cue();
      }
    }
    return cue;
  }

  private static List<Span> sourcesOf(Choice choice, List<GoldStatement> gold) {
    for (GoldStatement statement : gold) {
      if (shared(choice.of(), statement.cue()) > 0) {
        return statement.source();
      }
    }
    return List.of();
  }

  private static LogLinear.Sample sample(Choice choice, List<Span> gold) {
    int right = 0;
    int most = 0;
    for (int i = 1; i < choice.candidates().size(); i++) {
      Span span = choice.candidates().get(i).span().orElseThrow();
      int shared = shared(List.of(span), gold);
      if (shared > most) {
        most = shared;
        right = i;
      }
    }
    return new LogLinear.Sample(
        choice.candidates().stream().map(Choice.Candidate::features).toList(), right);
  }

  private static int shared(List<Span> some, List<Span> others) {
    int shared = 0;
    for (Span a : some) {
      for (Span b : others) {
        shared += Math.max(0, Math.min(a.end(), b.end()) - Math.max(a.start(), b.start()));
      }
    }
    return shared;
  }
}
