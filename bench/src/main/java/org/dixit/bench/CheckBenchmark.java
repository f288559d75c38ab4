package org.dixit.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.dixit.Article;
import org.dixit.Document;
import org.dixit.Finding;
import org.dixit.Report;
import org.dixit.Statement;
import org.dixit.check.Checker;
import org.dixit.index.RecordIndex;
import org.dixit.pipeline.Pipeline;
import org.dixit.segment.Segmenter;
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

/** Microseconds to check one quotation against a record on one thread. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 5)
@Measurement(iterations = 5, time = 5)
public class CheckBenchmark {
  /** Whether what is not found by words is looked for with vectors. */
  @Param({"false", "true"})
  private boolean vectors;

  private Checker checker;
  private RecordIndex record;
  private List<Task> tasks;
  private int next;

  /** One quotation to check, and the article it stands in. */
  private record Task(Document document, Statement statement) {}

  /** Indexes the record and reads the quotations of all articles. */
  @Setup
  public void setUp() throws IOException {
    checker = new Checker(vectors);
    Pipeline pipeline = new Pipeline();
    record = pipeline.index(Inputs.record());
    tasks = new ArrayList<>();
    for (Article article : Inputs.articles()) {
      Document document = new Segmenter().segment(article);
      for (Report.Entry entry : pipeline.read(article).entries()) {
        tasks.add(new Task(document, entry.statement()));
      }
    }
  }

  /** Checks one quotation, each in its turn. */
  @Benchmark
  public List<Finding> check() {
    next = (next + 1) % tasks.size();
    Task task = tasks.get(next);
    return checker.check(task.document(), List.of(task.statement()), record);
  }
}
