package org.dixit.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Language models over the streams of the command line. */
class McpTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  private static String message(int id, String method, Map<String, ?> params) throws IOException {
    return JSON.writeValueAsString(
            Map.of("jsonrpc", "2.0", "id", id, "method", method, "params", params))
        + "\n";
  }

  @Test
  void answersAreLinesOfJsonUntilTheInputEnds() throws Exception {
    String asked =
        message(
                1,
                "initialize",
                Map.of(
                    "protocolVersion",
                    "2025-06-18",
                    "capabilities",
                    Map.of(),
                    "clientInfo",
                    Map.of("name", "test", "version", "1")))
            + "{\"jsonrpc\":\"2.0\",\"method\":\"notifications/initialized\"}\n"
            + message(2, "tools/list", Map.of())
            + message(
                3,
                "tools/call",
                Map.of(
                    "name",
                    "read_statements",
                    "arguments",
                    Map.of("text", "“Søren’s lamp is lit,” Ada Brandt said.")));
    InputStream in = new ByteArrayInputStream(asked.getBytes(StandardCharsets.UTF_8));
    int code = new Main(in, out, err, Terminal.NONE).run("mcp", "--quoted-only");
    assertEquals(ExitCode.FINE, code, err.toString());
    List<String> lines = out.toString().lines().toList();
    assertEquals(3, lines.size(), out.toString());
    JsonNode third = JSON.readTree(lines.get(2));
    assertTrue(third.toString().contains("Søren’s lamp"), lines.get(2));
    assertEquals("", err.toString());
  }

  @Test
  void aLibraryThatIsNotThereIsTold() {
    InputStream none = InputStream.nullInputStream();
    int code = new Main(none, out, err, Terminal.NONE).run("mcp", "--library", "/no/such/place");
    assertEquals(ExitCode.UNREADABLE, code);
    assertTrue(err.toString().contains("no library there"), err.toString());
  }
}
