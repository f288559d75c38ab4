package org.dixit.bench;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.dixit.Article;
import org.dixit.Report;
import org.dixit.pipeline.Pipeline;
import org.dixit.tag.Tagger;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Articles read in a second on one thread. */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 5)
@Measurement(iterations = 5, time = 5)
public class ReadBenchmark {
  /** What reads: marks and rules alone, or the tagger with them. */
  @Param({"marks", "tagger"})
  private String reading;

  private Pipeline pipeline;
  private List<Article> articles;
  private int next;

  /** Reads the articles into memory. */
  @Setup
  public void setUp() throws IOException {
    articles = Inputs.articles();
    pipeline = new Pipeline(reading.equals("tagger") ? Tagger.load() : Optional.empty());
  }

  /** Reads one article, each in its turn. */
  @Benchmark
  public Report read() {
    next = (next + 1) % articles.size();
    return pipeline.read(articles.get(next));
  }
}
