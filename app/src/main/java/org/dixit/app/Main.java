package org.dixit.app;

import java.io.InputStream;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.dixit.pipeline.Pipeline;
import picocli.CommandLine;

/**
 * The command line. It reads from, and writes to, only the streams it was made with; everything it
 * writes is UTF-8.
 */
public final class Main {
  private final InputStream in;
  private final PrintWriter out;
  private static final Logger LUCENE = Logger.getLogger("org.apache.lucene");

  private final PrintWriter err;
  private final Terminal terminal;

  Main(InputStream in, Writer out, Writer err, Terminal terminal) {
    this.in = in;
    this.out = new PrintWriter(out);
    this.err = new PrintWriter(err);
    this.terminal = terminal;
  }

  /** Runs one command and returns its exit code: see {@link ExitCode}. */
  int run(String... args) {
    Console console = new Console(in, out, err, terminal);
    CommandLine line = new CommandLine(new DixitCommand());
    line.addSubcommand(new ReadCommand(console));
    line.addSubcommand(new CheckCommand(console));
    line.addSubcommand(new VerifyReceiptCommand(console));
    CommandLine record = new CommandLine(new RecordCommand());
    record.addSubcommand(new RecordAddCommand(console));
    record.addSubcommand(new RecordListCommand(console));
    record.addSubcommand(new RecordShowCommand(console));
    record.addSubcommand(new RecordSearchCommand(console));
    record.addSubcommand(new RecordRemoveCommand(console));
    record.addSubcommand(new RecordVerifyCommand(console));
    record.addSubcommand(new RecordSpeakersCommand(console));
    record.addSubcommand(new RecordStatsCommand(console));
    record.addSubcommand(new RecordExportCommand(console));
    line.addSubcommand(record);
    line.addSubcommand(new McpCommand(console));
    line.addSubcommand(new ServeCommand(console));
    CommandLine eval = new CommandLine(new EvalCommand());
    eval.addSubcommand(new EvalPairsCommand(console));
    eval.addSubcommand(new EvalPolnearCommand(console));
    line.addSubcommand(eval);
    line.addSubcommand(new CommandLine.HelpCommand());
    line.setOut(out);
    line.setErr(err);
    line.setUsageHelpWidth(100);
    line.setCaseInsensitiveEnumValuesAllowed(true);
    line.setColorScheme(
        CommandLine.Help.defaultColorScheme(
            terminal.colourOut() ? CommandLine.Help.Ansi.ON : CommandLine.Help.Ansi.OFF));
    line.setParameterExceptionHandler(new MisuseHandler());
    line.setExecutionExceptionHandler(new FailureHandler());
    int code = line.execute(args);
    out.flush();
    err.flush();
    return out.checkError() ? ExitCode.UNREADABLE : code;
  }

  /** Starts the command line on the process's own streams. */
  public static void main(String[] args) {
    // The PDF library logs through commons-logging; what matters of it comes as a problem.
    System.setProperty("org.apache.commons.logging.Log", "org.apache.commons.logging.impl.NoOpLog");
    // Lucene logs which instructions of the processor it uses.
    LUCENE.setLevel(Level.OFF);
    warmUp(args);
    Main main =
        new Main(System.in, writer(System.out), writer(System.err), Terminal.of(System.getenv()));
    System.exit(main.run(args));
  }

  /** Loads what articles need on another core while this one reads the arguments and the record. */
  private static void warmUp(String... args) {
    if (args.length > 0
        && Set.of("check", "read", "verify-receipt", "mcp", "serve").contains(args[0])) {
      Thread thread = new Thread(Pipeline::warmUp, "warm-up");
      thread.setDaemon(true);
      thread.start();
    }
  }

  private static Writer writer(PrintStream stream) {
    return new OutputStreamWriter(stream, StandardCharsets.UTF_8);
  }
}
