package org.dixit.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** Whether and where receipts are written. */
final class ReceiptOption {
  @Option(
      names = "--receipt",
      paramLabel = "PATH",
      description = {
        "also write a receipt, from which others can recompute the verdicts:",
        "a file, with several articles a folder"
      })
  private Path path;

  boolean isWanted() {
    return path != null;
  }

  /**
   * Refuses what cannot be done, before any work is.
   *
   * @param read files and folders that the command reads, or writes otherwise
   */
  void validate(CommandSpec spec, Inputs inputs, List<Path> read) {
    if (path == null) {
      return;
    }
    if (inputs.areMany() && Files.exists(path) && !Files.isDirectory(path)) {
      throw new ParameterException(
          spec.commandLine(), "--receipt is not a folder, and there are several articles: " + path);
    }
    if (!inputs.areMany() && Files.isDirectory(path)) {
      throw new ParameterException(
          spec.commandLine(), "--receipt is a folder: " + path + "; name a file in it");
    }
    Path out = path.toAbsolutePath().normalize();
    if (!inputs.areMany() && out.getParent() != null && !Files.isDirectory(out.getParent())) {
      throw new ParameterException(
          spec.commandLine(),
          "--receipt " + path + ": there is no folder " + out.getParent() + "; make it first");
    }
    for (Path other : read) {
      Path in = other.toAbsolutePath().normalize();
      if (out.equals(in) || out.startsWith(in) && Files.isRegularFile(out)) {
        throw new ParameterException(
            spec.commandLine(),
            "--receipt " + path + " would write over what stands at " + other + "; name another");
      }
    }
  }

  /** The place where reports go, with a receipt beside each where one is wanted. */
  ReportSink beside(ReportSink sink, Inputs inputs) throws IOException {
    return path == null ? sink : new ReceiptSink(sink, path, inputs.areMany());
  }
}
