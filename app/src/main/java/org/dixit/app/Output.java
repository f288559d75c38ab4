package org.dixit.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.dixit.desk.Format;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** Where reports go and how they are written. */
final class Output {
  @Option(
      names = "--format",
      defaultValue = "text",
      paramLabel = "FORMAT",
      description = {
        "text, json, jsonl, html, csv, markdown (the article with marks),",
        "brat (annotations), polnear (lines for its scorer); of dixit check",
        "also webannotation (W3C, JSON-LD) and schemaorg (ClaimReview);",
        "default: text, also into a pipe"
      })
  private Format format;

  @Option(
      names = {"-o", "--out"},
      paramLabel = "PATH",
      description =
          "write to this file; with html, markdown or brat and several articles, to this folder")
  private Path path;

  @Option(
      names = {"--color", "--colour"},
      defaultValue = "auto",
      paramLabel = "WHEN",
      description = "auto, always or never (default: auto: on a terminal, unless NO_COLOR is set)")
  private Color color;

  Format format() {
    return format;
  }

  /** The file or folder to write to, where it is not standard output. */
  Optional<Path> path() {
    return Optional.ofNullable(path);
  }

  /** Refuses what cannot be done, before any work is. */
  void validate(CommandSpec spec, Inputs inputs) {
    if (inputs.threads() < 1 || inputs.threads() > 256) {
      throw new ParameterException(spec.commandLine(), "--threads must be 1 to 256");
    }
    if (isFolder(inputs) && path == null) {
      throw new ParameterException(
          spec.commandLine(),
          "--format " + format.words() + " with several articles needs --out FOLDER");
    }
    if (isFolder(inputs) && Files.exists(path) && !Files.isDirectory(path)) {
      throw new ParameterException(spec.commandLine(), "--out is not a folder: " + path);
    }
    if (!isFolder(inputs) && path != null && Files.isDirectory(path)) {
      throw new ParameterException(spec.commandLine(), "--out is a folder: " + path);
    }
    Path folder = path == null ? null : path.toAbsolutePath().getParent();
    if (!isFolder(inputs) && folder != null && !Files.isDirectory(folder)) {
      throw new ParameterException(
          spec.commandLine(),
          "--out " + path + ": there is no folder " + folder + "; make it first");
    }
  }

  /** Refuses a format that only shows what a check finds. */
  void refuseMarks(CommandSpec spec) {
    if (format == Format.MARKDOWN) {
      throw new ParameterException(
          spec.commandLine(),
          "--format markdown marks what a check finds; use dixit check FILE --record PATH");
    }
  }

  /**
   * Refuses to write over what is read, before anything is written.
   *
   * @param read files and folders that the command reads
   */
  void protect(CommandSpec spec, List<Path> read) {
    if (path == null) {
      return;
    }
    Path out = path.toAbsolutePath().normalize();
    for (Path input : read) {
      Path in = input.toAbsolutePath().normalize();
      boolean over = out.equals(in) || out.startsWith(in) && Files.isRegularFile(out);
      // Files named after the articles would stand in their place.
      over |= (format == Format.BRAT || format == Format.MARKDOWN) && in.startsWith(out);
      if (over) {
        throw new ParameterException(
            spec.commandLine(),
            "--out " + path + " would write over what is read from " + input + "; name another");
      }
    }
  }

  /** A place for reports as the options ask for. */
  ReportSink open(Console console, Inputs inputs) throws IOException {
    if (isFolder(inputs)) {
      return switch (format) {
        case BRAT -> new BratFolder(path);
        case MARKDOWN -> new MarkdownFolder(path);
        default -> new HtmlFolder(path);
      };
    }
    boolean colour =
        color == Color.ALWAYS
            || (color == Color.AUTO && path == null && console.terminal().colourOut());
    return new StreamSink(
        format, inputs.areMany(), colour, Optional.ofNullable(path), console.out());
  }

  private boolean isFolder(Inputs inputs) {
    return format.isApart() && inputs.areMany();
  }
}
