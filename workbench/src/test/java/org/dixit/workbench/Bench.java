package org.dixit.workbench;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;
import org.dixit.desk.Desk;
import org.dixit.library.LibraryException;
import org.dixit.workbench.http.Limits;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A workbench that runs, and a client that asks it. */
final class Bench implements AutoCloseable {
  static final String ARTICLE =
      """
      Bridge toll stays, says port chair

      VELMAR, 12 March 2031. “We will raise the toll this year,” said Ada Brandt, the port's chair.

      “The bridge is in good repair, and everybody in this hall knows it,” she added.

      Tom Ferrow, a member of the board, told reporters that “no port can do it alone.”
      """;

  static final String RECORD =
      """
      ADA BRANDT: We will not raise the toll this year. The bridge is in good repair, and everybody
      in this hall knows it.

      TOM FERROW: No port can do it alone.
      """;

  private static final Set<String> PLAIN = Set.of("/health", "/metrics");

  static final JsonMapper MAPPER = JsonMapper.builder().build();

  private final HttpClient client =
      HttpClient.newBuilder()
          .followRedirects(HttpClient.Redirect.NEVER)
          .connectTimeout(Duration.ofSeconds(10))
          .build();
  private final Desk desk;
  private final Workbench workbench;
  final List<Throwable> defects = new CopyOnWriteArrayList<>();

  Bench(Settings settings, Optional<Path> library) throws Exception {
    desk = new Desk(Optional.empty(), library);
    if (library.isPresent()) {
      desk.found();
    }
    workbench = Workbench.start(settings, desk, defects::add);
  }

  static Bench open() throws Exception {
    return new Bench(Settings.local(), Optional.empty());
  }

  static Bench with(Path library) throws Exception {
    return new Bench(Settings.local(), Optional.of(library));
  }

  static Bench within(Limits limits) throws Exception {
    Settings s = Settings.local();
    return new Bench(
        new Settings(s.host(), 0, s.names(), s.token(), false, s.fetch(), limits),
        Optional.empty());
  }

  int port() {
    return workbench.port();
  }

  HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port() + path))
        .timeout(Duration.ofSeconds(60));
  }

  HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
    return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
  }

  HttpResponse<String> get(String path) throws Exception {
    return send(request(path));
  }

  HttpResponse<String> delete(String path) throws Exception {
    return send(request(path).DELETE());
  }

  HttpResponse<String> json(String path, Object value) throws Exception {
    return send(
        request(path)
            .header("Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofByteArray(MAPPER.writeValueAsBytes(value))));
  }

  static JsonNode tree(HttpResponse<String> response) {
    return MAPPER.readTree(response.body());
  }

  /** A part of a form; a file if it has a file's name. */
  record Part(String name, String file, byte[] bytes) {
    static Part field(String name, String value) {
      return new Part(name, null, value.getBytes(StandardCharsets.UTF_8));
    }

    static Part file(String name, String file, String content) {
      return new Part(name, file, content.getBytes(StandardCharsets.UTF_8));
    }
  }

  static HttpRequest.Builder form(HttpRequest.Builder request, Part... parts) throws IOException {
    String boundary = "----dixit-test-boundary";
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    for (Part part : parts) {
      String file = part.file() == null ? "" : "; filename=\"" + part.file() + "\"";
      String head =
          "--"
              + boundary
              + "\r\nContent-Disposition: form-data; name=\""
              + part.name()
              + "\""
              + file
              + "\r\n\r\n";
      body.write(head.getBytes(StandardCharsets.UTF_8));
      body.write(part.bytes());
      body.write("\r\n".getBytes(StandardCharsets.UTF_8));
    }
    body.write(("--" + boundary + "--\r\n").getBytes(StandardCharsets.UTF_8));
    return request
        .header("Content-Type", "multipart/form-data; boundary=" + boundary)
        .POST(HttpRequest.BodyPublishers.ofByteArray(body.toByteArray()));
  }

  HttpResponse<String> form(String path, Part... parts) throws Exception {
    return send(form(request(path), parts));
  }

  /** Checks the article against the record on the page; gives the path of the report. */
  String report(Part... more) throws Exception {
    List<Part> parts = new ArrayList<>();
    parts.add(Part.field("text", ARTICLE));
    parts.add(Part.field("against", "given"));
    parts.add(Part.field("record", RECORD));
    parts.addAll(List.of(more));
    HttpResponse<String> answer = form("/check", parts.toArray(Part[]::new));
    String path = answer.headers().firstValue("Location").orElseThrow();
    settle(path);
    return path;
  }

  /** Waits until the report at {@code path} is there. */
  void settle(String path) throws Exception {
    for (int i = 0; i < 600; i++) {
      if (send(request("/api" + path)).statusCode() != 202) {
        return;
      }
      Thread.sleep(50);
    }
    throw new IllegalStateException("no report at " + path);
  }

  /** How and where programs are answered. */
  Set<String> programRoutes() {
    return workbench.routes().stream()
        .filter(r -> r.path().startsWith("/api/") || PLAIN.contains(r.path()))
        .map(r -> r.method() + " " + r.path())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** The whole answer to {@code request}, which is sent as it stands. */
  String raw(String request) throws IOException {
    try (Socket socket = new Socket("127.0.0.1", port())) {
      socket.setSoTimeout(20_000);
      socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
      return read(socket);
    }
  }

  static String read(Socket socket) throws IOException {
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

  static Map<String, Object> question() {
    return Map.of(
        "text", ARTICLE, "sources", List.of(Map.of("name", "minutes.txt", "text", RECORD)));
  }

  @Override
  public void close() throws IOException, LibraryException {
    workbench.close();
    desk.close();
  }
}
