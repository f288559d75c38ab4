package org.dixit.app;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.dixit.RecordFile;
import org.dixit.Transcript;
import org.dixit.library.LibraryException;
import org.dixit.library.LibraryWriter;
import org.dixit.library.LibraryWriter.Added;
import org.dixit.pipeline.Pipeline;
import org.dixit.read.InputReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Adds transcripts to a library. */
@Command(
    name = "add",
    mixinStandardHelpOptions = true,
    description = {
      "Adds transcripts: files, and folders with all below them.",
      "A file that is there already is not added twice; a changed one takes the place of what it",
      "was. What a finished command has added stays, whatever happens to a later one."
    },
    footer = {
      "",
      "Examples:",
      "  dixit record add --library records/ debates/",
      "  dixit record add --library records/ speech.txt --speaker 'Ada Brandt' --date 2031-03-18",
      "",
      "Exit codes: 0 fine; 2 misuse; 3 some file could not be read, or the library not be written."
    })
final class RecordAddCommand implements Callable<Integer> {
  /** So many files are read ahead of those that are added. */
  private static final int AHEAD = 4;

  private final Console console;
  private final Pipeline pipeline = new Pipeline();
  private final Map<Added, Integer> counts = new EnumMap<>(Added.class);
  private final Deque<Future<Added>> adding = new ArrayDeque<>();
  private int done;
  private LibraryException failure;

  @Spec private CommandSpec spec;
  @Mixin private LibraryOption library;
  @Mixin private RecordFacts facts;

  @Parameters(arity = "1..*", paramLabel = "PATH", description = "files and folders")
  private List<Path> paths = new ArrayList<>();

  @Option(
      names = {"-q", "--quiet"},
      description = "no progress; problems are still told")
  private boolean quiet;

  RecordAddCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws Exception {
    validate();
    Problems problems = new Problems(console);
    ExecutorService pool = Executors.newFixedThreadPool(2);
    try (LibraryWriter writer = LibraryWriter.open(library.folder(spec))) {
      for (Path path : paths) {
        reader().eachTranscript(path, problems, file -> take(file, writer, pool));
      }
      while (!adding.isEmpty() && failure == null) {
        settle();
      }
    } catch (LibraryException e) {
      failure = e;
    } finally {
      pool.shutdownNow();
    }
    clear();
    if (failure != null) {
      console.problem("dixit: " + failure.getMessage());
      return ExitCode.UNREADABLE;
    }
    console.out().println(told());
    return problems.any() ? ExitCode.UNREADABLE : ExitCode.FINE;
  }

  private InputReader reader() {
    return new InputReader(facts.layout() == null ? Map.of() : Map.of("layout", facts.layout()));
  }

  private void validate() {
    library.folder(spec);
    if (facts.layout() != null && !InputReader.layouts().contains(facts.layout())) {
      throw new ParameterException(
          spec.commandLine(),
          "--layout " + facts.layout() + ": one of " + String.join(", ", InputReader.layouts()));
    }
    for (Path path : paths) {
      if (!Files.exists(path)) {
        throw new ParameterException(spec.commandLine(), "no such record: " + path);
      }
    }
    try {
      if (facts.date() != null) {
        LocalDate.parse(facts.date());
      }
    } catch (DateTimeParseException e) {
      throw new ParameterException(
          spec.commandLine(), "--date " + facts.date() + ": write a day as 2031-03-18", e);
    }
  }

  private boolean take(RecordFile file, LibraryWriter writer, ExecutorService pool) {
    adding.add(pool.submit(() -> writer.add(named(file))));
    while (adding.size() > AHEAD && failure == null) {
      settle();
    }
    return failure == null;
  }

  private RecordFile named(RecordFile file) {
    List<Transcript> transcripts = file.transcripts().stream().map(facts::on).toList();
    return new RecordFile(file.path(), file.hash(), pipeline.named(transcripts));
  }

  private void settle() {
    try {
      counts.merge(adding.remove().get(), 1, Integer::sum);
      progress(++done);
    } catch (ExecutionException e) {
      if (!(e.getCause() instanceof LibraryException problem)) {
        throw new IllegalStateException("while adding to the library", e.getCause());
      }
      failure = problem;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    }
  }

  private String told() {
    List<String> parts = new ArrayList<>();
    counts.forEach(
        (added, count) ->
            parts.add(
                count
                    + switch (added) {
                      case NEW -> " new";
                      case REPLACED -> " changed";
                      case UNCHANGED -> " there already";
                      case COPY -> " there under another name";
                    }));
    return "files: " + (parts.isEmpty() ? "none" : String.join(", ", parts));
  }

  private void progress(int count) {
    if (!quiet && console.terminal().err()) {
      console.err().print("\r" + count + " files");
      console.err().flush();
    }
  }

  private void clear() {
    if (!quiet && console.terminal().err()) {
      console.err().print("\r\u001b[K");
      console.err().flush();
    }
  }
}
