package org.dixit.workbench.fetch;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpServer;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.dixit.workbench.http.Problem;
import org.dixit.workbench.http.Upload;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A paper's server on this machine, which the lookup of these tests takes for one of the public
 * network under the name paper.example; every other name is looked up as it is.
 */
class FetcherTest {
  private static final byte[] ARTICLE =
      "<p>“It stays,” said Ada Brandt.</p>".getBytes(StandardCharsets.UTF_8);

  private final AtomicInteger asked = new AtomicInteger();
  private HttpServer server;
  private String paper;

  @BeforeEach
  void start() throws Exception {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(Executors.newCachedThreadPool());
    server.start();
    paper = "http://paper.example:" + server.getAddress().getPort();
    answer("/article", 200, "text/html; charset=utf-8", ARTICLE);
  }

  @AfterEach
  void stop() {
    server.stop(0);
  }

  private void answer(String path, int status, String type, byte... body) {
    server.createContext(
        path,
        exchange -> {
          asked.incrementAndGet();
          exchange.getResponseHeaders().set("Content-Type", type);
          exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
          exchange.getResponseBody().write(body);
          exchange.close();
        });
  }

  private void redirect(String path, String to) {
    server.createContext(
        path,
        exchange -> {
          asked.incrementAndGet();
          exchange.getResponseHeaders().set("Location", to);
          exchange.sendResponseHeaders(302, -1);
          exchange.close();
        });
  }

  private static Fetcher fetcher(String... hosts) {
    return new Fetcher(
        Set.copyOf(Arrays.asList(hosts)), 100_000, Duration.ofSeconds(3), FetcherTest::lookup);
  }

  private static InetAddress[] lookup(String host) throws UnknownHostException {
    return host.equals("paper.example")
        ? new InetAddress[] {InetAddress.getLoopbackAddress()}
        : Addresses.publicOnly(host);
  }

  private static Problem.Kind refused(Fetcher fetcher, String address) {
    return assertThrows(Problem.class, () -> fetcher.fetch(address), address).kind();
  }

  @Test
  void anArticleOfAHostThatIsAllowedIsFetched() {
    redirect("/old", "/article");
    try (Fetcher fetcher = fetcher("paper.example")) {
      Upload article = fetcher.fetch(paper + "/old");
      assertArrayEquals(ARTICLE, article.bytes());
      assertEquals("article.html", article.name());
    }
  }

  @Test
  void noOtherHostIsAsked() {
    redirect("/away", "http://other.example/");
    try (Fetcher fetcher = fetcher("paper.example", ".example.org")) {
      for (String address :
          List.of(
              "http://other.example/",
              "http://example.org/",
              "http://paper.example.evil.example/",
              "http://evilexample.org/",
              paper + "/away")) {
        assertEquals(Problem.Kind.NOT_ALLOWED, refused(fetcher, address));
      }
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "localhost",
        "127.0.0.1",
        "127.1",
        "2130706433",
        "0x7f000001",
        "017700000001",
        "[::1]",
        "[::ffff:7f00:1]",
        "0.0.0.0",
        "10.0.0.1",
        "169.254.169.254",
        "192.168.0.1",
        "[fe80::1]"
      })
  void noPrivateAddressIsAskedEvenIfItIsAllowed(String host) {
    String port = ":" + server.getAddress().getPort();
    redirect("/inside", "http://" + host + port + "/article");
    try (Fetcher fetcher = fetcher("paper.example", host)) {
      for (String address : List.of("http://" + host + port + "/article", paper + "/inside")) {
        Problem.Kind kind = refused(fetcher, address);
        assertTrue(
            kind == Problem.Kind.NOT_ALLOWED || kind == Problem.Kind.MALFORMED, address + kind);
      }
      assertEquals(1, asked.get()); // the paper, for the redirect
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "file:///etc/passwd",
        "ftp://paper.example/",
        "jar:http://paper.example!/a",
        "http://user:word@paper.example/",
        "//paper.example/",
        "paper.example",
        "http:///x",
        "http://pa per.example/",
        "javascript:alert(1)"
      })
  void onlyAddressesOfTheWebAreAddresses(String address) {
    try (Fetcher fetcher = fetcher("paper.example")) {
      assertEquals(Problem.Kind.MALFORMED, refused(fetcher, address));
      assertEquals(0, asked.get());
    }
  }

  @Test
  void whatIsNoArticleIsRefused() {
    redirect("/round", "/round");
    answer("/large", 200, "text/html", new byte[200_000]);
    answer("/program", 200, "application/octet-stream", ARTICLE);
    answer("/missing", 404, "text/html", ARTICLE);
    try (Fetcher fetcher = fetcher("paper.example")) {
      assertEquals(Problem.Kind.UNREADABLE, refused(fetcher, paper + "/round"));
      assertEquals(Problem.Kind.TOO_LARGE, refused(fetcher, paper + "/large"));
      assertEquals(Problem.Kind.UNREADABLE, refused(fetcher, paper + "/program"));
      assertEquals(Problem.Kind.UNREADABLE, refused(fetcher, paper + "/missing"));
    }
  }

  private void endless(String path, int millis) {
    server.createContext(
        path,
        exchange -> {
          exchange.getResponseHeaders().set("Content-Type", "text/html");
          exchange.sendResponseHeaders(200, 0);
          byte[] piece = new byte[millis == 0 ? 8_192 : 1];
          try {
            while (true) {
              exchange.getResponseBody().write(piece);
              exchange.getResponseBody().flush();
              Thread.sleep(millis);
            }
          } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
          }
        });
  }

  @Test
  void whoNeverEndsIsNotWaitedFor() {
    endless("/slow", 100);
    endless("/flood", 0);
    server.createContext("/silent", exchange -> {});
    try (Fetcher fetcher = fetcher("paper.example")) {
      assertEquals(Problem.Kind.TOOK_TOO_LONG, refused(fetcher, paper + "/slow"));
      assertEquals(Problem.Kind.TOO_LARGE, refused(fetcher, paper + "/flood"));
      assertEquals(Problem.Kind.TOOK_TOO_LONG, refused(fetcher, paper + "/silent"));
      assertEquals("article.html", fetcher.fetch(paper + "/article").name());
    }
  }
}
