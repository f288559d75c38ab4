package org.dixit.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import org.dixit.Article;
import org.dixit.Exhibit;
import org.dixit.Provenance;
import org.dixit.Report;
import org.dixit.desk.Evidence;
import org.dixit.read.InputReader;
import org.dixit.read.ReadException;
import org.dixit.report.Summary;

/** Reads every input, several at once, and hands the reports on in the order of the inputs. */
final class Run {
  private final Console console;
  private final Output output;
  private final Inputs inputs;
  private final InputReader reader = new InputReader();
  private Optional<Evidence> evidence = Optional.empty();
  private Optional<ReceiptOption> receipt = Optional.empty();
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

  /**
   * A report that was made.
   *
   * @param provenance what it was made of, where that is to be told
   */
  private record Made(Report report, Optional<Provenance> provenance) {}

  /** One input under way. */
  private record Job(String name, Future<Made> made) {}

  Run(Console console, Output output, Inputs inputs) {
    this.console = console;
    this.output = output;
    this.inputs = inputs;
  }

  /** The same run, which also tells what each report is made of. */
  Run with(Evidence all, ReceiptOption receipts) {
    evidence = Optional.of(all);
    receipt = Optional.of(receipts);
    return this;
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
    try (ReportSink sink = open()) {
      for (String folder : inputs.empty()) {
        unreadable(folder, folder + ": holds no article (txt, md, html, pdf, docx)", sink);
      }
      Deque<Job> jobs = new ArrayDeque<>();
      int done = 0;
      for (String name : names) {
        jobs.add(new Job(name, pool.submit(() -> make(name, work))));
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

  private ReportSink open() throws IOException {
    ReportSink sink = output.open(console, inputs);
    return receipt.isPresent() ? receipt.get().beside(sink, inputs) : sink;
  }

  private Made make(String name, Function<Article, Report> work) throws ReadException {
    if (evidence.isEmpty()) {
      Article article =
          name.equals("-")
              ? reader.article(console.in(), "standard input")
              : reader.article(Path.of(name));
      return new Made(work.apply(article), Optional.empty());
    }
    List<Exhibit> read = new ArrayList<>();
    Article article =
        name.equals("-")
            ? reader.article(console.in(), "standard input", read::add)
            : reader.article(Path.of(name), read::add);
    return new Made(work.apply(article), Optional.of(evidence.get().with(read.get(0))));
  }

  private void take(Job job, ReportSink sink) throws IOException {
    try {
      Made made = job.made().get();
      worst = Math.max(worst, Summary.of(made.report()).worst().orElse(-1));
      Report report = made.report();
      refused |= report.house().filter(house -> report.refusedBy(house) > 0).isPresent();
      if (made.provenance().isPresent()) {
        sink.report(made.report(), made.provenance().get());
      } else {
        sink.report(made.report());
      }
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
