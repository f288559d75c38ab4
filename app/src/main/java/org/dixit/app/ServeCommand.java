package org.dixit.app;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Base64;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.dixit.desk.Desk;
import org.dixit.library.Library;
import org.dixit.library.LibraryException;
import org.dixit.tag.Tagger;
import org.dixit.workbench.Settings;
import org.dixit.workbench.Workbench;
import org.dixit.workbench.http.Limits;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Opens the workbench in a browser, and the service. */
@Command(
    name = "serve",
    mixinStandardHelpOptions = true,
    description = "Opens the workbench: pages for a browser, and the same for programs over HTTP.",
    footer = {
      "",
      "Examples:",
      "  dixit serve",
      "  dixit serve --library records/ --port 8080",
      "  dixit serve --library records/ --fetch-from www.example.org --fetch-from .example.com",
      "  DIXIT_TOKEN=… dixit serve --host 0.0.0.0 --name dixit.example.org --read-only",
      "",
      "It listens on this machine alone. With another --host it asks for a token: --token, or the",
      "environment's DIXIT_TOKEN, or one that it makes and prints; put a proxy with TLS before it.",
      "Articles and reports are kept in memory while it runs, uploads are deleted once they are",
      "read. Programs find a description of the service at /api/openapi.json, its state at /health",
      "and figures for Prometheus at /metrics.",
      "",
      "Exit codes: 0 it was stopped; 2 misuse; 3 the library or the port cannot be used."
    })
final class ServeCommand implements Callable<Integer> {
  private static final int TOKEN_BYTES = 18;
  private static final int CLOSING_SECONDS = 15;

  /** Who waits for an answer holds a thread. */
  private static final int MOST_WAITING = 150;

  private final Console console;

  @Spec private CommandSpec spec;
  @Mixin private LibraryOption library;
  @Mixin private Reading reading;

  @Option(
      names = "--host",
      paramLabel = "ADDRESS",
      defaultValue = "127.0.0.1",
      description = "the address to listen on (default: ${DEFAULT-VALUE})")
  private String host;

  @Option(
      names = "--port",
      paramLabel = "N",
      defaultValue = "7316",
      description = "the port; 0 for any that is free (default: ${DEFAULT-VALUE})")
  private int port;

  @Option(
      names = "--name",
      paramLabel = "HOST",
      description =
          "a name under which browsers ask, where it is not that address; may be repeated")
  private Set<String> names = new LinkedHashSet<>();

  @Option(
      names = "--token",
      paramLabel = "WORD",
      defaultValue = "${env:DIXIT_TOKEN}",
      description = "what who asks must know (default: what DIXIT_TOKEN says)")
  private String token;

  @Option(names = "--read-only", description = "nothing is added to the library or removed")
  private boolean readOnly;

  @Option(
      names = "--fetch-from",
      paramLabel = "HOST",
      description = {
        "articles may be fetched from this host; .example.org for all names that end so;",
        "may be repeated (default: nothing is fetched)"
      })
  private Set<String> fetch = new LinkedHashSet<>();

  @Option(
      names = "--probe",
      description = "starts, asks itself for the first page, tells how that went, and stops")
  private boolean probe;

  @Option(
      names = "--at-once",
      paramLabel = "N",
      description = "articles that are checked side by side (default: as many as processors)")
  private Integer atOnce;

  @Option(
      names = "--waiting",
      paramLabel = "N",
      description = "articles that may wait; who comes then is told to come again (default: 100)")
  private Integer waiting;

  @Option(
      names = "--timeout",
      paramLabel = "SECONDS",
      description = "how long one article may take (default: 120)")
  private Integer seconds;

  @Option(
      names = "--max-upload",
      paramLabel = "MB",
      description = "how much one request may bring (default: 20)")
  private Integer megabytes;

  ServeCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws Exception {
    Settings settings = settings();
    Optional<Path> folder =
        library.isNamed() ? Optional.of(library.folder(spec)) : Optional.empty();
    // The first page needs no tagger: it is loaded beside.
    CompletableFuture<Optional<Tagger>> tagger =
        CompletableFuture.supplyAsync(() -> reading.tagger(spec));
    try (Desk desk = new Desk(tagger::join, folder)) {
      if (desk.hasLibrary()) {
        ready(desk);
      }
      return serve(settings, desk);
    } catch (CompletionException e) {
      throw e.getCause() instanceof ParameterException misuse ? misuse : e;
    } catch (LibraryException | IOException e) {
      console.problem("dixit: " + e.getMessage());
      return ExitCode.UNREADABLE;
    }
  }

  /** Opens the library; where there is none yet, makes it. */
  private void ready(Desk desk) throws LibraryException {
    if (!readOnly) {
      desk.found();
    }
    desk.library(Library::isCurrent);
  }

  /**
   * Serves until it is stopped. The hook waits until all is closed: otherwise the machine would end
   * before uploads are deleted.
   */
  private int serve(Settings settings, Desk desk) throws IOException, LibraryException {
    CountDownLatch stopped = new CountDownLatch(1);
    CountDownLatch closed = new CountDownLatch(1);
    Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(stopped, closed), "stop"));
    try (Workbench workbench = Workbench.start(settings, desk, this::defect)) {
      if (probe) {
        return probe(workbench.address());
      }
      console.out().println("The workbench is at " + workbench.address());
      if (host.equals("0.0.0.0") || host.equals("::")) {
        console.out().println("Others reach it under this machine's own name.");
      }
      if (token == null && settings.token().isPresent()) {
        console.out().println("Its token is " + settings.token().get());
      }
      console.out().println("Stop it with Ctrl+C.");
      console.out().flush();
      desk.warmUp(workbench::isUntouched);
      stopped.await();
      return ExitCode.FINE;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return ExitCode.FINE;
    } finally {
      closed.countDown();
    }
  }

  private static void stop(CountDownLatch stopped, CountDownLatch closed) {
    stopped.countDown();
    try {
      closed.await(CLOSING_SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private int probe(String address) throws IOException {
    HttpURLConnection page = (HttpURLConnection) URI.create(address).toURL().openConnection();
    int status = page.getResponseCode();
    console.out().println("The first page answers with " + status);
    return status == HttpURLConnection.HTTP_OK ? ExitCode.FINE : ExitCode.UNREADABLE;
  }

  private void defect(Throwable defect) {
    defect.printStackTrace(console.err());
    console.err().flush();
  }

  private Settings settings() {
    if (port < 0 || port > 65_535) {
      throw new ParameterException(spec.commandLine(), "--port " + port + ": from 0 to 65535");
    }
    Optional<String> known = Optional.ofNullable(token).map(String::strip);
    if (known.filter(t -> !t.matches("[A-Za-z0-9._~-]{8,200}")).isPresent()) {
      throw new ParameterException(
          spec.commandLine(),
          "--token: at least eight letters, digits or . _ ~ -, so that nobody guesses it");
    }
    if (known.isEmpty() && !Workbench.isLoopback(host)) {
      known = Optional.of(made());
    }
    return new Settings(host, port, lower(names), known, readOnly, lower(fetch), limits());
  }

  private static String made() {
    byte[] bytes = new byte[TOKEN_BYTES];
    new SecureRandom().nextBytes(bytes);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  private static Set<String> lower(Set<String> words) {
    return words.stream().map(w -> w.toLowerCase(Locale.ROOT)).collect(Collectors.toSet());
  }

  private Limits limits() {
    Limits usual = Limits.standard();
    return new Limits(
        megabytes == null ? usual.upload() : positive("--max-upload", megabytes, 512) << 20,
        usual.text(),
        atOnce == null ? usual.atOnce() : positive("--at-once", atOnce, 256),
        waiting == null ? usual.waiting() : positive("--waiting", waiting, MOST_WAITING),
        waiting == null ? usual.perClient() : Math.max(1, waiting * 4 / 5),
        seconds == null ? usual.check() : Duration.ofSeconds(positive("--timeout", seconds, 3_600)),
        usual.body(),
        usual.kept(),
        usual.connections());
  }

  private int positive(String option, int value, int most) {
    if (value < 1 || value > most) {
      throw new ParameterException(
          spec.commandLine(), option + " " + value + ": a number from 1 to " + most);
    }
    return value;
  }
}
