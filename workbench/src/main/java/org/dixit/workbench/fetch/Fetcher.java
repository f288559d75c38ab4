package org.dixit.workbench.fetch;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.io.CloseMode;
import org.apache.hc.core5.util.Timeout;
import org.dixit.desk.Desk;
import org.dixit.workbench.http.Problem;
import org.dixit.workbench.http.Upload;

/**
 * Fetches an article from an address, if the operator allows its host. A name is looked up once:
 * only what was found to be on the public network is connected to, at the first address and at each
 * redirect. Safe for any thread.
 */
public final class Fetcher implements AutoCloseable {
  private static final int MOST_REDIRECTS = 5;
  private static final Set<String> TYPES =
      Set.of(
          "text/html", "application/xhtml+xml", "text/plain", "text/markdown", "application/pdf");

  private final Set<String> hosts;
  private final int most;
  private final Duration patience;
  private final Lookup lookup;
  private final ScheduledExecutorService clock =
      Executors.newSingleThreadScheduledExecutor(
          task -> {
            Thread thread = new Thread(task, "dixit-fetch-clock");
            thread.setDaemon(true);
            return thread;
          });
  private CloseableHttpClient client;

  /**
   * @param hosts whose articles may be fetched, lower case; a full stop before a name stands for
   *     all names that end so
   * @param most bytes of an article
   * @param patience how long fetching may take
   */
  public Fetcher(Set<String> hosts, int most, Duration patience) {
    this(hosts, most, patience, Addresses::publicOnly);
  }

  /** Looks names up; refuses those that may not be connected to. */
  interface Lookup {
    InetAddress[] of(String host) throws UnknownHostException;
  }

  Fetcher(Set<String> hosts, int most, Duration patience, Lookup lookup) {
    this.hosts = Set.copyOf(hosts);
    this.most = most;
    this.patience = patience;
    this.lookup = lookup;
  }

  /** The client, made when it is first needed: most workbenches fetch nothing. */
  private synchronized CloseableHttpClient client() {
    if (client == null) {
      client = client(patience, lookup);
    }
    return client;
  }

  private static CloseableHttpClient client(Duration patience, Lookup lookup) {
    Timeout timeout = Timeout.of(patience);
    return HttpClients.custom()
        .disableRedirectHandling()
        .disableAutomaticRetries()
        .disableCookieManagement()
        .disableAuthCaching()
        .setUserAgent("Dixit")
        .setDefaultRequestConfig(
            RequestConfig.custom()
                .setResponseTimeout(timeout)
                .setConnectionRequestTimeout(timeout)
                .build())
        .setConnectionManager(
            PoolingHttpClientConnectionManagerBuilder.create()
                .setDnsResolver(resolver(lookup))
                .setDefaultConnectionConfig(
                    ConnectionConfig.custom()
                        .setConnectTimeout(timeout)
                        .setSocketTimeout(timeout)
                        .build())
                .build())
        .build();
  }

  private static DnsResolver resolver(Lookup lookup) {
    return new DnsResolver() {
      @Override
      public InetAddress[] resolve(String host) throws UnknownHostException {
        return lookup.of(host);
      }

      @Override
      public String resolveCanonicalHostname(String host) {
        return host;
      }
    };
  }

  /** Whether any address may be fetched. */
  public boolean isAllowed() {
    return !hosts.isEmpty();
  }

  /**
   * Refuses an address that may not be fetched, as far as that can be seen from the address.
   *
   * @throws Problem if it may not
   */
  public void requireAllowed(String address) {
    if (!isAllowed()) {
      throw new Problem(
          Problem.Kind.NOT_ALLOWED, "this workbench fetches nothing; paste the article's text");
    }
    address(address);
  }

  /**
   * The article at {@code address}.
   *
   * @throws Problem if it may not be fetched, or cannot be
   */
  public Upload fetch(String address) {
    long until = System.nanoTime() + patience.toNanos();
    URI at = address(address);
    try {
      for (int i = 0; i <= MOST_REDIRECTS; i++) {
        if (System.nanoTime() > until) {
          throw tooSlow();
        }
        Answer answer = get(at, until);
        if (answer.article().isPresent()) {
          return answer.article().get();
        }
        at = address(at.resolve(answer.next().orElseThrow()).toString());
      }
    } catch (UnknownHostException e) {
      throw new Problem(
          Problem.Kind.NOT_ALLOWED, at.getHost() + " is not found on the public network");
    } catch (IOException | IllegalArgumentException e) {
      throw new Problem(
          Problem.Kind.UNREADABLE, at.getHost() + " does not give the article; paste its text");
    }
    throw new Problem(
        Problem.Kind.UNREADABLE, "the address leads on and on; paste the article's text");
  }

  /**
   * One answer: the article, or where it is.
   *
   * @param article the article
   * @param next where the answer sends on to
   */
  private record Answer(Optional<Upload> article, Optional<String> next) {}

  private URI address(String address) {
    URI uri;
    try {
      uri = new URI(address.strip());
    } catch (URISyntaxException e) {
      throw new Problem(Problem.Kind.MALFORMED, "not an address: write https://host/path");
    }
    String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
    boolean web = scheme.equals("https") || scheme.equals("http");
    if (!web || uri.getHost() == null || uri.getUserInfo() != null) {
      throw new Problem(Problem.Kind.MALFORMED, "not an address: write https://host/path");
    }
    if (!isHost(uri.getHost().toLowerCase(Locale.ROOT))) {
      throw new Problem(
          Problem.Kind.NOT_ALLOWED,
          "this workbench may not fetch from " + uri.getHost() + "; paste the article's text");
    }
    return uri;
  }

  private boolean isHost(String host) {
    return hosts.contains(host)
        || hosts.stream().anyMatch(h -> h.startsWith(".") && host.endsWith(h));
  }

  /** One request, which is given up when its time is over, whatever it waits for. */
  private Answer get(URI address, long until) throws IOException {
    HttpGet get = new HttpGet(address);
    get.setHeader("Accept", String.join(", ", TYPES));
    Future<?> end = clock.schedule(get::cancel, until - System.nanoTime(), TimeUnit.NANOSECONDS);
    try {
      return client().execute(get, response -> answer(get, address, response));
    } catch (IOException e) {
      if (System.nanoTime() >= until) {
        throw tooSlow();
      }
      throw e;
    } finally {
      end.cancel(false);
    }
  }

  private static Problem tooSlow() {
    return new Problem(Problem.Kind.TOOK_TOO_LONG, "the article came too slowly; paste its text");
  }

  private Answer answer(HttpGet get, URI address, ClassicHttpResponse response) throws IOException {
    int status = response.getCode();
    Header location = response.getFirstHeader("Location");
    if (status >= 300 && status < 400 && location != null) {
      return new Answer(Optional.empty(), Optional.of(location.getValue()));
    }
    HttpEntity entity = response.getEntity();
    String type = entity == null || entity.getContentType() == null ? "" : entity.getContentType();
    String plain = type.replaceFirst(";.*$", "").strip().toLowerCase(Locale.ROOT);
    if (status != 200 || !TYPES.contains(plain)) {
      throw new IOException("status " + status + ", type " + plain);
    }
    return new Answer(
        Optional.of(new Upload(name(address, plain), read(get, entity))), Optional.empty());
  }

  private byte[] read(HttpGet get, HttpEntity entity) throws IOException {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    byte[] piece = new byte[1 << 14];
    InputStream in = entity.getContent();
    for (int read = in.read(piece); read >= 0; read = in.read(piece)) {
      all.write(piece, 0, read);
      if (all.size() > most) {
        get.cancel(); // otherwise the rest would be read to its end
        throw new Problem(Problem.Kind.TOO_LARGE, "the article has more than " + most + " bytes");
      }
    }
    return all.toByteArray();
  }

  private static String name(URI address, String type) {
    String path = address.getPath() == null ? "" : address.getPath();
    String last = Desk.plain(path.isEmpty() ? address.getHost() : path);
    String suffix =
        switch (type) {
          case "application/pdf" -> ".pdf";
          case "text/plain" -> ".txt";
          case "text/markdown" -> ".md";
          default -> ".html";
        };
    return last.endsWith(suffix) ? last : last + suffix;
  }

  @Override
  public synchronized void close() {
    clock.shutdownNow();
    if (client != null) {
      client.close(CloseMode.IMMEDIATE);
    }
  }
}
