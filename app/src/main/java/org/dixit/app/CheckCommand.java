package org.dixit.app;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.dixit.Article;
import org.dixit.House;
import org.dixit.Report;
import org.dixit.desk.Evidence;
import org.dixit.index.RecordIndex;
import org.dixit.library.Library;
import org.dixit.library.LibraryException;
import org.dixit.pipeline.Pipeline;
import org.dixit.tag.Tagger;
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
      "  dixit check article.txt --record speeches/ --receipt article.receipt.json",
      "  dixit check article.txt --record speeches/ --format webannotation --out article.jsonld",
      "  dixit check article.txt --record speeches/ --profile guardian",
      "  dixit check answer.md --record sources/ --profile llm --format markdown",
      "",
      "Profiles: what a house allows inside quotation marks.",
      "  ap, nyt    nothing is altered; an ellipsis is flagged",
      "  reuters    words may be left out, marked by three stops",
      "  guardian   fillers may go, grammar may be repaired",
      "  scholar    every change in brackets or behind an ellipsis",
      "  legal      as scholar; marked gaps, case and punctuation are flagged too",
      "  llm        an answer of a language model: nothing altered, nothing that is in none of its",
      "             sources, nothing in another source than the one cited ([1], [^1], (source: x.txt),",
      "             a link); the record's files are read with every word, spoken or not",
      "  With a profile the run fails (exit code 1) when something is not allowed under it, whatever",
      "  its severity; --fail-on S0 to S4 goes by severity instead.",
      "",
      "Severity:",
      "  S0 none   S1 form only   S2 paraphrase inside marks, softening",
      "  S3 a reader gets another claim",
      "  S4 the opposite claim, or a wrong speaker, number, name or direction",
      "  What is OPEN has no severity: it fails a run only under --profile llm.",
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
  @Mixin private LibraryOption library;
  @Mixin private ReceiptOption receipt;

  @Option(
      names = "--profile",
      paramLabel = "NAME",
      converter = Profile.class,
      description = "one house's rules: ap, nyt, reuters, guardian, scholar, legal or llm")
  private House profile;

  @Option(
      names = "--fail-on",
      paramLabel = "WHEN",
      description = {
        "exit with 1 from this severity on: S0 to S4; profile: when something is",
        "not allowed under --profile; never (default: S3, with --profile profile)"
      })
  private FailOn failOn;

  @Option(
      names = "--no-vectors",
      description = {
        "find by words alone: what the record says in other words, and what is told outside",
        "marks, stays unverified; faster"
      })
  private boolean noVectors;

  CheckCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws Exception {
    if (failOn == FailOn.PROFILE && profile == null) {
      throw new ParameterException(
          spec.commandLine(), "--fail-on profile needs --profile NAME, for instance --profile ap");
    }
    output.validate(spec, inputs);
    output.protect(spec, inputs.named());
    output.protect(spec, record.named());
    receipt.validate(spec, inputs, written());
    if (isLibrary()) {
      return checkLibrary();
    }
    record.validate(spec);
    Problems problems = new Problems(console);
    boolean hashed = receipt.isWanted() || output.format().needsRecord();
    RecordFiles.Given files = record.read(console, problems, hashed, profile == House.LLM);
    if (files.transcripts().isEmpty()) {
      return ExitCode.UNREADABLE;
    }
    Optional<Tagger> tagger = reading.tagger(spec);
    Pipeline pipeline = new Pipeline(tagger, !noVectors);
    RecordIndex index = pipeline.index(files.transcripts());
    Run run = new Run(console, output, inputs);
    if (hashed) {
      run =
          run.with(
              Evidence.of(tagger.isPresent(), profile == House.LLM, !noVectors, files.exhibits()),
              receipt);
    }
    Run.Result result = run.of(work(pipeline, index));
    if (result.unreadable() || problems.any()) {
      return ExitCode.UNREADABLE;
    }
    return when().isReached(result.worst(), result.refused()) ? ExitCode.FOUND : ExitCode.FINE;
  }

  /** Whether a library is to be checked against, and no files. */
  private boolean isLibrary() {
    boolean asked = spec.commandLine().getParseResult().hasMatchedOption("--library");
    if (asked && !record.named().isEmpty()) {
      throw new ParameterException(
          spec.commandLine(), "--library and --record: check against one of them at a time");
    }
    return library.isNamed() && record.named().isEmpty();
  }

  private int checkLibrary() throws Exception {
    if (receipt.isWanted() || output.format().needsRecord() || profile == House.LLM) {
      throw new ParameterException(
          spec.commandLine(),
          "receipts, JSON-LD and the profile llm name the files of the record: use --record");
    }
    try (Library open = library.open(spec)) {
      Pipeline pipeline = new Pipeline(reading.tagger(spec), !noVectors);
      Optional<House> house = Optional.ofNullable(profile);
      Run.Result result =
          new Run(console, output, inputs).of(article -> pipeline.check(article, open, house));
      return result.unreadable()
          ? ExitCode.UNREADABLE
          : when().isReached(result.worst(), result.refused()) ? ExitCode.FOUND : ExitCode.FINE;
    } catch (LibraryException e) {
      console.problem("dixit: " + e.getMessage());
      return ExitCode.UNREADABLE;
    }
  }

  private Function<Article, Report> work(Pipeline pipeline, RecordIndex index) {
    return profile == null
        ? article -> pipeline.check(article, index)
        : article -> pipeline.check(article, index, profile);
  }

  private FailOn when() {
    if (failOn != null) {
      return failOn;
    }
    return profile == null ? FailOn.S3 : FailOn.PROFILE;
  }

  /** What a receipt may not be written over. */
  private List<Path> written() {
    List<Path> paths = new ArrayList<>(inputs.named());
    paths.addAll(record.named());
    output.path().ifPresent(paths::add);
    return paths;
  }
}
