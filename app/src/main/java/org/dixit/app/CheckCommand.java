package org.dixit.app;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.dixit.Transcript;
import org.dixit.index.RecordIndex;
import org.dixit.pipeline.Pipeline;
import org.dixit.read.InputReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Checks the quotations of articles against a record. */
@Command(
    name = "check",
    mixinStandardHelpOptions = true,
    description = "Checks every quotation of articles against the record of what was said.",
    footer = {
      "",
      "Examples:",
      "  dixit check article.txt --record speech.txt",
      "  dixit check article.txt --record speeches/ debates/ --fail-on S2",
      "  dixit check article.txt --record speeches/ --format html --out report.html",
      "  dixit check drafts/ --record speeches/ --format jsonl | jq .finding.outcome",
      "",
      "Severity:",
      "  S0 none   S1 form only   S2 paraphrase inside marks, softening",
      "  S3 a reader gets another claim",
      "  S4 the opposite claim, or a wrong speaker, number, name or direction",
      "  What is OPEN has no severity: it never fails a run.",
      "",
      "A record may say in YAML front matter who speaks, when, in which language, how close it is",
      "to what was spoken (grade: G1 to G7) and whether it is complete."
    })
final class CheckCommand implements Callable<Integer> {
  private final Console console;

  @Spec private CommandSpec spec;
  @Mixin private Inputs inputs;
  @Mixin private Reading reading;
  @Mixin private Output output;

  @Option(
      names = "--record",
      required = true,
      arity = "1..*",
      paramLabel = "PATH",
      description = "transcripts to check against: files or folders; may be given again")
  private List<Path> record = new ArrayList<>();

  @Option(
      names = "--fail-on",
      defaultValue = "S3",
      paramLabel = "SEVERITY",
      description = "exit with 1 from this severity on: S0 to S4, or never (default: S3)")
  private FailOn failOn;

  CheckCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws Exception {
    output.validate(spec, inputs);
    output.protect(spec, inputs.named());
    output.protect(spec, record);
    for (Path path : record) {
      if (!Files.exists(path)) {
        throw new ParameterException(spec.commandLine(), "no such record: " + path);
      }
    }
    Problems problems = new Problems(console);
    List<Transcript> transcripts = transcripts(problems);
    if (transcripts.isEmpty()) {
      console.problem(
          "dixit: no transcript in the record: "
              + record.stream().map(Path::toString).collect(Collectors.joining(", ")));
      return ExitCode.UNREADABLE;
    }
    Pipeline pipeline = new Pipeline(reading.tagger(spec));
    RecordIndex index = pipeline.index(transcripts);
    Run.Result result = new Run(console, output, inputs).of(a -> pipeline.check(a, index));
    if (result.unreadable() || problems.any()) {
      return ExitCode.UNREADABLE;
    }
    return failOn.isReached(result.worst()) ? ExitCode.FOUND : ExitCode.FINE;
  }

  private List<Transcript> transcripts(Problems problems) {
    InputReader reader = new InputReader();
    List<Transcript> transcripts = new ArrayList<>();
    for (Path path : record) {
      transcripts.addAll(reader.transcripts(path, problems));
    }
    return transcripts;
  }
}
