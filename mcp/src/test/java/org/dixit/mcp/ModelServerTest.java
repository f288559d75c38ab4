package org.dixit.mcp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.modelcontextprotocol.client.McpClient;
import io.modelcontextprotocol.client.McpSyncClient;
import io.modelcontextprotocol.client.transport.ServerParameters;
import io.modelcontextprotocol.client.transport.StdioClientTransport;
import io.modelcontextprotocol.json.McpJsonDefaults;
import io.modelcontextprotocol.spec.McpSchema.CallToolRequest;
import io.modelcontextprotocol.spec.McpSchema.CallToolResult;
import io.modelcontextprotocol.spec.McpSchema.TextContent;
import io.modelcontextprotocol.spec.McpSchema.Tool;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.dixit.RecordFile;
import org.dixit.library.LibraryWriter;
import org.dixit.pipeline.Pipeline;
import org.dixit.read.InputReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The protocol's own client against a server of its own process. */
class ModelServerTest {
  private static final String RECORD =
      """
      ADA BRANDT: We will not sell the lighthouse. The lamps stay lit all winter.

      TOM FERROW: The toll is too high, and everybody in this hall knows it.
      """;

  @TempDir Path folder;

  private McpSyncClient client(String... args) {
    List<String> command = new ArrayList<>();
    command.addAll(List.of("-cp", System.getProperty("java.class.path")));
    command.add(ModelServerProcess.class.getName());
    command.addAll(List.of(args));
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    ServerParameters server = ServerParameters.builder(java).args(command).build();
    McpSyncClient client =
        McpClient.sync(new StdioClientTransport(server, McpJsonDefaults.getMapper()))
            .requestTimeout(Duration.ofSeconds(60))
            .initializationTimeout(Duration.ofSeconds(60))
            .build();
    client.initialize();
    return client;
  }

  private String library() throws Exception {
    Path library = folder.resolve("library");
    Path record = Files.writeString(folder.resolve("2031-03-18 assembly.txt"), RECORD);
    try (LibraryWriter writer = LibraryWriter.open(library)) {
      Pipeline pipeline = new Pipeline();
      List<RecordFile> files = new ArrayList<>();
      new InputReader().eachTranscript(record, p -> {}, files::add);
      for (RecordFile file : files) {
        writer.add(new RecordFile(file.path(), file.hash(), pipeline.named(file.transcripts())));
      }
    }
    return library.toString();
  }

  private static CallToolResult call(
      McpSyncClient client, String tool, Map<String, Object> arguments) {
    return client.callTool(CallToolRequest.builder(tool).arguments(arguments).build());
  }

  private static String text(CallToolResult result) {
    return result.content().stream()
        .map(c -> ((TextContent) c).text())
        .collect(Collectors.joining("\n"));
  }

  @Test
  void theThreeToolsAreListedAndAnswer() throws Exception {
    try (McpSyncClient client = client(library())) {
      assertEquals(
          List.of("check_quotations", "read_statements", "search_record"),
          client.listTools().tools().stream().map(Tool::name).sorted().toList());
      assertTrue(client.listTools().tools().stream().allMatch(t -> t.annotations().readOnlyHint()));

      String article = "“We will sell the lighthouse,” Ada Brandt said on Tuesday.";
      CallToolResult read = call(client, "read_statements", Map.of("text", article));
      assertTrue(text(read).contains("Ada Brandt"), text(read));

      CallToolResult checked =
          call(client, "check_quotations", Map.of("text", article, "date", "2031-03-19"));
      assertTrue(text(checked).contains("CHANGED · severity 4"), text(checked));
      assertTrue(checked.structuredContent().toString().contains("MEANING_CHANGED"));

      CallToolResult found = call(client, "search_record", Map.of("query", "\"stay lit\""));
      assertTrue(text(found).contains("Ada Brandt"), text(found));
      assertTrue(text(found).contains("The lamps stay lit all winter."), text(found));
      assertEquals(
          "No passage has these words.",
          text(call(client, "search_record", Map.of("query", "zeppelin"))));
    }
  }

  @Test
  void sourcesComeWithTheCallOrAreMissed() {
    try (McpSyncClient client = client()) {
      String answer = "Ada Brandt said, “The lamps stay lit all summer.” [minutes.md]";
      CallToolResult checked =
          call(
              client,
              "check_quotations",
              Map.of(
                  "text",
                  answer,
                  "house",
                  "llm",
                  "sources",
                  List.of(Map.of("name", "minutes.md", "text", RECORD))));
      assertFalse(Boolean.TRUE.equals(checked.isError()), text(checked));
      assertTrue(text(checked).contains("winter"), text(checked));
      CallToolResult missed = call(client, "check_quotations", Map.of("text", answer));
      assertTrue(missed.isError());
      assertTrue(text(missed).contains("--library"), text(missed));
      assertTrue(call(client, "search_record", Map.of("query", "lamps")).isError());
    }
  }

  @Test
  void whatIsWrongWithCallIsToldInOneLine() throws Exception {
    try (McpSyncClient client = client(library())) {
      for (Map<String, Object> wrong :
          List.<Map<String, Object>>of(
              Map.of("text", " "),
              Map.of("text", "x", "house", "tabloid"),
              Map.of("text", "x", "date", "tomorrow"),
              Map.of("text", "x", "sources", "none"))) {
        CallToolResult result = call(client, "check_quotations", wrong);
        assertTrue(result.isError(), wrong.toString());
        assertEquals(1, text(result).lines().count(), text(result));
      }
      assertTrue(call(client, "search_record", Map.of("query", "...")).isError());
      assertTrue(call(client, "search_record", Map.of("query", "x", "limit", 1_000)).isError());
    }
  }
}
