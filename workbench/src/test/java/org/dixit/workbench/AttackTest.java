package org.dixit.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What somebody may try, over sockets of their own where a client would not let them. */
class AttackTest {
  private static final String SCRIPT = "<script>alert(1)</script>";
  private static final String IMAGE = "\"><img src=x onerror=alert(1)>";

  @TempDir Path folder;

  private static void assertHarmless(HttpResponse<String> page) {
    assertEquals(200, page.statusCode(), page.body());
    assertFalse(page.body().contains("<script>"), page.body());
    assertFalse(page.body().contains("<img"), page.body());
    String policy = page.headers().firstValue("Content-Security-Policy").orElseThrow();
    assertTrue(policy.contains("default-src 'none'"), policy);
    assertFalse(policy.contains("unsafe"), policy);
    assertEquals("nosniff", page.headers().firstValue("X-Content-Type-Options").orElseThrow());
  }

  @Test
  void whatComesFromOutsideNeverReachesAPageAsHtml() throws Exception {
    try (Bench bench = Bench.with(folder.resolve("library"))) {
      String article =
          "“We "
              + SCRIPT
              + " will raise the toll,” said Ada "
              + IMAGE
              + " Brandt.\n\n"
              + SCRIPT
              + "\n";
      String record = "ADA BRANDT" + IMAGE + ": We " + SCRIPT + " will not raise the toll.\n";
      HttpResponse<String> sent =
          bench.form(
              "/check",
              Bench.Part.field("text", article),
              Bench.Part.field("title", "Toll " + SCRIPT + IMAGE),
              Bench.Part.field("speaker", SCRIPT),
              Bench.Part.field("against", "given"),
              Bench.Part.file(
                  "records", "mi" + IMAGE.replace("\"", "%22") + SCRIPT + ".txt", record));
      String path = sent.headers().firstValue("Location").orElseThrow();
      bench.settle(path);
      assertHarmless(bench.get(path));
      assertHarmless(
          bench.get(path + "?finding=1&speaker=%3Cscript%3E&act=%22%3E%3Cimg+src%3Dx%3E"));
      assertHarmless(bench.get("/reports"));
      assertHarmless(bench.get("/speakers"));
      bench.form(
          "/library/add",
          Bench.Part.file("records", SCRIPT + ".txt", record),
          Bench.Part.field("title", SCRIPT + IMAGE),
          Bench.Part.field("body", IMAGE));
      String key =
          Bench.tree(bench.get("/api/transcripts"))
              .path("transcripts")
              .get(0)
              .path("key")
              .asString();
      assertHarmless(bench.get("/library?query=toll+%3Cscript%3E&speaker=%22%3E%3Cimg%3E"));
      assertHarmless(bench.get("/library?query=toll"));
      assertHarmless(
          bench.get(
              "/library/transcript?key="
                  + java.net.URLEncoder.encode(key, StandardCharsets.UTF_8)));
      HttpResponse<String> file = bench.get(path + "/files/html");
      assertFalse(file.body().contains("<script"), file.body());
      assertFalse(file.body().contains("<img"), file.body());
      assertEquals(List.of(), bench.defects);
    }
  }

  @Test
  void uploadedHtmlIsReadAsText() throws Exception {
    try (Bench bench = Bench.open()) {
      HttpResponse<String> sent =
          bench.form(
              "/check",
              Bench.Part.file(
                  "article",
                  "a.html",
                  "<html><body><h1>Toll</h1><p>“It stays,” said Ada Brandt.</p>"
                      + SCRIPT
                      + "<p onclick=alert(1)>"
                      + "&lt;script&gt;alert(2)&lt;/script&gt;</p></body></html>"),
              Bench.Part.field("against", "nothing"));
      String path = sent.headers().firstValue("Location").orElseThrow();
      bench.settle(path);
      HttpResponse<String> page = bench.get(path);
      assertHarmless(page);
      assertTrue(page.body().contains("It stays"), page.body());
      assertTrue(page.body().contains("&lt;script&gt;alert(2)"), page.body());
      assertFalse(page.body().contains("onclick"), page.body());
    }
  }

  @Test
  void textThatIsAFileIsNotReadAsOneOutsideTheSandbox() throws Exception {
    try (Bench bench = Bench.open()) {
      for (String file : List.of("%PDF-1.4\n1 0 obj", "\n\n%PDF-1.7", "PK\u0003\u0004 and so on")) {
        Map<String, Object> source = Map.of("name", "minutes.pdf", "text", file);
        assertEquals(400, bench.json("/api/read", Map.of("text", file)).statusCode());
        assertEquals(
            400,
            bench
                .json("/api/check", Map.of("text", Bench.ARTICLE, "sources", List.of(source)))
                .statusCode());
        HttpResponse<String> sent =
            bench.form(
                "/check",
                Bench.Part.field("text", Bench.ARTICLE),
                Bench.Part.field("against", "given"),
                Bench.Part.field("record", file));
        String path = sent.headers().firstValue("Location").orElseThrow();
        bench.settle(path);
        assertEquals(400, bench.get(path).statusCode());
      }
    }
  }

  @Test
  void manyWhoAddAtOnceAllAdd() throws Exception {
    try (Bench bench = Bench.with(folder.resolve("library"))) {
      List<Thread> clients = new ArrayList<>();
      List<Integer> codes = new CopyOnWriteArrayList<>();
      for (int i = 0; i < 6; i++) {
        Bench.Part file = Bench.Part.file("records", "day-" + i + ".txt", Bench.RECORD + i);
        Thread client =
            new Thread(
                () -> {
                  try {
                    int code;
                    do {
                      code = bench.form("/api/transcripts", file).statusCode();
                    } while (code == 503);
                    codes.add(code);
                  } catch (Exception e) {
                    codes.add(0);
                  }
                });
        client.start();
        clients.add(client);
      }
      for (Thread client : clients) {
        client.join();
      }
      assertEquals(List.of(200, 200, 200, 200, 200, 200), codes);
      assertEquals(6, Bench.tree(bench.get("/api/transcripts")).path("transcripts").size());
    }
  }

  @Test
  void theDoorLeadsOnlyToThisWorkbench() throws Exception {
    Settings s = Settings.local();
    Settings asked =
        new Settings(s.host(), 0, Set.of(), Optional.of("harbour-7"), false, Set.of(), s.limits());
    try (Bench bench = new Bench(asked, Optional.empty())) {
      String door =
          bench.get("/reports/x?finding=3").headers().firstValue("Location").orElseThrow();
      assertEquals("/enter?next=%2Freports%2Fx%3Ffinding%3D3", door);
      for (Map.Entry<String, String> next :
          Map.of(
                  "/reports/x?finding=3", "/reports/x?finding=3",
                  "//evil.example/", "/",
                  "https://evil.example/", "/",
                  "/\\evil.example", "/",
                  "/%0d%0aSet-Cookie:x", "/%0d%0aSet-Cookie:x")
              .entrySet()) {
        HttpResponse<String> in =
            bench.form(
                "/enter",
                Bench.Part.field("token", "harbour-7"),
                Bench.Part.field("next", next.getKey()));
        assertEquals(303, in.statusCode());
        String location = in.headers().firstValue("Location").orElseThrow();
        assertTrue(location.equals(next.getValue()) || location.equals("/"), location);
      }
      HttpResponse<String> large =
          bench.form("/enter", Bench.Part.field("token", "x".repeat(9_000)));
      assertEquals(413, large.statusCode());
    }
  }

  @Test
  void otherSitesChangeNothing() throws Exception {
    try (Bench bench = Bench.with(folder.resolve("library"))) {
      Bench.Part file = Bench.Part.file("records", "a.txt", Bench.RECORD);
      for (String path : List.of("/library/add", "/api/transcripts", "/library/remove", "/check")) {
        for (Map.Entry<String, String> header :
            List.of(
                Map.entry("Origin", "https://evil.example"),
                Map.entry("Origin", "null"),
                Map.entry("Origin", "http://localhost:" + (bench.port() + 1)),
                Map.entry("Sec-Fetch-Site", "cross-site"),
                Map.entry("Sec-Fetch-Site", "same-site"))) {
          HttpResponse<String> answer =
              bench.send(
                  Bench.form(bench.request(path), file).header(header.getKey(), header.getValue()));
          assertEquals(403, answer.statusCode(), path + header);
        }
      }
      assertEquals(0, Bench.tree(bench.get("/api/transcripts")).path("transcripts").size());
      HttpResponse<String> own =
          bench.send(
              Bench.form(bench.request("/api/transcripts"), file)
                  .header("Origin", "http://127.0.0.1:" + bench.port())
                  .header("Sec-Fetch-Site", "same-origin"));
      assertEquals(200, own.statusCode());
    }
  }

  @Test
  void aNameOfAnotherSiteIsNotAnswered() throws Exception {
    try (Bench bench = Bench.open()) {
      for (String host :
          List.of("evil.example", "127.0.0.1.evil.example", "", "[::2]", "10.0.0.1")) {
        String answer =
            bench.raw("GET / HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n");
        assertTrue(
            answer.startsWith("HTTP/1.1 421") || answer.startsWith("HTTP/1.1 400"), host + answer);
      }
      String own = bench.raw("GET / HTTP/1.1\r\nHost: LocalHost:80\r\nConnection: close\r\n\r\n");
      assertTrue(own.startsWith("HTTP/1.1 200"), own);
    }
  }

  @Test
  void noPathLeadsOutOfTheFolders() throws Exception {
    Files.writeString(folder.resolve("secret.txt"), "ADA BRANDT: This is secret.");
    try (Bench bench = Bench.with(folder.resolve("library"))) {
      for (String path :
          List.of(
              "/static/..%2f..%2fsecret.txt",
              "/static/../secret.txt",
              "/static/%2e%2e/secret.txt",
              "/static/..;/secret.txt",
              "/library/transcript?key=../secret.txt",
              "/library/transcript?key=..%2f..%2fsecret.txt",
              "/library/transcript?key=%2fetc%2fpasswd",
              "/api/transcript?key=..%2fsecret.txt",
              "/reports/..%2f..%2fetc%2fpasswd",
              "/reports/x/files/..%2f..%2fjson")) {
        String answer =
            bench.raw("GET " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
        assertTrue(answer.matches("(?s)HTTP/1\\.1 40[04].*"), path + answer);
        assertFalse(answer.contains("This is secret"), path);
      }
      HttpResponse<String> added =
          bench.form("/api/transcripts", Bench.Part.file("records", "../../out.txt", Bench.RECORD));
      assertEquals("out.txt: added", Bench.tree(added).path("added").get(0).asString());
      bench.form("/api/transcripts", Bench.Part.file("records", "..", Bench.RECORD));
      assertFalse(Files.exists(folder.resolve("out.txt")));
      try (Stream<Path> all = Files.list(folder)) {
        assertEquals(2, all.count());
      }
      assertEquals(404, bench.delete("/api/transcript?key=..%2fsecret.txt").statusCode());
      assertTrue(Files.exists(folder.resolve("secret.txt")));
    }
  }

  @Test
  void offThisMachineATokenIsAskedFor() throws Exception {
    Settings s = Settings.local();
    assertThrows(
        IllegalArgumentException.class,
        () ->
            new Bench(
                new Settings("0.0.0.0", 0, Set.of(), Optional.empty(), false, Set.of(), s.limits()),
                Optional.empty()));
    Settings open =
        new Settings("0.0.0.0", 0, Set.of(), Optional.of("harbour-7"), false, Set.of(), s.limits());
    try (Bench bench = new Bench(open, Optional.empty())) {
      assertEquals(200, bench.get("/health").statusCode());
      assertEquals(401, bench.json("/api/check", Bench.question()).statusCode());
      assertEquals(401, bench.get("/metrics").statusCode());
      assertEquals(302, bench.get("/reports").statusCode());
      assertEquals(401, bench.form("/check", Bench.Part.field("text", "x")).statusCode());
      HttpResponse<String> wrong = bench.form("/enter", Bench.Part.field("token", "harbour-8"));
      assertEquals(401, wrong.statusCode());
      assertTrue(wrong.headers().firstValue("Set-Cookie").isEmpty());
      String cookie =
          bench
              .form("/enter", Bench.Part.field("token", "harbour-7"))
              .headers()
              .firstValue("Set-Cookie")
              .orElseThrow();
      assertTrue(cookie.contains("HttpOnly") && cookie.contains("SameSite=Lax"), cookie);
      String pair = cookie.replaceFirst(";.*", "");
      assertEquals(200, bench.send(bench.request("/reports").header("Cookie", pair)).statusCode());
      assertEquals(
          200,
          bench
              .send(bench.request("/metrics").header("Authorization", "Bearer harbour-7"))
              .statusCode());
      assertEquals(
          401,
          bench
              .send(bench.request("/metrics").header("Authorization", "Bearer harbour-77"))
              .statusCode());
    }
  }

  @Test
  void headersThatAreTooLargeOrDamagedSayNothingOfTheServer() throws Exception {
    try (Bench bench = Bench.open()) {
      for (String head :
          List.of(
              "GET / HTTP/1.1\r\nHost: localhost\r\nX: " + "x".repeat(20_000) + "\r\n\r\n",
              "GET  HTTP\r\n\r\n",
              "\u0001\u0002\r\n\r\n",
              "GET /%zz HTTP/1.1\r\nHost: localhost\r\n\r\n")) {
        String answer = bench.raw(head);
        assertTrue(answer.matches("(?s)HTTP/1\\.1 [45].*"), answer);
        assertFalse(answer.toLowerCase(java.util.Locale.ROOT).contains("jetty"), answer);
      }
    }
  }
}
