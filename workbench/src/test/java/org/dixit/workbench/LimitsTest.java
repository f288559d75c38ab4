package org.dixit.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.dixit.workbench.http.Limits;
import org.junit.jupiter.api.Test;

/** What happens when more comes than can be taken. */
class LimitsTest {
  private static final String LONG = Bench.ARTICLE.repeat(1_500);

  private static Limits limits(int waiting, int perClient, Duration check, int kept) {
    Limits s = Limits.standard();
    return new Limits(
        s.upload(), s.text(), 1, waiting, perClient, check, s.body(), kept, s.connections());
  }

  private static Map<String, Object> longArticle() {
    return Map.of("text", LONG, "sources", List.of(Map.of("text", Bench.RECORD)));
  }

  @Test
  void whoComesWhenAllPlacesAreTakenIsToldAtOnce() throws Exception {
    try (Bench bench = Bench.within(limits(2, 50, Duration.ofSeconds(60), 10))) {
      ExecutorService callers = Executors.newFixedThreadPool(12);
      List<Callable<HttpResponse<String>>> calls = new ArrayList<>();
      for (int i = 0; i < 12; i++) {
        calls.add(() -> bench.json("/api/check", longArticle()));
      }
      int done = 0;
      int busy = 0;
      for (Future<HttpResponse<String>> call : callers.invokeAll(calls)) {
        HttpResponse<String> answer = call.get();
        if (answer.statusCode() == 503) {
          busy++;
          assertEquals("5", answer.headers().firstValue("Retry-After").orElseThrow());
          assertTrue(answer.body().contains("try again in a few seconds"), answer.body());
        } else {
          assertEquals(200, answer.statusCode());
          done++;
        }
      }
      callers.shutdownNow();
      assertEquals(12, done + busy);
      assertTrue(done >= 3 && busy >= 1, done + " done, " + busy + " busy");
      assertEquals(200, bench.json("/api/check", Bench.question()).statusCode());
    }
  }

  @Test
  void oneClientDoesNotTakeAllPlaces() throws Exception {
    try (Bench bench = Bench.within(limits(50, 2, Duration.ofSeconds(60), 10))) {
      List<Integer> codes = new ArrayList<>();
      for (int i = 0; i < 5; i++) {
        codes.add(bench.json("/api/reports", longArticle()).statusCode());
      }
      assertEquals(List.of(202, 202), codes.subList(0, 2));
      assertTrue(codes.contains(429), codes.toString());
    }
  }

  @Test
  void anArticleThatTakesTooLongIsStopped() throws Exception {
    try (Bench bench = Bench.within(limits(5, 5, Duration.ofNanos(1), 10))) {
      HttpResponse<String> answer = bench.json("/api/check", Bench.question());
      assertEquals(504, answer.statusCode(), answer.body());
      assertEquals(List.of(), bench.defects);
    }
  }

  @Test
  void workIsCancelledWhileItWaitsAndWhileItRuns() throws Exception {
    try (Bench bench = Bench.within(limits(5, 5, Duration.ofSeconds(60), 10))) {
      String running = opened(bench);
      String waiting = opened(bench);
      for (String path : List.of(waiting, running)) {
        assertEquals(
            303, bench.form(path + "/cancel", Bench.Part.field("cancel", "1")).statusCode());
      }
      for (String path : List.of(waiting, running)) {
        bench.settle(path);
        assertEquals(409, bench.get("/api" + path).statusCode());
        assertTrue(bench.get(path).body().contains("was cancelled"), path);
      }
      assertEquals(200, bench.json("/api/check", Bench.question()).statusCode());
    }
  }

  private static String opened(Bench bench) throws Exception {
    HttpResponse<String> opened = bench.json("/api/reports", longArticle());
    assertEquals(202, opened.statusCode());
    return opened.headers().firstValue("Location").orElseThrow().substring("/api".length());
  }

  @Test
  void theOldestReportsMakeRoom() throws Exception {
    try (Bench bench = Bench.within(limits(5, 5, Duration.ofSeconds(60), 2))) {
      String first = bench.report();
      String second = bench.report();
      String third = bench.report();
      assertEquals(404, bench.get(first).statusCode());
      assertEquals(200, bench.get(second).statusCode());
      assertEquals(200, bench.get(third).statusCode());
    }
  }

  @Test
  void aTextThatIsTooLongIsRefused() throws Exception {
    try (Bench bench = Bench.open()) {
      HttpResponse<String> answer = bench.json("/api/read", Map.of("text", "x".repeat(1_000_001)));
      assertEquals(413, answer.statusCode());
      assertTrue(answer.body().contains("more than 1000000 characters"), answer.body());
    }
  }

  @Test
  void whatIsAskedWronglyIsRefusedBeforeItIsKept() throws Exception {
    try (Bench bench = Bench.open()) {
      for (Map<String, Object> wrong :
          List.<Map<String, Object>>of(
              Map.of("text", "x", "title", 5),
              Map.of("text", "x", "house", "times"),
              Map.of("text", "x", "date", "2031-02-30"),
              Map.of("text", "x", "name", List.of()))) {
        assertEquals(400, bench.json("/api/reports", wrong).statusCode(), wrong.toString());
      }
      HttpResponse<String> kept = bench.get("/api/reports");
      assertEquals(200, kept.statusCode());
      assertEquals(0, Bench.tree(kept).path("reports").size());
      assertEquals(200, bench.get("/reports").statusCode());
    }
  }

  @Test
  void whatOnlyWaitsGivesUpItsPlaceAtOnce() throws Exception {
    try (Bench bench = Bench.within(limits(1, 50, Duration.ofSeconds(60), 10))) {
      String running = opened(bench);
      String waiting = opened(bench);
      assertEquals(503, bench.json("/api/reports", longArticle()).statusCode());
      assertEquals(204, bench.delete("/api" + waiting).statusCode());
      String next = opened(bench);
      for (String path : List.of(next, running)) {
        assertEquals(204, bench.delete("/api" + path).statusCode());
      }
    }
  }

  @Test
  void aFailedReportIsToldAsFailed() throws Exception {
    try (Bench bench = Bench.within(limits(5, 5, Duration.ofNanos(1), 10))) {
      String path = opened(bench);
      bench.settle(path);
      assertEquals(504, bench.get("/api" + path).statusCode());
      assertEquals(504, bench.get("/api" + path + "/files/json").statusCode());
      assertEquals(504, bench.get(path + "/files/json").statusCode());
      assertEquals(504, bench.get(path).statusCode());
      assertEquals(200, bench.get("/reports").statusCode());
    }
  }
}
