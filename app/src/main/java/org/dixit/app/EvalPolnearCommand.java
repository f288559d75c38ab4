package org.dixit.app;

import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.dixit.app.polnear.Evaluation;
import org.dixit.app.polnear.Predictions;
import org.dixit.corpus.AnnotatedText;
import org.dixit.corpus.CorpusReader;
import org.dixit.pipeline.Pipeline;
import org.dixit.read.InputReader;
import org.dixit.report.Reporter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Scores the reading of articles against what people marked in them. */
@Command(
    name = "polnear",
    mixinStandardHelpOptions = true,
    description = {
      "Scores the reading of articles against what people marked in them.",
      "FOLDER holds text/NAME.txt and attributions/NAME_WHO.ann, as in PolNeAR. Everything is",
      "counted in words: contents match that share half of the words of both; `full` and `right",
      "speaker` ask for the source too."
    },
    footer = {
      "",
      "Examples:",
      "  dixit eval polnear polnear/dev",
      "  dixit eval polnear polnear/dev --save today.jsonl --against yesterday.jsonl",
      "  dixit eval polnear polnear/dev --floors evaluation/expected.tsv",
      "",
      "Exit codes: 0 no figure below its floor; 1 some is; 2 misuse; 3 the corpus cannot be read."
    })
final class EvalPolnearCommand implements Callable<Integer> {
  private final Console console;

  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "FOLDER", description = "a part of the corpus: text/ and attributions/")
  private Path folder;

  @Option(
      names = "--predictions",
      paramLabel = "FILE",
      description = "score these lines of `dixit read --format polnear` instead of reading")
  private Path predictions;

  @Option(names = "--save", paramLabel = "FILE", description = "write what was read to this file")
  private Path save;

  @Option(
      names = "--against",
      paramLabel = "FILE",
      description = "lines of an earlier run: tell what was gained and what was lost")
  private Path against;

  @Option(
      names = "--floors",
      paramLabel = "FILE",
      description = "a table of figures (part, figure, floor): exit with 1 if one is below")
  private Path floors;

  @Option(names = "--json", description = "print the figures as one JSON object")
  private boolean json;

  EvalPolnearCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws Exception {
    if (!Files.isDirectory(folder.resolve("attributions"))) {
      throw new ParameterException(
          spec.commandLine(), folder + " has no folder attributions; name a part, as polnear/dev");
    }
    if (save != null && predictions != null) {
      throw new ParameterException(
          spec.commandLine(), "--save writes what is read, and --predictions reads nothing");
    }
    List<String[]> limits = floors == null ? List.of() : limits();
    List<AnnotatedText> texts = new CorpusReader().read(folder);
    // Before anything is saved: it may be the same file.
    Predictions earlier = against == null ? null : read(against);
    Evaluation now = new Evaluation(texts, predictions == null ? read(texts) : read(predictions));
    if (now.missing() > 0) {
      console.problem(now.missing() + " articles have no line in " + predictions);
    }
    console.out().print(json ? object(now.figures()) : now.table());
    if (against != null) {
      compare(new Evaluation(texts, earlier), now);
    }
    return holds(now, limits) ? ExitCode.FINE : ExitCode.FOUND;
  }

  /** Reads every article, as {@code dixit read} does. */
  private Predictions read(List<AnnotatedText> texts) throws Exception {
    Predictions found = new Predictions();
    Pipeline pipeline = new Pipeline(Reading.load(spec));
    InputReader reader = new InputReader();
    Reporter reporter = new Reporter();
    try (Writer file = save == null ? Writer.nullWriter() : Files.newBufferedWriter(save)) {
      for (AnnotatedText text : texts) {
        StringWriter line = new StringWriter();
        reporter.polnear(pipeline.read(reader.article(text.file())), line);
        file.write(line.toString());
        found.add(line.toString());
      }
    }
    return found;
  }

  private Predictions read(Path file) throws IOException {
    Predictions found = new Predictions();
    if (!Files.isRegularFile(file)) {
      throw new ParameterException(spec.commandLine(), "no such file: " + file);
    }
    int number = 0;
    for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
      number++;
      try {
        found.add(line);
      } catch (IOException e) {
        throw new ParameterException(
            spec.commandLine(),
            file + ":" + number + ": " + e.getMessage().lines().findFirst().get());
      }
    }
    return found;
  }

  private static String object(Map<String, Double> figures) {
    List<String> fields = new ArrayList<>();
    figures.forEach((k, v) -> fields.add(String.format(Locale.ROOT, "  \"%s\": %.6f", k, v)));
    return "{\n" + String.join(",\n", fields) + "\n}\n";
  }

  private void compare(Evaluation before, Evaluation now) {
    List<String> gains = changed(before, now, true);
    List<String> losses = changed(before, now, false);
    console.out().printf("%d gained, %d lost%n", gains.size(), losses.size());
    gains.forEach(line -> console.out().println("+ " + line));
    losses.forEach(line -> console.out().println("- " + line));
  }

  private static List<String> changed(Evaluation before, Evaluation now, boolean gained) {
    List<String> changed = new ArrayList<>();
    for (int i = 0; i < now.lines().size(); i++) {
      Evaluation.Line line = now.lines().get(i);
      if (line.full() == gained && before.lines().get(i).full() != gained) {
        changed.add(line.article() + "  " + line.words());
      }
    }
    return changed;
  }

  /** The rows of the table of floors that speak of this part: part, figure, floor. */
  private List<String[]> limits() throws IOException {
    if (!Files.isRegularFile(floors)) {
      throw new ParameterException(spec.commandLine(), "no such file: " + floors);
    }
    String part = "polnear " + folder.toAbsolutePath().normalize().getFileName();
    List<String[]> limits = new ArrayList<>();
    for (String line : Files.readAllLines(floors, StandardCharsets.UTF_8)) {
      String[] cells = line.split("\t");
      if (!line.startsWith("#") && cells[0].equals(part)) {
        boolean number = cells.length == 3 && cells[2].matches("[0-9]*\\.?[0-9]+");
        if (!number) {
          throw new ParameterException(
              spec.commandLine(), floors + ": not part, figure and floor: " + line.strip());
        }
        limits.add(cells);
      }
    }
    if (limits.isEmpty()) {
      throw new ParameterException(
          spec.commandLine(), floors + " has no floor for \"" + part + "\"");
    }
    return limits;
  }

  /** Whether every figure reaches its floor; tells those that do not. */
  private boolean holds(Evaluation now, List<String[]> limits) {
    boolean holds = true;
    for (String[] cells : limits) {
      double value = now.figures().getOrDefault(cells[1], Double.NaN);
      if (!(value >= Double.parseDouble(cells[2]))) {
        console.problem(
            String.format(Locale.ROOT, "%s is %.4f, its floor %s", cells[1], value, cells[2]));
        holds = false;
      }
    }
    return holds;
  }
}
