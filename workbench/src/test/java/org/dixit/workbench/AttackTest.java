package org.dixit.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.dixit.workbench.http.Limits;
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
            raw(bench, "GET / HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n");
        assertTrue(
            answer.startsWith("HTTP/1.1 421") || answer.startsWith("HTTP/1.1 400"), host + answer);
      }
      String own = raw(bench, "GET / HTTP/1.1\r\nHost: LocalHost:80\r\nConnection: close\r\n\r\n");
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
            raw(bench, "GET " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
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

  private static Limits limits(int upload, Duration body) {
    Limits s = Limits.standard();
    return new Limits(
        upload,
        s.text(),
        2,
        s.waiting(),
        s.perClient(),
        s.check(),
        body,
        s.kept(),
        s.connections());
  }

  @Test
  void aBodyThatIsTooLargeIsRefusedBeforeItIsThere() throws Exception {
    try (Bench bench = Bench.within(limits(1 << 20, Duration.ofSeconds(20)))) {
      String told =
          raw(
              bench,
              "POST /api/check HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
                  + "Content-Length: 9000000000\r\nConnection: close\r\n\r\n{");
      assertTrue(told.startsWith("HTTP/1.1 413"), told);
      assertTrue(told.contains("at most 1 MB"), told);
      try (Socket socket = new Socket("127.0.0.1", bench.port())) {
        socket.setSoTimeout(20_000);
        OutputStream out = socket.getOutputStream();
        out.write(
            ("POST /api/check HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
                    + "Transfer-Encoding: chunked\r\n\r\n")
                .getBytes(StandardCharsets.US_ASCII));
        byte[] chunk =
            ("10000\r\n" + " ".repeat(65_536) + "\r\n").getBytes(StandardCharsets.US_ASCII);
        int sent = 0;
        try {
          for (; sent < 1_000; sent++) {
            out.write(chunk);
          }
        } catch (IOException e) {
          assertTrue(sent < 1_000, e.toString()); // the service has hung up
        }
        assertTrue(sent < 500, "took " + sent + " chunks");
      }
      assertEquals(200, bench.get("/health").statusCode());
    }
  }

  @Test
  void whoSendsSlowlyIsNotWaitedForAndHoldsNobodyUp() throws Exception {
    try (Bench bench = Bench.within(limits(1 << 20, Duration.ofSeconds(4)))) {
      List<Socket> slow = new ArrayList<>();
      for (int i = 0; i < 100; i++) {
        Socket socket = new Socket("127.0.0.1", bench.port());
        socket
            .getOutputStream()
            .write(
                ("POST /api/check HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
                        + "Content-Length: 100000\r\n\r\n{")
                    .getBytes(StandardCharsets.US_ASCII));
        slow.add(socket);
      }
      for (int second = 0; second < 6; second++) {
        assertEquals(200, bench.get("/").statusCode());
        Thread.sleep(1_000);
        for (Socket socket : slow) {
          try {
            socket.getOutputStream().write(' ');
          } catch (IOException e) {
            continue; // hung up
          }
        }
      }
      int ended = 0;
      for (Socket socket : slow) {
        socket.setSoTimeout(5_000);
        String answer = read(socket);
        ended += answer.startsWith("HTTP/1.1 408") || answer.startsWith("HTTP/1.1 503") ? 1 : 0;
        socket.close();
      }
      assertEquals(100, ended);
      assertEquals(200, bench.json("/api/check", Bench.question()).statusCode());
    }
  }

  @Test
  void aThousandIdleConnectionsHoldNobodyUp() throws Exception {
    try (Bench bench = Bench.open()) {
      List<Socket> idle = new ArrayList<>();
      for (int i = 0; i < 1_000; i++) {
        Socket socket = new Socket("127.0.0.1", bench.port());
        if (i % 2 == 0) {
          socket
              .getOutputStream()
              .write("GET / HTTP/1.1\r\nHost:".getBytes(StandardCharsets.US_ASCII));
        }
        idle.add(socket);
      }
      assertEquals(200, bench.get("/").statusCode());
      assertEquals(200, bench.json("/api/check", Bench.question()).statusCode());
      for (Socket socket : idle) {
        socket.close();
      }
      assertEquals(200, bench.get("/health").statusCode());
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
        String answer = raw(bench, head);
        assertTrue(answer.matches("(?s)HTTP/1\\.1 [45].*"), answer);
        assertFalse(answer.toLowerCase(java.util.Locale.ROOT).contains("jetty"), answer);
      }
    }
  }

  private static String raw(Bench bench, String request) throws IOException {
    try (Socket socket = new Socket("127.0.0.1", bench.port())) {
      socket.setSoTimeout(20_000);
      socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
      return read(socket);
    }
  }

  private static String read(Socket socket) throws IOException {
    StringBuilder all = new StringBuilder();
    byte[] piece = new byte[8_192];
    InputStream in = socket.getInputStream();
    try {
      for (int read = in.read(piece); read >= 0; read = in.read(piece)) {
        all.append(new String(piece, 0, read, StandardCharsets.UTF_8));
      }
    } catch (IOException e) {
      return all.toString(); // the service has hung up in the middle
    }
    return all.toString();
  }
}
