package org.dixit.fidelity;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Scores findings. */
@Command(
    name = "score",
    mixinStandardHelpOptions = true,
    description = "Scores findings against the answers of the cases.")
final class ScoreCommand implements Callable<Integer> {
  private final PrintWriter out;

  @Option(
      names = "--cases",
      required = true,
      paramLabel = "PATH",
      description = "folder or file of cases")
  private Path cases;

  @Option(
      names = "--findings",
      required = true,
      paramLabel = "FILE",
      description = "findings, a line for each case")
  private Path findings;

  @Option(names = "--json", description = "print JSON")
  private boolean json;

  @Option(names = "--show", paramLabel = "N", description = "list so many wrong cases")
  private int show;

  @Option(names = "--kind", paramLabel = "PREFIX", description = "list only kinds that begin so")
  private String kind = "";

  ScoreCommand(PrintWriter out) {
    this.out = out;
  }

  @Override
  public Integer call() throws Exception {
    Score score = Score.of(CaseFile.read(cases), Given.read(findings));
    out.print(json ? ScoreText.json(score) : ScoreText.table(score));
    score.wrong().stream()
        .filter(w -> w.wanted().kind().startsWith(kind))
        .limit(show)
        .forEach(w -> out.print(ScoreText.wrong(w)));
    return 0;
  }
}
