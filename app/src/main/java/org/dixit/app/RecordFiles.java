package org.dixit.app;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.dixit.Exhibit;
import org.dixit.Transcript;
import org.dixit.read.InputReader;
import org.dixit.read.ReadException;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** Which transcripts to check against. */
final class RecordFiles {
  @Option(
      names = "--record",
      arity = "1..*",
      paramLabel = "PATH",
      description = "transcripts to check against: files or folders; may be given again")
  private List<Path> paths = new ArrayList<>();

  /**
   * What was read, each transcript with its hashes.
   *
   * @param transcripts in the order in which they were given
   * @param exhibits as many, in the same order; none where they were not asked for
   */
  record Given(List<Transcript> transcripts, List<Exhibit> exhibits) {

    /** The same in the order of {@code exhibits}; what is not among them comes last. */
    Given inOrderOf(List<Exhibit> order) {
      Map<String, Integer> places = new HashMap<>();
      order.forEach(e -> places.putIfAbsent(e.text(), places.size()));
      List<Integer> sorted =
          IntStream.range(0, exhibits.size())
              .boxed()
              .sorted(
                  Comparator.comparing(
                      i -> places.getOrDefault(exhibits.get(i).text(), Integer.MAX_VALUE)))
              .toList();
      return new Given(
          sorted.stream().map(transcripts::get).toList(),
          sorted.stream().map(exhibits::get).toList());
    }
  }

  /** The files and folders that were named. */
  List<Path> named() {
    return paths;
  }

  /** Refuses a path where nothing is, before any work is done. */
  void validate(CommandSpec spec) {
    if (paths.isEmpty()) {
      throw new ParameterException(spec.commandLine(), "Missing required option: '--record=PATH'");
    }
    for (Path path : paths) {
      if (!Files.exists(path)) {
        throw new ParameterException(spec.commandLine(), "no such record: " + path);
      }
    }
  }

  /**
   * Reads every transcript; where there is none at all, that is told too.
   *
   * @param hashed whether their hashes are wanted
   * @param whole whether words that nobody speaks are read too, as of a model's sources
   */
  Given read(Console console, Consumer<ReadException> problems, boolean hashed, boolean whole) {
    InputReader reader = new InputReader();
    List<Transcript> transcripts = new ArrayList<>();
    List<Exhibit> exhibits = new ArrayList<>();
    for (Path path : paths) {
      if (whole) {
        transcripts.addAll(
            hashed
                ? reader.sources(path, problems, exhibits::add)
                : reader.sources(path, problems));
      } else {
        transcripts.addAll(
            hashed
                ? reader.transcripts(path, problems, exhibits::add)
                : reader.transcripts(path, problems));
      }
    }
    if (transcripts.isEmpty()) {
      console.problem(
          "dixit: no transcript in the record: "
              + paths.stream().map(Path::toString).collect(Collectors.joining(", ")));
    }
    return new Given(transcripts, exhibits);
  }
}
