package org.dixit.app;

import java.util.concurrent.Callable;
import org.dixit.pipeline.Pipeline;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Tells who said what in articles, without a record. */
@Command(
    name = "read",
    mixinStandardHelpOptions = true,
    description = "Tells who says what in articles, and what is wrong with the copy.",
    footer = {
      "",
      "Every statement is read, in marks or not, with what it does: whom it accuses, asks,",
      "praises; what it invokes; whether it is said not to have been made.",
      "",
      "Examples:",
      "  dixit read article.txt",
      "  dixit read article.html --format html --out report.html",
      "  cat article.txt | dixit read -",
      "  dixit read archive/ --format jsonl > statements.jsonl",
      "  dixit read archive/ --format csv --out statements.csv",
      "  dixit read archive/ --format brat --out annotated/"
    })
final class ReadCommand implements Callable<Integer> {
  private final Console console;

  @Spec private CommandSpec spec;
  @Mixin private Inputs inputs;
  @Mixin private Reading reading;
  @Mixin private Output output;

  ReadCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws Exception {
    output.refuseMarks(spec);
    output.validate(spec, inputs);
    if (output.format().needsRecord()) {
      throw new ParameterException(
          spec.commandLine(),
          "--format " + output.format().words() + " needs a record: dixit check");
    }
    output.protect(spec, inputs.named());
    Pipeline pipeline = new Pipeline(reading.tagger(spec));
    Run run = new Run(console, output, inputs);
    return run.of(pipeline::read).unreadable() ? ExitCode.UNREADABLE : ExitCode.FINE;
  }
}
