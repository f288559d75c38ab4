package org.dixit.fidelity;

import java.io.BufferedWriter;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.dixit.pipeline.Pipeline;
import org.dixit.tag.Tagger;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Runs Dixit on every case. */
@Command(
    name = "run",
    mixinStandardHelpOptions = true,
    description = "Runs Dixit on every case and writes a line of JSON for each.")
final class RunCommand implements Callable<Integer> {
  private final PrintWriter out;
  private final PrintWriter err;

  @Option(
      names = "--cases",
      required = true,
      paramLabel = "PATH",
      description = "folder or file of cases")
  private Path cases;

  @Option(
      names = "--out",
      required = true,
      paramLabel = "FILE",
      description = "findings, a line for each case")
  private Path findings;

  @Option(
      names = "--tagger",
      description = "read statements without marks too, with the trained tagger")
  private boolean tagger;

  RunCommand(PrintWriter out, PrintWriter err) {
    this.out = out;
    this.err = err;
  }

  @Override
  public Integer call() throws Exception {
    Optional<Tagger> eyes = tagger ? Tagger.load() : Optional.empty();
    if (tagger && eyes.isEmpty()) {
      err.println("no trained tagger on the class path; statements in marks only");
    }
    Path file = CaseFile.of(cases).toAbsolutePath();
    DixitRun run = new DixitRun(new Pipeline(eyes), file.getParent());
    List<FidelityCase> all = CaseFile.read(file);
    try (BufferedWriter lines = Files.newBufferedWriter(findings)) {
      for (FidelityCase c : all) {
        lines.write(run.run(c).line());
        lines.write('\n');
      }
    }
    out.println(all.size() + " cases");
    return 0;
  }
}
