package org.dixit.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.dixit.Report;
import org.dixit.Transcript;
import org.dixit.index.RecordIndex;
import org.dixit.pipeline.Pipeline;
import org.dixit.read.InputReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Runs the whole line over articles whose quotations were paired with the record. */
@Command(
    name = "pairs",
    mixinStandardHelpOptions = true,
    description = {
      "Checks quotations that were paired with the record by machine.",
      "The table has the columns compartment, article, start, end (code points), quote, match,",
      "record_doc, record_date and record_window; each article is read whole, as `dixit check` does."
    },
    footer = {
      "",
      "Example:",
      "  dixit eval pairs pairs.tsv --articles news/ --record transcripts/",
      "",
      "Exit codes: 0 every exact row is faithful and in its place; 1 some is not; 2 misuse."
    })
final class EvalPairsCommand implements Callable<Integer> {
  private final Console console;

  @Spec private CommandSpec spec;
  @Mixin private Reading reading;

  @Parameters(paramLabel = "FILE", description = "the table of pairs")
  private Path file;

  @Option(
      names = "--record",
      required = true,
      arity = "1..*",
      paramLabel = "PATH",
      description = "transcripts to check against: files or folders")
  private List<Path> record = new ArrayList<>();

  @Option(
      names = "--articles",
      paramLabel = "DIR",
      description =
          "folder of the articles, COMPARTMENT/text/ARTICLE.txt below it (default: the folder"
              + " polnear beside the table's)")
  private Path articles;

  EvalPairsCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws Exception {
    List<Pair> pairs = pairs();
    Problems problems = new Problems(console);
    InputReader reader = new InputReader();
    List<Transcript> transcripts = new ArrayList<>();
    record.forEach(path -> transcripts.addAll(reader.transcripts(path, problems)));
    Pipeline pipeline = new Pipeline(reading.tagger(spec));
    RecordIndex index = pipeline.index(transcripts);
    PairScore score = new PairScore();
    SpeakerScore speakers = new SpeakerScore();
    Map<Path, Report> reports = new TreeMap<>();
    for (Pair pair : pairs) {
      Path path = articleOf(pair);
      if (!reports.containsKey(path)) {
        Report checked = pipeline.check(reader.article(path), index);
        reports.put(path, checked);
        speakers.add(checked, pipeline.read(checked.article()));
      }
      score.add(pair, reports.get(path));
    }
    console.out().print(score.text());
    console.out().print(speakers.text());
    return score.isPerfect() ? ExitCode.FINE : ExitCode.FOUND;
  }

  private List<Pair> pairs() throws IOException {
    if (!Files.isRegularFile(file)) {
      throw new ParameterException(spec.commandLine(), "no such table: " + file);
    }
    try {
      return Pair.read(file);
    } catch (IllegalArgumentException e) {
      throw new ParameterException(spec.commandLine(), file + ": " + e.getMessage());
    }
  }

  private Path articleOf(Pair pair) {
    Path folder = articles;
    if (folder == null) {
      folder = file.toAbsolutePath().normalize().getParent().resolveSibling("polnear");
    }
    return folder.resolve(pair.compartment()).resolve("text").resolve(pair.article() + ".txt");
  }
}
