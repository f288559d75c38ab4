package org.dixit.mcp;

import io.modelcontextprotocol.json.McpJsonDefaults;
import io.modelcontextprotocol.server.McpServerFeatures.SyncToolSpecification;
import io.modelcontextprotocol.spec.McpSchema.CallToolResult;
import io.modelcontextprotocol.spec.McpSchema.Tool;
import io.modelcontextprotocol.spec.McpSchema.ToolAnnotations;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.function.Function;
import org.dixit.Report;
import org.dixit.desk.Refusal;
import org.dixit.desk.Request;
import org.dixit.library.LibraryException;
import org.dixit.read.ReadException;
import org.dixit.report.Reporter;

/** Makes tools, and their answers: words for who reads them, and the same as JSON. */
final class Answer {
  private Answer() {}

  /** What a tool does with its arguments. */
  interface Work {
    CallToolResult answer(Request request) throws ReadException, LibraryException, IOException;
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
    Function<Request, CallToolResult> answer =
        request -> {
          calls.begin();
          try {
            return answer(work, request);
          } finally {
            calls.end();
          }
        };
    return SyncToolSpecification.builder()
        .tool(tool)
        .callHandler((exchange, call) -> answer.apply(Request.of(call.arguments())))
        .build();
  }

  private static CallToolResult answer(Work work, Request request) {
    try {
      return work.answer(request);
    } catch (Refusal | ReadException | LibraryException e) {
      return CallToolResult.builder().isError(true).addTextContent(e.getMessage()).build();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
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
