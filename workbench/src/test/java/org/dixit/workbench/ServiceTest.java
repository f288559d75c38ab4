package org.dixit.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** What a program gets from the service. */
class ServiceTest {
  @TempDir static Path folder;
  private static Bench bench;

  @BeforeAll
  static void start() throws Exception {
    bench = Bench.with(folder.resolve("library"));
  }

  @AfterAll
  static void stop() throws Exception {
    assertEquals(List.of(), bench.defects);
    bench.close();
  }

  @Test
  void itChecksAgainstSourcesOfTheRequest() throws Exception {
    HttpResponse<String> answer = bench.json("/api/check", Bench.question());
    assertEquals(200, answer.statusCode(), answer.body());
    JsonNode first = Bench.tree(answer).path("statements").get(0);
    assertEquals("CHANGED", first.path("finding").path("outcome").asString());
    assertEquals(4, first.path("finding").path("severity").asInt());
  }

  @Test
  void itReadsWithoutARecord() throws Exception {
    HttpResponse<String> answer = bench.json("/api/read", Map.of("text", Bench.ARTICLE));
    JsonNode statements = Bench.tree(answer).path("statements");
    assertEquals(3, statements.size());
    assertEquals("Ada Brandt", statements.get(0).path("speaker").path("name").asString());
  }

  @Test
  void itGivesEveryFormat() throws Exception {
    for (String format :
        List.of(
            "text",
            "json",
            "jsonl",
            "html",
            "csv",
            "brat",
            "polnear",
            "markdown",
            "webannotation",
            "schemaorg",
            "receipt")) {
      HttpResponse<String> answer = bench.json("/api/check?format=" + format, Bench.question());
      assertEquals(200, answer.statusCode(), format + answer.body());
      String name = answer.headers().firstValue("Content-Disposition").orElseThrow();
      assertTrue(name.startsWith("attachment; filename=\""), name);
      assertFalse(answer.body().isBlank(), format);
    }
  }

  @Test
  void itKeepsAReportAndSwitchesHouses() throws Exception {
    HttpResponse<String> opened = bench.json("/api/reports", Bench.question());
    assertEquals(202, opened.statusCode());
    String path = opened.headers().firstValue("Location").orElseThrow();
    bench.settle(path.substring("/api".length()));
    JsonNode all = Bench.tree(bench.get(path));
    JsonNode one = Bench.tree(bench.get(path + "?house=ap"));
    assertEquals(6, all.path("statements").get(0).path("finding").path("rulings").size());
    assertEquals(1, one.path("statements").get(0).path("finding").path("rulings").size());
    Map<String, Object> again = new HashMap<>(Bench.question());
    again.put("house", "ap");
    assertEquals(Bench.tree(bench.json("/api/check", again)), one);
    assertEquals(409, bench.get(path + "?house=llm").statusCode());
    assertTrue(bench.get("/api/reports").body().contains(path.replaceFirst(".*/", "")));
    assertEquals(204, bench.delete(path).statusCode());
    assertEquals(404, bench.get(path).statusCode());
  }

  @Test
  void theLibraryTakesInGivesOutAndIsSearched() throws Exception {
    HttpResponse<String> added =
        bench.form(
            "/api/transcripts",
            Bench.Part.file("records", "port-board.txt", Bench.RECORD),
            Bench.Part.field("date", "2031-03-12"));
    assertEquals(200, added.statusCode(), added.body());
    assertEquals("port-board.txt: added", Bench.tree(added).path("added").get(0).asString());
    JsonNode held = Bench.tree(bench.get("/api/transcripts")).path("transcripts").get(0);
    assertEquals("2031-03-12", held.path("date").asString());
    JsonNode found = Bench.tree(bench.get("/api/search?query=%22raise+the+toll%22&speaker=Brandt"));
    assertEquals(1, found.path("passages").size());
    assertEquals("Ada Brandt", found.path("passages").get(0).path("speaker").asString());
    HttpResponse<String> checked = bench.json("/api/check", Map.of("text", Bench.ARTICLE));
    assertEquals(
        "CHANGED",
        Bench.tree(checked).path("statements").get(0).path("finding").path("outcome").asString());
    JsonNode shown = Bench.tree(bench.get("/api/transcript?key=port-board.txt"));
    assertEquals(2, shown.path("turns").size());
    assertEquals(2, Bench.tree(bench.get("/api/speakers")).path("speakers").size());
    assertEquals(204, bench.delete("/api/transcript?key=port-board.txt").statusCode());
    assertEquals(404, bench.get("/api/transcript?key=port-board.txt").statusCode());
  }

  @Test
  void whatIsWrongIsToldAsProblemDetails() throws Exception {
    assertProblem(bench.json("/api/check", Map.of()), 400, "text is missing");
    assertProblem(
        bench.json("/api/check", Map.of("text", "x", "hous", "ap")), 400, "there is no hous");
    assertProblem(
        bench.json("/api/read", Map.of("text", "x", "date", "2031-13-45")), 400, "must be a day");
    assertProblem(
        bench.json("/api/check", Map.of("text", "x", "house", "times")), 400, "there is no house");
    assertProblem(
        bench.json("/api/read", Map.of("text", "\n%PDF-1.7 and so on")), 400, "text must be text");
    assertProblem(bench.get("/api/reports/nothing"), 404, "there is no such report");
    assertProblem(bench.get("/api/nowhere"), 404, "check the address");
    assertProblem(bench.get("/api/check"), 405, "another way");
    assertProblem(bench.get("/api/search?query=%21"), 400, "no word");
    assertProblem(bench.get("/api/search?query=x&since=May"), 400, "must be a day");
    assertProblem(
        bench.send(
            bench
                .request("/api/check")
                .POST(java.net.http.HttpRequest.BodyPublishers.ofString("{}"))),
        415,
        "send JSON");
    assertProblem(
        bench.send(
            bench
                .request("/api/check")
                .header("Content-Type", "application/json")
                .POST(java.net.http.HttpRequest.BodyPublishers.ofString("{\"text\":"))),
        400,
        "line 1");
    String deep = "[".repeat(1_000) + "]".repeat(1_000);
    assertProblem(
        bench.send(
            bench
                .request("/api/check")
                .header("Content-Type", "application/json")
                .POST(java.net.http.HttpRequest.BodyPublishers.ofString("{\"a\":" + deep + "}"))),
        400,
        "JSON");
  }

  private static void assertProblem(HttpResponse<String> answer, int status, String words) {
    assertEquals(status, answer.statusCode(), answer.body());
    assertEquals(
        "application/problem+json;charset=utf-8",
        answer.headers().firstValue("Content-Type").orElseThrow().replace(" ", ""));
    JsonNode details = Bench.tree(answer);
    assertEquals(status, details.path("status").asInt());
    assertTrue(details.path("detail").asString().contains(words), answer.body());
  }

  @Test
  void itTellsHowItIs() throws Exception {
    assertEquals("ok", Bench.tree(bench.get("/health")).path("status").asString());
    bench.json("/api/read", Map.of("text", Bench.ARTICLE));
    String figures = bench.get("/metrics").body();
    assertTrue(
        figures.contains(
            "dixit_requests_total{method=\"POST\",route=\"/api/read\",status=\"200\"}"),
        figures);
    assertTrue(figures.contains("dixit_check_seconds_count"), figures);
    assertTrue(figures.contains("dixit_articles_waiting 0.0"), figures);
  }
}
