package org.dixit.fidelity;

import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The command line of the benchmark. */
@Command(
    name = "fidelity",
    mixinStandardHelpOptions = true,
    description = "A benchmark of edits with known answers, for systems that check quotations.")
public final class Main {
  private Main() {}

  static int run(PrintWriter out, PrintWriter err, String... args) {
    CommandLine line = new CommandLine(new Main());
    line.addSubcommand(new GenerateCommand(out, err));
    line.addSubcommand(new RunCommand(out, err));
    line.addSubcommand(new ScoreCommand(out));
    line.setOut(out);
    line.setErr(err);
    int code = line.execute(args);
    out.flush();
    err.flush();
    return code;
  }

  /** Starts the command line on the process's own streams. */
  public static void main(String[] args) {
    PrintWriter out = new PrintWriter(new OutputStreamWriter(System.out, StandardCharsets.UTF_8));
    PrintWriter err = new PrintWriter(new OutputStreamWriter(System.err, StandardCharsets.UTF_8));
    System.exit(run(out, err, args));
  }
}
