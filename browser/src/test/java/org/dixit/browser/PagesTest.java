package org.dixit.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.AxeResults;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every page, wide and narrow, light, dark and printed: axe finds nothing in it, and nothing sticks
 * out. With {@code mvn -Dpictures=DIR} pictures of all of them are left there.
 */
class PagesTest {
  @TempDir static Path folder;
  private static Desktop desktop;
  private static final Map<String, String> PAGES = new LinkedHashMap<>();

  @BeforeAll
  static void open() throws Exception {
    desktop = new Desktop(folder.resolve("library"));
    Page page = desktop.window();
    page.navigate("/library");
    page.locator("#records").setInputFiles(Desktop.record());
    page.locator("form.add button").click();
    page.locator(".news").waitFor();
    Desktop.check(page);
    String report = page.url().replaceFirst("\\?.*", "").substring(desktop.address().length() - 1);
    page.navigate("/speakers");
    String speaker = page.locator("tbody a").first().getAttribute("href");
    page.navigate("/library");
    String transcript = page.locator("tbody a").first().getAttribute("href");
    PAGES.put("check", "/");
    PAGES.put("report", report);
    PAGES.put("finding", report + "?finding=" + 4);
    PAGES.put("filtered", report + "?outcome=Edited&house=ap&finding=1");
    PAGES.put("reports", "/reports");
    PAGES.put("library", "/library");
    PAGES.put("search", "/library?query=fares");
    PAGES.put("transcript", transcript);
    PAGES.put("speakers", "/speakers");
    PAGES.put("speaker", speaker);
    PAGES.put("enter", "/enter");
    PAGES.put("problem", "/reports/none");
    page.context().close();
  }

  @AfterAll
  static void close() throws Exception {
    if (desktop != null) {
      desktop.close();
    }
  }

  private static Browser.NewContextOptions look(int width, int height, ColorScheme scheme) {
    return new Browser.NewContextOptions().setViewportSize(width, height).setColorScheme(scheme);
  }

  private static void visit(String look, Browser.NewContextOptions options) throws Exception {
    Page page = desktop.window(options);
    List<String> all = new ArrayList<>();
    for (Map.Entry<String, String> entry : PAGES.entrySet()) {
      page.navigate(entry.getValue());
      picture(page, entry.getKey() + "-" + look);
      assertNothingSticksOut(page, entry.getKey() + " " + look);
      AxeResults results = new AxeBuilder(page).analyze();
      List<String> found =
          results.getViolations().stream()
              .map(v -> v.getId() + " " + v.getNodes().stream().map(n -> n.getHtml()).toList())
              .toList();
      found.forEach(f -> all.add(entry.getKey() + " " + look + ": " + f));
    }
    assertEquals("", String.join("\n", all));
    page.context().close();
  }

  private static void assertNothingSticksOut(Page page, String what) {
    int wider =
        (int)
            page.evaluate(
                "document.documentElement.scrollWidth - document.documentElement.clientWidth");
    assertTrue(wider <= 0, what + " is " + wider + " pixels too wide");
  }

  private static void picture(Page page, String name) throws Exception {
    String pictures = System.getProperty("dixit.pictures", "");
    if (!pictures.isEmpty()) {
      Path place = Files.createDirectories(Path.of(pictures)).resolve(name + ".png");
      page.screenshot(new Page.ScreenshotOptions().setPath(place).setFullPage(true));
    }
  }

  @Test
  void wide() throws Exception {
    visit("wide", look(1_400, 1_000, ColorScheme.LIGHT));
  }

  @Test
  void narrow() throws Exception {
    visit("narrow", look(360, 740, ColorScheme.LIGHT));
  }

  @Test
  void dark() throws Exception {
    visit("dark", look(1_400, 1_000, ColorScheme.DARK));
    visit("dark-narrow", look(360, 740, ColorScheme.DARK));
  }

  @Test
  void printed() throws Exception {
    Page page = desktop.window(look(794, 1_123, ColorScheme.LIGHT));
    for (Map.Entry<String, String> entry : PAGES.entrySet()) {
      page.navigate(entry.getValue());
      page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
      picture(page, entry.getKey() + "-print");
      assertNothingSticksOut(page, entry.getKey() + " printed");
      assertTrue(page.locator("nav").isHidden(), entry.getKey());
    }
    page.navigate(PAGES.get("search"));
    assertTrue(page.locator(".passage .near").first().isVisible());
    assertTrue(page.getByText("Add transcripts").isHidden());
    page.navigate(PAGES.get("report"));
    assertTrue(page.locator(".printed .card").first().isVisible());
    page.context().close();
  }
}
