package org.dixit.app;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The command without a subcommand: it only has help and version. */
@Command(
    name = "dixit",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = "Tells who said what, and checks every quotation against the record.",
    footer = {
      "",
      "Examples:",
      "  dixit read article.txt                         who says what in an article",
      "  dixit check article.txt --record speeches/     is it what the record says?",
      "  dixit check drafts/ --record speeches/ --format html --out report/",
      "  dixit check article.txt --record speeches/ --receipt article.receipt.json",
      "  dixit verify-receipt article.receipt.json --article article.txt --record speeches/",
      "  dixit record add --library records/ speeches/  keep transcripts, found at once",
      "  dixit check drafts/ --library records/",
      "  dixit serve --library records/                 the workbench, in a browser",
      "  dixit check answer.md --record sources/ --profile llm   a model's answer",
      "",
      "What the outcomes mean:",
      "  FAITHFUL   these are the words of the record",
      "  EDITED     the words were edited; the sense was not",
      "  CHANGED    the sense was changed",
      "  MISPLACED  the words stand in the record, but not so: another speaker, another context",
      "  OPEN       the record does not decide",
      "",
      "Exit codes:",
      "  0  everything was read, and no finding is as grave as --fail-on",
      "  1  a finding is at least as grave as --fail-on (S3 unless told), or, with --profile,",
      "     something is not allowed under it",
      "  2  the command line is wrong",
      "  3  some input could not be read; the rest was reported all the same",
      "",
      "More: dixit help check, dixit help serve, dixit help record, dixit help verify-receipt"
    })
final class DixitCommand implements Runnable {
  @Spec private CommandSpec spec;

  @Override
  public void run() {
    throw new ParameterException(
        spec.commandLine(), "say what to do: read, check, record, verify-receipt or help");
  }
}
