package org.dixit.fidelity;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dixit.Finding;
import org.dixit.Report;
import org.dixit.Span;
import org.dixit.Transcript;
import org.dixit.Verdict;
import org.dixit.pipeline.Pipeline;
import org.dixit.read.InputReader;
import org.dixit.read.ReadException;

/** Runs Dixit on cases. */
public final class DixitRun {
  private static final int KEPT = 400;

  private final Pipeline pipeline;
  private final Path folder;
  private final InputReader reader = new InputReader();
  private final Map<String, List<Transcript>> files =
      new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, List<Transcript>> eldest) {
          return size() > KEPT;
        }
      };

  /**
   * A run.
   *
   * @param folder where the paths of the cases begin
   */
  public DixitRun(Pipeline pipeline, Path folder) {
    this.pipeline = pipeline;
    this.folder = folder;
  }

  /** What Dixit says of one case. */
  public Given run(FidelityCase c) throws IOException, ReadException {
    List<Transcript> transcripts = new ArrayList<>();
    for (FidelityCase.RecordText text : c.record()) {
      transcripts.addAll(text.path().isEmpty() ? inline(text.text()) : file(text.path()));
    }
    byte[] bytes = c.article().getBytes(StandardCharsets.UTF_8);
    Report report =
        pipeline.check(
            reader.article(new ByteArrayInputStream(bytes), c.id() + ".txt"),
            pipeline.index(transcripts));
    return nearest(c, report).map(f -> given(c.id(), f.verdict())).orElse(Given.none(c.id()));
  }

  private List<Transcript> file(String path) {
    return files.computeIfAbsent(path, p -> reader.transcripts(folder.resolve(p), problem -> {}));
  }

  private List<Transcript> inline(String text) throws IOException {
    Path file = Files.createTempFile("fidelity", ".txt");
    try {
      Files.writeString(file, text);
      return reader.transcripts(file, problem -> {});
    } finally {
      Files.delete(file);
    }
  }

  /** The finding whose quotation shares most with the case's. */
  private static Optional<Finding> nearest(FidelityCase c, Report report) {
    Finding best = null;
    int most = 0;
    for (Report.Entry entry : report.entries()) {
      int shared = shared(c.spans(), entry.statement().quotation().quoted());
      if (shared > most && entry.finding().isPresent()) {
        best = entry.finding().get();
        most = shared;
      }
    }
    return Optional.ofNullable(best);
  }

  private static int shared(List<Span> a, List<Span> b) {
    int units = 0;
    for (Span x : a) {
      for (Span y : b) {
        units += Math.max(0, Math.min(x.end(), y.end()) - Math.max(x.start(), y.start()));
      }
    }
    return units;
  }

  private static Given given(String id, Verdict verdict) {
    return new Given(
        id,
        verdict.outcome().name(),
        verdict.verdictClass().name(),
        verdict.kinds().stream().map(Enum::name).toList(),
        verdict.severity().orElse(-1));
  }
}
