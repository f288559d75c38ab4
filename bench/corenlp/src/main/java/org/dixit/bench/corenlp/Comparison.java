package org.dixit.bench.corenlp;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.stream.Stream;
import org.dixit.Article;
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
  private static final int WARM_UP = 2;
  private static final int ROUNDS = 3;

  private Comparison() {}

  /** Runs the comparison. */
  public static void main(String[] args) throws Exception {
    if (args.length < 1) {
      System.err.println("which folder of articles? e.g. polnear/dev/text [how many]");
      System.exit(2);
    }
    PrintStream out = System.out;
    int most = args.length > 1 ? Integer.parseInt(args[1]) : 12;
    List<Path> files = files(Path.of(args[0]));
    List<Path> some = files.subList(0, Math.min(most, files.size()));
    double peer = coreNlp(some, out);
    double own = dixit(some, out);
    out.printf(Locale.ROOT, "Dixit reads %.1f times as many articles a second%n", own / peer);
    if (some.size() < files.size()) {
      double all = dixit(files, out);
      out.printf(Locale.ROOT, "on all %d articles: %.1f a second%n", files.size(), all);
    }
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(f -> f.toString().endsWith(".txt")).sorted().toList();
    }
  }

  /** CoreNLP as it attributes best: neural dependencies, statistical coreference. */
  private static double coreNlp(List<Path> files, PrintStream out) throws IOException {
    Properties properties = new Properties();
    properties.setProperty("annotators", "tokenize,pos,lemma,ner,depparse,coref,quote");
    properties.setProperty("coref.algorithm", "statistical");
    properties.setProperty("threads", "1");
    StanfordCoreNLP pipeline = new StanfordCoreNLP(properties);
    for (Path file : files.subList(0, Math.min(WARM_UP, files.size()))) {
      pipeline.annotate(new Annotation(Files.readString(file)));
    }
    int quotations = 0;
    long begun = System.nanoTime();
    for (Path file : files) {
      Annotation annotation = new Annotation(Files.readString(file));
      pipeline.annotate(annotation);
      quotations += annotation.get(CoreAnnotations.QuotationsAnnotation.class).size();
    }
    double rate = files.size() / ((System.nanoTime() - begun) / 1e9);
    out.printf(
        Locale.ROOT,
        "CoreNLP: %d articles, %d quotations, %.3f articles/s%n",
        files.size(),
        quotations,
        rate);
    return rate;
  }

  private static double dixit(List<Path> files, PrintStream out) throws Exception {
    Pipeline pipeline = new Pipeline(Tagger.load());
    InputReader reader = new InputReader();
    double rate = 0;
    for (int round = 0; round <= ROUNDS; round++) {
      int statements = 0;
      long begun = System.nanoTime();
      for (Path file : files) {
        Article article = reader.article(file);
        statements += pipeline.read(article).entries().size();
      }
      rate = files.size() / ((System.nanoTime() - begun) / 1e9);
      if (round > 0) {
        out.printf(
            Locale.ROOT,
            "Dixit: %d articles, %d statements, %.2f articles/s%n",
            files.size(),
            statements,
            rate);
      }
    }
    return rate;
  }
}
