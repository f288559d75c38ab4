package org.dixit.fidelity;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.dixit.fidelity.source.SourceReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Makes cases from transcripts. */
@Command(
    name = "generate",
    mixinStandardHelpOptions = true,
    description = "Makes cases from transcripts: cases.jsonl, and the records in windows/.")
final class GenerateCommand implements Callable<Integer> {
  private final PrintWriter out;
  private final PrintWriter err;

  @Option(
      names = "--record",
      required = true,
      arity = "1..*",
      paramLabel = "DIR",
      description = "transcripts: files or folders")
  private List<Path> record = new ArrayList<>();

  @Option(names = "--cases", paramLabel = "N", description = "how many (default: ${DEFAULT-VALUE})")
  private int cases = 2000;

  @Option(
      names = "--seed",
      paramLabel = "N",
      description = "the same seed gives the same cases (default: ${DEFAULT-VALUE})")
  private long seed = 1;

  @Option(names = "--out", required = true, paramLabel = "DIR", description = "folder to write to")
  private Path folder;

  GenerateCommand(PrintWriter out, PrintWriter err) {
    this.out = out;
    this.err = err;
  }

  @Override
  public Integer call() throws Exception {
    Generator generator =
        new Generator(SourceReader.read(record, p -> err.println(p.getMessage())), seed);
    List<FidelityCase> made = generator.generate(cases);
    CaseFile.write(folder, made, generator.files());
    long kinds = made.stream().map(FidelityCase::kind).distinct().count();
    out.println(
        "seed "
            + seed
            + ": "
            + made.size()
            + " cases of "
            + kinds
            + " kinds from "
            + generator.sentences()
            + " sentences");
    return made.isEmpty() ? 1 : 0;
  }
}
