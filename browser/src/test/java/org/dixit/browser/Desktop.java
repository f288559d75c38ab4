package org.dixit.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import org.dixit.desk.Desk;
import org.dixit.library.LibraryException;
import org.dixit.tag.Tagger;
import org.dixit.workbench.Settings;
import org.dixit.workbench.Workbench;
import org.junit.jupiter.api.Assumptions;

/** A workbench, and a browser before it that may go nowhere else. */
final class Desktop implements AutoCloseable {
  static final Path EXAMPLES = Path.of("..", "examples");

  private static final List<String> PLACES =
      List.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome");

  /** What the browser would ask elsewhere of its own. */
  private static final List<String> QUIET =
      List.of(
          "--no-sandbox",
          "--disable-gpu",
          "--disable-quic",
          "--no-first-run",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync");

  private final Desk desk;
  private final Workbench workbench;
  private final Playwright playwright;
  private final Browser browser;

  /** What a page complained of, or asked elsewhere: errors of scripts, refusals of the policy. */
  final List<String> complaints = new CopyOnWriteArrayList<>();

  Desktop(Path library) throws IOException, LibraryException {
    Path chromium = chromium();
    desk = new Desk(Tagger.load(), Optional.of(library));
    desk.found();
    workbench = Workbench.start(Settings.local(), desk, this::defect);
    playwright =
        Playwright.create(
            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    browser =
        playwright
            .chromium()
            .launch(new BrowserType.LaunchOptions().setExecutablePath(chromium).setArgs(QUIET));
  }

  private void defect(Throwable defect) {
    StringWriter trace = new StringWriter();
    defect.printStackTrace(new PrintWriter(trace));
    complaints.add(trace.toString());
  }

  /** Debian's Chromium; without it these tests are left out, unless they are asked for. */
  private static Path chromium() {
    Optional<Path> found = PLACES.stream().map(Path::of).filter(Files::exists).findFirst();
    if (found.isEmpty() && "required".equals(System.getenv("DIXIT_BROWSER"))) {
      throw new IllegalStateException("no Chromium: apt-get install chromium");
    }
    Assumptions.assumeTrue(found.isPresent(), "no Chromium: apt-get install chromium");
    return found.get();
  }

  String address() {
    return workbench.address();
  }

  /** A new window. */
  Page window(Browser.NewContextOptions options) {
    BrowserContext context = browser.newContext(options.setBaseURL(address()));
    Page page = context.newPage();
    page.setDefaultTimeout(20_000);
    page.onConsoleMessage(
        message -> {
          // Who types fast gives up a request for the next; the library logs that as an error.
          boolean givenUp =
              message.text().equals("htmx:sendAbort") || message.text().equals("htmx:afterRequest");
          if (message.type().matches("error|warning") && !givenUp) {
            complaints.add(message.text());
          }
        });
    page.onPageError(complaints::add);
    page.onDialog(
        dialog -> {
          complaints.add("a dialog: " + dialog.message());
          dialog.dismiss();
        });
    page.onRequest(
        request -> {
          if (!request.url().startsWith(address()) && !request.url().startsWith("data:")) {
            complaints.add("asked " + request.url());
          }
        });
    return page;
  }

  Page window() {
    return window(new Browser.NewContextOptions().setViewportSize(1_400, 1_000));
  }

  static String article() throws IOException {
    return Files.readString(EXAMPLES.resolve("article.txt"));
  }

  static Path[] record() throws IOException {
    List<Path> files = new ArrayList<>();
    try (Stream<Path> all = Files.walk(EXAMPLES.resolve("record"))) {
      all.filter(Files::isRegularFile).sorted().forEach(files::add);
    }
    return files.toArray(Path[]::new);
  }

  /** Checks the example's article against its record; the page is then its report. */
  static void check(Page page) throws IOException {
    page.navigate("/");
    page.getByLabel("Paste its text").fill(article());
    page.getByLabel("Transcripts of your own").check();
    page.locator("#records").setInputFiles(record());
    page.locator("#check").click();
    page.waitForURL("**/reports/*");
    page.locator("#report").waitFor();
  }

  @Override
  public void close() throws IOException, LibraryException {
    browser.close();
    playwright.close();
    workbench.close();
    desk.close();
  }
}
