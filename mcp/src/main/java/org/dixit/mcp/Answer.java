package org.dixit.mcp;

import io.modelcontextprotocol.json.McpJsonDefaults;
import io.modelcontextprotocol.server.McpServerFeatures.SyncToolSpecification;
import io.modelcontextprotocol.spec.McpSchema.CallToolResult;
import io.modelcontextprotocol.spec.McpSchema.Tool;
import io.modelcontextprotocol.spec.McpSchema.ToolAnnotations;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Function;
import org.dixit.Article;
import org.dixit.Report;
import org.dixit.library.Library;
import org.dixit.library.LibraryException;
import org.dixit.read.InputReader;
import org.dixit.read.ReadException;
import org.dixit.report.Reporter;

/** Makes tools, and their answers: words for who reads them, and the same as JSON. */
final class Answer {
  /** As many characters as an article may have. */
  static final int LONGEST = 4_000_000;

  private Answer() {}

  /** What a tool does with its arguments. */
  interface Work {
    CallToolResult answer(Arguments arguments) throws ReadException, LibraryException, IOException;
  }

  /** The tool {@code name}; what is wrong with a call comes back as its result, in one line. */
  static SyncToolSpecification tool(
      Calls calls, String name, String title, String description, String schema, Work work) {
    Tool tool =
        Tool.builder(name, McpJsonDefaults.getMapper(), schema)
            .title(title)
            .description(description)
            .annotations(
                ToolAnnotations.builder()
                    .title(title)
                    .readOnlyHint(true)
                    .idempotentHint(true)
                    .openWorldHint(false)
                    .build())
            .build();
    Function<Arguments, CallToolResult> answer =
        arguments -> {
          calls.begin();
          try {
            return answer(work, arguments);
          } finally {
            calls.end();
          }
        };
    return SyncToolSpecification.builder()
        .tool(tool)
        .callHandler((exchange, request) -> answer.apply(Arguments.of(request.arguments())))
        .build();
  }

  private static CallToolResult answer(Work work, Arguments arguments) {
    try {
      return work.answer(arguments);
    } catch (Arguments.Wrong | ReadException | LibraryException e) {
      return CallToolResult.builder().isError(true).addTextContent(e.getMessage()).build();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The article in the arguments {@code text}, {@code title} and {@code date}. */
  static Article article(Arguments arguments) throws ReadException {
    String text = arguments.required("text", LONGEST);
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    Article read = new InputReader().article(new ByteArrayInputStream(bytes), "text.txt");
    return new Article(
        read.id(),
        arguments.text("title").or(read::title),
        read.byline(),
        date(arguments, "date").or(read::date),
        read.publisher(),
        read.blocks(),
        read.text());
  }

  /** The library; where there is none, that is told to who called. */
  static Library atHand(Optional<Library> library) {
    return library.orElseThrow(
        () ->
            new Arguments.Wrong(
                "no records are at hand: give sources, or start dixit mcp with --library DIR"));
  }

  /** A day, as ISO 8601. */
  static Optional<String> date(Arguments arguments, String name) {
    Optional<String> day = arguments.text(name);
    if (day.isPresent() && !day.get().matches("\\d{4}-\\d{2}-\\d{2}")) {
      throw new Arguments.Wrong("the argument " + name + " must be a day such as 2031-03-18");
    }
    return day;
  }

  /** {@code report} as text, and as JSON by its published schema. */
  static CallToolResult of(Report report) throws IOException {
    StringWriter text = new StringWriter();
    new Reporter().text(report, false, text);
    StringWriter json = new StringWriter();
    new Reporter().json(report, json);
    return CallToolResult.builder()
        .addTextContent(text.toString())
        .structuredContent(McpJsonDefaults.getMapper(), json.toString())
        .build();
  }
}
