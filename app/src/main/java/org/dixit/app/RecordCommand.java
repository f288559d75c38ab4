package org.dixit.app;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Keeps a library of transcripts. */
@Command(
    name = "record",
    mixinStandardHelpOptions = true,
    synopsisSubcommandLabel = "add|list|show|search|speakers|remove|verify|stats|export",
    description = {
      "Keeps a library of transcripts in one folder, and finds what was said in it.",
      "`dixit check --library DIR` checks against it."
    },
    footer = {
      "",
      "Examples:",
      "  dixit record add --library records/ debates/ speeches/",
      "  dixit record search --library records/ '\"not for sale\" harbour' --speaker Brandt"
    })
final class RecordCommand implements Runnable {
  @Spec private CommandSpec spec;

  @Override
  public void run() {
    throw new ParameterException(
        spec.commandLine(), "say what to do with the library, for instance: dixit record list");
  }
}
