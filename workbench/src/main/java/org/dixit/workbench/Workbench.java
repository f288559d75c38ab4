package org.dixit.workbench;

import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.dixit.desk.Desk;
import org.dixit.report.Reporter;
import org.dixit.workbench.api.Api;
import org.dixit.workbench.fetch.Fetcher;
import org.dixit.workbench.http.Bodies;
import org.dixit.workbench.http.Guard;
import org.dixit.workbench.http.Json;
import org.dixit.workbench.http.Limits;
import org.dixit.workbench.http.Metrics;
import org.dixit.workbench.http.Problem;
import org.dixit.workbench.http.Route;
import org.dixit.workbench.intake.Intake;
import org.dixit.workbench.page.Pages;
import org.dixit.workbench.sandbox.Sandbox;
import org.dixit.workbench.work.Cases;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.NetworkConnectionLimit;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.thread.QueuedThreadPool;

/**
 * Dixit in the browser, and as a service over HTTP. Listens from when it is started until it is
 * closed; keeps nothing on disk but the library. Safe for any thread.
 */
public final class Workbench implements AutoCloseable {
  private static final int THREADS = 240;
  private static final int FETCHED = 10 << 20;
  private static final Duration PATIENCE = Duration.ofSeconds(20);
  private static final int SANDBOX_MEGABYTES = 512;
  private static final long IDLE_MILLIS = 15_000;
  private static final int HEADERS = 8_192;

  private static final String STARTED = "dixit-started";
  private static final String ROUTE = "dixit-route";

  private final Settings settings;
  private final Guard guard;
  private final Metrics metrics = new Metrics();
  private final Fetcher fetcher;
  private final Cases cases;
  private final Pages pages;
  private final List<Route> routes = new ArrayList<>();
  private final Javalin server;
  private final Consumer<Throwable> defects;

  private Workbench(Settings settings, Desk desk, Consumer<Throwable> defects) {
    this.settings = settings;
    this.defects = defects;
    this.fetcher = new Fetcher(settings.fetch(), FETCHED, PATIENCE);
    Limits limits = settings.limits();
    this.guard = new Guard(isLoopback(settings.host()), names(settings), settings.token());
    this.cases = new Cases(limits, metrics::checked, defects);
    Sandbox sandbox = new Sandbox(SANDBOX_MEGABYTES, limits.check(), defects);
    Intake intake = new Intake(desk, sandbox, fetcher, limits, settings.readOnly());
    Bodies bodies = new Bodies(limits);
    Api api = new Api(desk, cases, intake, bodies);
    this.pages = new Pages(desk, cases, intake, bodies, guard, fetcher, limits);
    routes.add(Route.get("/health", this::health).opened());
    routes.add(Route.get("/metrics", metrics::answer));
    routes.addAll(api.routes());
    routes.addAll(pages.routes());
    gauges();
    this.server = Javalin.create(this::configure);
  }

  /**
   * Starts a workbench.
   *
   * @param desk answers; stays open as long as this
   * @param defects is told of defects of Dixit
   * @throws IOException if the port is taken or may not be used
   */
  public static Workbench start(Settings settings, Desk desk, Consumer<Throwable> defects)
      throws IOException {
    if (!isLoopback(settings.host()) && settings.token().isEmpty()) {
      throw new IllegalArgumentException("off this machine a token is needed");
    }
    Workbench workbench = new Workbench(settings, desk, defects);
    try {
      workbench.server.start();
      return workbench;
    } catch (RuntimeException e) {
      workbench.close();
      throw new IOException(
          "cannot listen on " + settings.host() + ":" + settings.port() + "; choose another port",
          e);
    }
  }

  /** The names under which it answers: those it was given and, if there are some, its address. */
  private static Set<String> names(Settings settings) {
    Set<String> names = new HashSet<>(settings.names());
    if (!names.isEmpty() || isLoopback(settings.host())) {
      names.add(bracketed(settings.host()).toLowerCase(Locale.ROOT));
    }
    return names;
  }

  private static String bracketed(String host) {
    return host.contains(":") ? "[" + host + "]" : host;
  }

  /** Whether only this machine reaches {@code host}. */
  public static boolean isLoopback(String host) {
    try {
      return InetAddress.getByName(host).isLoopbackAddress();
    } catch (UnknownHostException e) {
      return false;
    }
  }

  /** Whether no article has come yet. */
  public boolean isUntouched() {
    return cases.isUntouched();
  }

  /** The port that it listens on. */
  public int port() {
    return server.port();
  }

  /** The address of the first page. */
  public String address() {
    return "http://" + bracketed(settings.host()) + ":" + port() + "/";
  }

  /** Where it answers. */
  List<Route> routes() {
    return List.copyOf(routes);
  }

  private void configure(JavalinConfig config) {
    config.startup.showJavalinBanner = false;
    config.http.prefer405over404 = true;
    config.jetty.threadPool = new QueuedThreadPool(THREADS, 8);
    config.jetty.addConnector(this::connector);
    config.jetty.modifyServer(Workbench::quieten);
    config.router.javaLangErrorHandler(
        (response, error) -> {
          defects.accept(error);
          response.setStatus(Problem.Kind.DEFECT.status());
        });
    config.routes.before(this::admit);
    config.routes.after(this::count);
    for (Route route : routes) {
      config.routes.addHttpHandler(
          route.method(),
          route.path(),
          context -> {
            context.attribute(ROUTE, route.path());
            route.handler().handle(context);
          });
    }
    config.routes.exception(
        HttpResponseException.class, (e, context) -> fail(context, unrouted(e)));
    config.routes.exception(Exception.class, (e, context) -> fail(context, cases.problem(e)));
  }

  private ServerConnector connector(Server jetty, HttpConfiguration http) {
    http.setSendServerVersion(false);
    http.setSendXPoweredBy(false);
    http.setRequestHeaderSize(HEADERS);
    http.setIdleTimeout(IDLE_MILLIS);
    ServerConnector connector = new ServerConnector(jetty, 1, 1, new HttpConnectionFactory(http));
    connector.setHost(settings.host());
    connector.setPort(settings.port());
    connector.setIdleTimeout(IDLE_MILLIS);
    jetty.addBean(new NetworkConnectionLimit(settings.limits().connections(), connector));
    return connector;
  }

  /** What never comes to a route is answered without a word of what the server is. */
  private static void quieten(Server jetty) {
    jetty.setErrorHandler(
        (request, response, callback) -> {
          response.getHeaders().put("Content-Type", "text/plain; charset=utf-8");
          response.getHeaders().put("X-Content-Type-Options", "nosniff");
          Content.Sink.write(response, true, "The request cannot be read.\n", callback);
          return true;
        });
  }

  private void admit(Context context) {
    context.attribute(STARTED, System.nanoTime());
    Guard.headers(context);
    guard.admit(context, isOpen(context));
  }

  private boolean isOpen(Context context) {
    String path = context.path();
    return path.startsWith("/static/")
        || path.equals(Pages.ENTER)
        || routes.stream().anyMatch(r -> r.open() && r.path().equals(path));
  }

  private void count(Context context) {
    Long started = context.attribute(STARTED);
    double seconds = started == null ? 0 : (System.nanoTime() - started) / 1e9;
    String route = context.attribute(ROUTE);
    String path = route == null ? "none" : route;
    metrics.answered(context.method().name(), path, context.statusCode(), seconds);
  }

  private static Problem unrouted(HttpResponseException failure) {
    return switch (failure.getStatus()) {
      case 405 -> new Problem(Problem.Kind.METHOD, "ask this address in another way");
      case 404 -> new Problem(Problem.Kind.NOT_FOUND, "check the address");
      case 413 -> new Problem(Problem.Kind.TOO_LARGE, "send less at once");
      default -> new Problem(Problem.Kind.MALFORMED, "the request cannot be read");
    };
  }

  private void fail(Context context, Problem problem) {
    switch (problem.kind()) {
      case BUSY, TOO_MANY -> context.header("Retry-After", "5");
      case TOKEN -> context.header("WWW-Authenticate", "Bearer realm=\"dixit\"");
      case TOO_SLOW, TOO_LARGE -> context.header("Connection", "close");
      default -> {}
    }
    String path = context.path();
    boolean page = !path.startsWith("/api/") && !path.equals("/metrics") && !path.equals("/health");
    if (page) {
      pages.problem(context, problem);
    } else {
      Json.answer(context, problem);
    }
  }

  private void health(Context context) {
    Json.answer(context, Map.of("status", "ok", "version", Reporter.version()));
  }

  private void gauges() {
    metrics.gauge("dixit_articles_waiting", "Articles that wait for their turn.", cases::waiting);
    metrics.gauge("dixit_articles_working", "Articles that are worked on.", cases::working);
    metrics.gauge("dixit_reports_kept", "Reports that are kept.", cases::count);
    metrics.gauge(
        "dixit_memory_used_bytes",
        "Memory in use on the heap.",
        () -> Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory());
  }

  /** Stops listening, stops all work and forgets all reports. */
  @Override
  public void close() throws IOException {
    server.stop();
    cases.close();
    fetcher.close();
  }
}
