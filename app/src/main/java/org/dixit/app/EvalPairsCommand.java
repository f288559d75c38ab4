package org.dixit.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
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
      "record_doc, record_date and record_window; each article is read whole, as `dixit check` does.",
      "With --labels, a table with the columns article, start, end, outcome, class and kind, it also",
      "tells how the verdicts agree with those of a reader."
    },
    footer = {
      "",
      "Examples:",
      "  dixit eval pairs pairs.tsv --articles news/ --record transcripts/",
      "  dixit eval pairs pairs.tsv --record transcripts/ --labels evaluation/pairs.tsv",
      "",
      "Exit codes: 0 every exact row is faithful and in its place; 1 some is not; 2 misuse."
    })
final class EvalPairsCommand implements Callable<Integer> {
  private final Console console;

  @Spec private CommandSpec spec;
  @Mixin private Reading reading;

  @Parameters(arity = "1..*", paramLabel = "FILE", description = "tables of pairs")
  private List<Path> files = new ArrayList<>();

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

  @Option(
      names = "--labels",
      paramLabel = "FILE",
      description = "verdicts of a reader on some of the rows")
  private Path labelled;

  EvalPairsCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws Exception {
    Map<Pair, Path> pairs = new LinkedHashMap<>();
    for (Path file : files) {
      table(file, Pair::read).forEach(pair -> pairs.put(pair, articleOf(file, pair)));
    }
    LabelScore labels =
        new LabelScore(labelled == null ? List.of() : table(labelled, PairLabel::read));
    RecordIndex index = index();
    Pipeline pipeline = new Pipeline(reading.tagger(spec));
    PairScore score = new PairScore();
    SpeakerScore speakers = new SpeakerScore();
    Map<Path, Report> reports = new TreeMap<>();
    for (Map.Entry<Pair, Path> entry : pairs.entrySet()) {
      Path path = entry.getValue();
      if (!reports.containsKey(path)) {
        Report checked = pipeline.check(new InputReader().article(path), index);
        reports.put(path, checked);
        speakers.add(checked, pipeline.read(checked.article()));
      }
      score.add(entry.getKey(), reports.get(path));
      labels.add(entry.getKey(), reports.get(path));
    }
    console.out().print(score.text());
    console.out().print(speakers.text());
    if (labelled != null) {
      console.out().print(labels.text());
    }
    return score.isPerfect() ? ExitCode.FINE : ExitCode.FOUND;
  }

  private RecordIndex index() {
    Problems problems = new Problems(console);
    InputReader reader = new InputReader();
    List<Transcript> transcripts = new ArrayList<>();
    record.forEach(path -> transcripts.addAll(reader.transcripts(path, problems)));
    return new Pipeline().index(transcripts);
  }

  /** Reads a table of one kind or another. */
  private interface TableReader<T> {
    List<T> read(Path file) throws IOException;
  }

  private <T> List<T> table(Path file, TableReader<T> reader) throws IOException {
    if (!Files.isRegularFile(file)) {
      throw new ParameterException(spec.commandLine(), "no such table: " + file);
    }
    try {
      return reader.read(file);
    } catch (IllegalArgumentException e) {
      throw new ParameterException(spec.commandLine(), file + ": " + e.getMessage());
    }
  }

  private Path articleOf(Path file, Pair pair) {
    Path folder = articles;
    if (folder == null) {
      folder = file.toAbsolutePath().normalize().getParent().resolveSibling("polnear");
    }
    return folder.resolve(pair.compartment()).resolve("text").resolve(pair.article() + ".txt");
  }
}
