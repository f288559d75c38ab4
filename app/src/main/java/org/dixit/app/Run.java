package org.dixit.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.OptionalInt;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import org.dixit.Article;
import org.dixit.Report;
import org.dixit.read.InputReader;
import org.dixit.read.ReadException;
import org.dixit.report.Summary;

/** Reads every input, several at once, and hands the reports on in the order of the inputs. */
final class Run {
  private final Console console;
  private final Output output;
  private final Inputs inputs;
  private final InputReader reader = new InputReader();
  private boolean unreadable;
  private int worst = -1;
  private boolean refused;

  /**
   * What became of a run.
   *
   * @param worst the gravest severity of all reports
   * @param refused whether something is not allowed under the house that was asked
   * @param unreadable whether some input could not be read
   */
  record Result(OptionalInt worst, boolean refused, boolean unreadable) {}

  /** One input under way. */
  private record Job(String name, Future<Report> report) {}

  Run(Console console, Output output, Inputs inputs) {
    this.console = console;
    this.output = output;
    this.inputs = inputs;
  }

  /**
   * Reports on every input with {@code work}.
   *
   * @throws IOException if the output cannot be written
   */
  Result of(Function<Article, Report> work) throws IOException {
    List<String> names = inputs.all();
    ExecutorService pool =
        Executors.newFixedThreadPool(Math.min(inputs.threads(), names.size() + 1));
    try (ReportSink sink = output.open(console, inputs)) {
      for (String folder : inputs.empty()) {
        unreadable(folder, folder + ": holds no article (txt, md, html, pdf, docx)", sink);
      }
      Deque<Job> jobs = new ArrayDeque<>();
      int done = 0;
      for (String name : names) {
        jobs.add(new Job(name, pool.submit(() -> work.apply(article(name)))));
        if (jobs.size() > 2 * inputs.threads()) {
          take(jobs.remove(), sink);
          progress(++done, names.size());
        }
      }
      while (!jobs.isEmpty()) {
        take(jobs.remove(), sink);
        progress(++done, names.size());
      }
    } finally {
      pool.shutdownNow();
    }
    OptionalInt gravest = worst < 0 ? OptionalInt.empty() : OptionalInt.of(worst);
    return new Result(gravest, refused, unreadable);
  }

  private Article article(String name) throws ReadException {
    return name.equals("-")
        ? reader.article(console.in(), "standard input")
        : reader.article(Path.of(name));
  }

  private void take(Job job, ReportSink sink) throws IOException {
    try {
      Report report = job.report().get();
      worst = Math.max(worst, Summary.of(report).worst().orElse(-1));
      refused |= report.house().filter(house -> report.refusedBy(house) > 0).isPresent();
      sink.report(report);
    } catch (ExecutionException e) {
      if (!(e.getCause() instanceof ReadException problem)) {
        throw new IllegalStateException("while working on " + job.name(), e.getCause());
      }
      unreadable(job.name(), problem.getMessage(), sink);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", e);
    }
  }

  private void unreadable(String name, String problem, ReportSink sink) throws IOException {
    unreadable = true;
    console.problem(problem);
    sink.unreadable(name, problem);
  }

  private void progress(int done, int all) {
    if (all > 1 && !inputs.quiet() && console.terminal().err()) {
      console.err().print("\r" + done + " of " + all + (done == all ? "\n" : ""));
      console.err().flush();
    }
  }
}
