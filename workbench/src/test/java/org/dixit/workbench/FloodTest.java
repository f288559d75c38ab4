package org.dixit.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.dixit.workbench.http.Limits;
import org.junit.jupiter.api.Test;

/** Too much, too slowly, too many: over sockets of their own, where a client would not do it. */
class FloodTest {
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
          bench.raw(
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
        String answer = Bench.read(socket);
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
}
