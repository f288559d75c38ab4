package org.dixit.workbench.page;

import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import org.dixit.report.Reporter;
import org.dixit.text.Sha256;
import org.dixit.workbench.http.Problem;

/** Scripts and styles: few, known by name, from the program itself. Safe for any thread. */
final class Assets {
  private static final String HTMX = "/META-INF/resources/webjars/htmx.org/2.0.8/dist/htmx.min.js";

  /**
   * One of them.
   *
   * @param type its media type
   * @param bytes what it holds
   */
  private record Asset(String type, byte[] bytes) {}

  private final Map<String, Asset> all = new TreeMap<>();
  private final String version;

  Assets() {
    all.put("report.css", new Asset("text/css", Reporter.style().getBytes(StandardCharsets.UTF_8)));
    all.put("workbench.css", new Asset("text/css", read("workbench.css")));
    all.put("workbench.js", new Asset("text/javascript", read("workbench.js")));
    all.put("htmx.js", new Asset("text/javascript", read(HTMX)));
    all.put("icon.svg", new Asset("image/svg+xml", read("icon.svg")));
    StringBuilder hashes = new StringBuilder();
    all.values().forEach(asset -> hashes.append(Sha256.of(asset.bytes())));
    version = Sha256.of(hashes.toString()).substring(0, 12);
  }

  private static byte[] read(String name) {
    try (InputStream in = Assets.class.getResourceAsStream(name)) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Changes whenever one of them does. */
  String version() {
    return version;
  }

  void answer(Context context) {
    Asset asset = all.get(context.pathParam("name"));
    if (asset == null) {
      throw new Problem(Problem.Kind.NOT_FOUND, "check the address");
    }
    context.header("Cache-Control", "public, max-age=31536000, immutable");
    context.contentType(asset.type() + "; charset=utf-8").result(asset.bytes());
  }
}
