package org.dixit.app;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.dixit.index.RecordIndex;
import org.dixit.pipeline.Pipeline;
import org.dixit.tag.Tagger;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
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
      "  dixit check article.txt --record speeches/ --receipt article.receipt.json",
      "  dixit check article.txt --record speeches/ --format webannotation --out article.jsonld",
      "",
      "Severity:",
      "  S0 none   S1 form only   S2 paraphrase inside marks, softening",
      "  S3 a reader gets another claim",
      "  S4 the opposite claim, or a wrong speaker, number, name or direction",
      "  What is OPEN has no severity: it never fails a run.",
      "",
      "A receipt lets others recompute the verdicts offline: see dixit verify-receipt --help.",
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
  @Mixin private RecordFiles record;
  @Mixin private ReceiptOption receipt;

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
    output.protect(spec, record.named());
    receipt.validate(spec, inputs, written());
    record.validate(spec);
    Problems problems = new Problems(console);
    boolean hashed = receipt.isWanted() || output.format().needsRecord();
    RecordFiles.Given files = record.read(console, problems, hashed);
    if (files.transcripts().isEmpty()) {
      return ExitCode.UNREADABLE;
    }
    Optional<Tagger> tagger = reading.tagger(spec);
    Pipeline pipeline = new Pipeline(tagger);
    RecordIndex index = pipeline.index(files.transcripts());
    Run run = new Run(console, output, inputs);
    if (hashed) {
      run = run.with(Evidence.of(tagger.isPresent(), files.exhibits()), receipt);
    }
    Run.Result result = run.of(a -> pipeline.check(a, index));
    if (result.unreadable() || problems.any()) {
      return ExitCode.UNREADABLE;
    }
    return failOn.isReached(result.worst()) ? ExitCode.FOUND : ExitCode.FINE;
  }

  /** What a receipt may not be written over. */
  private List<Path> written() {
    List<Path> paths = new ArrayList<>(inputs.named());
    paths.addAll(record.named());
    output.path().ifPresent(paths::add);
    return paths;
  }
}
