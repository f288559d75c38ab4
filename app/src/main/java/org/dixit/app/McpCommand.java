package org.dixit.app;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.dixit.desk.Desk;
import org.dixit.library.Library;
import org.dixit.library.LibraryException;
import org.dixit.mcp.ModelServer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Serves language models over standard input and output. */
@Command(
    name = "mcp",
    mixinStandardHelpOptions = true,
    description = {
      "Serves language models: the Model Context Protocol over standard input and output.",
      "Tools: read_statements, check_quotations, search_record."
    },
    footer = {
      "",
      "A program that talks to a model starts it; its configuration looks like this:",
      "  {\"mcpServers\": {\"dixit\": {\"command\": \"/path/to/dixit\",",
      "    \"args\": [\"mcp\", \"--library\", \"/path/to/records\"]}}}",
      "",
      "Without --library quotations are checked against the sources that a call brings.",
      "Exit codes: 0 the input has ended; 2 misuse; 3 the library cannot be read."
    })
final class McpCommand implements Callable<Integer> {
  private final Console console;

  @Spec private CommandSpec spec;
  @Mixin private LibraryOption library;
  @Mixin private Reading reading;

  McpCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws Exception {
    Optional<Path> folder =
        library.isNamed() ? Optional.of(library.folder(spec)) : Optional.empty();
    try (Desk desk = new Desk(reading.tagger(spec), folder)) {
      if (desk.hasLibrary()) {
        desk.library(Library::isCurrent);
      }
      new ModelServer(desk).serve(console.in(), new Lines(console.out()));
      return ExitCode.FINE;
    } catch (LibraryException e) {
      console.problem("dixit: " + e.getMessage());
      return ExitCode.UNREADABLE;
    }
  }

  /** Hands whole lines of UTF-8 on to a writer. */
  private static final class Lines extends OutputStream {
    private final PrintWriter out;
    private final ByteArrayOutputStream line = new ByteArrayOutputStream();

    Lines(PrintWriter out) {
      this.out = out;
    }

    @Override
    public synchronized void write(int octet) {
      line.write(octet);
      if (octet == '\n') {
        flush();
      }
    }

    @Override
    public synchronized void flush() {
      // A letter of several bytes is never cut: messages end with a line break.
      byte[] bytes = line.toByteArray();
      if (bytes.length > 0 && bytes[bytes.length - 1] == '\n') {
        out.print(new String(bytes, StandardCharsets.UTF_8));
        out.flush();
        line.reset();
      }
    }
  }
}
