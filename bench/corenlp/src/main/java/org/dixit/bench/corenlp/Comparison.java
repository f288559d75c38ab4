package org.dixit.bench.corenlp;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.stream.Stream;
import org.dixit.pipeline.Pipeline;
import org.dixit.read.InputReader;
import org.dixit.tag.Tagger;

/**
 * Times CoreNLP's quotation attribution and Dixit's reading on the same articles in one run, one
 * thread each, warm, and prints the ratio. CoreNLP is under the GPL: nothing that is shipped
 * depends on this module.
 *
 * <p>Arguments: a folder of articles; how many of them CoreNLP reads (default 12).
 */
public final class Comparison {
  private static final int ROUNDS = 2;

  private Comparison() {}

  /** Runs the comparison. */
  public static void main(String[] args) throws Exception {
    if (args.length < 1) {
      System.err.println("which folder of articles? e.g. polnear/dev/text [how many]");
      System.exit(2);
    }
    int most = args.length > 1 ? Integer.parseInt(args[1]) : 12;
    List<Path> files = files(Path.of(args[0]));
    if (files.isEmpty()) {
      System.err.println(args[0] + " holds no .txt files");
      System.exit(2);
    }
    List<Path> some = files.subList(0, Math.min(most, files.size()));
    double peer = coreNlp(some);
    double own = dixit(some);
    System.out.printf(Locale.ROOT, "Dixit reads %.1f times as many articles a second%n", own / peer);
    if (some.size() < files.size()) {
      double all = dixit(files);
      System.out.printf(Locale.ROOT, "on all %d articles: %.1f a second%n", files.size(), all);
    }
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(f -> f.toString().endsWith(".txt")).sorted().toList();
    }
  }

  /** Reads one article and tells how much it found in it. */
  private interface Reading {
    int read(Path file) throws Exception;
  }

  /** Articles a second in the best of some rounds, behind one round to warm up. */
  private static double rate(String name, String what, List<Path> files, Reading reading)
      throws Exception {
    double best = 0;
    for (int round = 0; round <= ROUNDS; round++) {
      int found = 0;
      long begun = System.nanoTime();
      for (Path file : files) {
        found += reading.read(file);
      }
      double rate = files.size() / ((System.nanoTime() - begun) / 1e9);
      if (round > 0) {
        System.out.printf(
            Locale.ROOT,
            "%s: %d articles, %d %s, %.3f articles/s%n",
            name,
            files.size(),
            found,
            what,
            rate);
        best = Math.max(best, rate);
      }
    }
    return best;
  }

  /** CoreNLP as it attributes best: neural dependencies, statistical coreference. */
  private static double coreNlp(List<Path> files) throws Exception {
    Properties properties = new Properties();
    properties.setProperty("annotators", "tokenize,pos,lemma,ner,depparse,coref,quote");
    properties.setProperty("coref.algorithm", "statistical");
    properties.setProperty("threads", "1");
    StanfordCoreNLP pipeline = new StanfordCoreNLP(properties);
    return rate(
        "CoreNLP",
        "quotations",
        files,
        file -> {
          Annotation annotation = new Annotation(Files.readString(file));
          pipeline.annotate(annotation);
          return annotation.get(CoreAnnotations.QuotationsAnnotation.class).size();
        });
  }

  private static double dixit(List<Path> files) throws Exception {
    Pipeline pipeline = new Pipeline(Tagger.load());
    InputReader reader = new InputReader();
    return rate(
        "Dixit", "statements", files, f -> pipeline.read(reader.article(f)).entries().size());
  }
}
