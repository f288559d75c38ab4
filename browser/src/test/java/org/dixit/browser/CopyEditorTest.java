package org.dixit.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.dixit.Receipt;
import org.dixit.receipt.Receipts;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a copy editor does, with the mouse and with the keyboard alone. */
class CopyEditorTest {
  @TempDir static Path folder;
  private static Desktop desktop;

  @BeforeAll
  static void open() throws Exception {
    desktop = new Desktop(folder.resolve("library"));
  }

  @AfterAll
  static void close() throws Exception {
    if (desktop != null) {
      desktop.close();
    }
  }

  @AfterEach
  void nothingWasComplainedOf() {
    assertEquals("", String.join("\n", desktop.complaints));
  }

  private static void assertIsReceipt(Download download) throws Exception {
    assertTrue(download.suggestedFilename().endsWith(".receipt.json"));
    try (InputStream in = Files.newInputStream(download.path())) {
      Receipt receipt = new Receipts().read(in, "receipt");
      assertEquals(Desktop.record().length, receipt.provenance().record().size());
    }
  }

  @Test
  void withTheMouse() throws Exception {
    Page page = desktop.window();
    Desktop.check(page);
    Locator findings = page.locator(".finding");
    assertTrue(findings.count() > 10);

    findings.first().click();
    Locator card = page.locator(".findings .chosen .card");
    assertThat(card).containsText("severity 4 of 4");
    assertThat(card.locator(".diff del, .diff ins").first()).isVisible();
    assertThat(card.locator("blockquote.record").first()).isVisible();
    assertThat(card.locator(".place").first()).containsText("Record:");
    assertThat(page.locator(".copy .q.chosen").first()).isVisible();
    String link = page.locator(".findings .chosen .links a").getAttribute("href");

    page.getByLabel("House").selectOption("ap");
    page.waitForURL("**house=ap**");
    assertThat(page.locator(".findings .chosen .house")).containsText("under ap");
    assertThat(page.locator(".ruling").first()).isVisible();

    page.locator("#f-outcome").selectOption(new String[] {"Faithful"});
    page.waitForURL("**outcome=Faithful**");
    assertThat(page.locator(".findings li.changed")).hasCount(0);
    page.getByText("Show all").first().click();
    assertThat(page.locator(".findings li.changed").first()).isVisible();

    page.goBack();
    page.waitForURL("**outcome=Faithful**");
    assertThat(page.locator(".findings li.changed")).hasCount(0);
    page.goForward();
    assertThat(page.locator(".findings li.changed").first()).isVisible();

    page.locator("#downloads summary").click();
    Download download =
        page.waitForDownload(
            () ->
                page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Receipt"))
                    .click());
    assertIsReceipt(download);

    Page other = desktop.window();
    other.navigate(link);
    assertThat(other.locator(".findings .chosen .card")).containsText("severity 4 of 4");
    page.context().close();
    other.context().close();
  }

  /** Presses Tab until {@code id} has the focus. */
  private static void tabTo(Page page, String id) {
    for (int i = 0; i < 80; i++) {
      page.keyboard().press("Tab");
      if (id.equals(page.evaluate("document.activeElement.id"))) {
        return;
      }
    }
    throw new AssertionError("no Tab leads to " + id);
  }

  @Test
  void withTheKeyboardAlone() throws Exception {
    Page page = desktop.window();
    page.navigate("/");
    tabTo(page, "text");
    page.keyboard().insertText(Desktop.article());
    tabTo(page, "against-library");
    page.keyboard().press("ArrowDown");
    assertThat(page.locator("#against-given")).isChecked();
    tabTo(page, "record");
    page.keyboard().insertText(Files.readString(Desktop.record()[0]));
    page.keyboard().press("Control+Enter");
    page.waitForURL("**/reports/*");
    page.locator("#report").waitFor();

    page.keyboard().press("j");
    assertThat(page.locator(".findings .chosen .card")).containsText("severity 4 of 4");
    page.waitForFunction("() => document.activeElement.matches('.finding')");
    String first = (String) page.evaluate("document.activeElement.id");
    page.keyboard().press("j");
    page.waitForFunction(
        "id => document.activeElement.matches('.finding') && document.activeElement.id !== id",
        first);
    assertThat(page.locator(".findings .chosen")).hasCount(1);
    page.keyboard().press("k");
    page.waitForFunction("id => document.activeElement.id === id", first);
    page.keyboard().press("x");
    assertThat(page.locator(".findings .chosen")).hasCount(0);
    page.keyboard().press("j");
    assertThat(page.locator(".findings .chosen blockquote.record").first()).isVisible();

    page.keyboard().press("h");
    page.waitForFunction("() => document.activeElement.id === 'house'");
    page.keyboard().press("ArrowDown");
    page.waitForURL("**house=ap**");
    assertThat(page.locator(".findings .chosen .house")).containsText("under ap");
    page.waitForFunction("() => document.activeElement.id === 'house'");

    page.evaluate("() => document.activeElement.blur()");
    page.keyboard().press("d");
    page.keyboard().press("Tab");
    Download download = page.waitForDownload(() -> page.keyboard().press("Enter"));
    assertTrue(download.suggestedFilename().endsWith(".receipt.json"));
    page.context().close();
  }

  @Test
  void singleKeysCanBeTurnedOff() throws Exception {
    Page page = desktop.window();
    Desktop.check(page);
    page.locator(".keys summary").click();
    page.getByLabel("Single keys work").uncheck();
    page.locator("h1").click();
    page.keyboard().press("j");
    assertThat(page.locator(".findings .chosen")).hasCount(0);
    page.getByLabel("Single keys work").check();
    page.locator("h1").click();
    page.keyboard().press("j");
    assertThat(page.locator(".findings .chosen")).hasCount(1);
    page.context().close();
  }

  @Test
  void anArticleIsDroppedAsAFile() throws Exception {
    Page page = desktop.window();
    page.navigate("/");
    Object transfer =
        page.evaluateHandle(
            "text => { const t = new DataTransfer();"
                + " t.items.add(new File([text], 'dropped.txt', {type: 'text/plain'})); return t; }",
            Desktop.article());
    page.locator("[data-drop=article]").dispatchEvent("drop", Map.of("dataTransfer", transfer));
    page.getByLabel("Nothing: only tell who says what").check();
    page.locator("#check").click();
    page.waitForURL("**/reports/*");
    assertThat(page.locator(".report-head")).containsText("Held against nothing");
    page.context().close();
  }

  @Test
  void theLibraryIsFilledSearchedAndEmptied() throws Exception {
    Page page = desktop.window();
    page.navigate("/library");
    page.locator("#records").setInputFiles(Desktop.record());
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Add").setExact(true))
        .click();
    assertThat(page.getByRole(AriaRole.STATUS)).containsText("added");
    page.getByLabel("Search what was said").fill("fares");
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Search")).click();
    assertThat(page.locator(".passage mark").first()).isVisible();
    page.locator(".passage .who a").first().click();
    assertThat(page.locator("#passage").first()).isVisible();
    page.locator(".remove summary").click();
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Remove")).click();
    page.waitForURL("**/library");
    page.context().close();
  }

  @Test
  void longWorkShowsHowFarItIsAndCanBeCancelled() throws Exception {
    Page page = desktop.window();
    page.navigate("/");
    byte[] longArticle = Desktop.article().repeat(120).getBytes(StandardCharsets.UTF_8);
    page.locator("#article").setInputFiles(new FilePayload("long.txt", "text/plain", longArticle));
    page.getByLabel("Nothing: only tell who says what").check();
    page.locator("#check").click();
    page.waitForURL("**/reports/*");
    assertThat(page.locator("#progress")).containsText("looking for who says what");
    assertThat(page.locator("progress[value]")).isVisible();
    assertEquals(List.of(), new AxeBuilder(page).analyze().getViolations());
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Cancel")).click();
    assertThat(page.locator("main")).containsText("was cancelled");
    page.context().close();
  }

  @Test
  void withoutScriptsEverythingIsThere() throws Exception {
    Page page = desktop.window(new Browser.NewContextOptions().setJavaScriptEnabled(false));
    Desktop.check(page);
    page.locator(".finding").first().click();
    assertThat(page.locator(".findings .chosen .card")).containsText("severity 4 of 4");
    page.locator("#house").selectOption("ap");
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Show")).click();
    assertThat(page.locator(".ruling").first()).isVisible();
    page.context().close();
  }
}
