package org.dixit.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/** The frame of every page: self-contained, without scripts, nothing loaded from anywhere. */
final class HtmlPage {
  private static final String CSS = read();
  private static final String POLICY =
      "default-src 'none'; style-src 'sha256-"
          + digest(CSS)
          + "'; base-uri 'none'; form-action 'none'";

  private HtmlPage() {}

  static void open(Markup html, String title) throws IOException {
    html.raw("<!DOCTYPE html>\n").open("html", "lang", "en").line().open("head").line();
    html.raw("<meta charset=\"utf-8\">\n");
    html.open("meta", "http-equiv", "Content-Security-Policy", "content", POLICY).line();
    html.raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
    html.element("title", title + " – Dixit").line();
    html.raw("<style>").raw(CSS).raw("</style>\n");
    html.close("head").line().open("body").line();
  }

  /** Ends a page; {@code differences} tells whether it may show some. */
  static void close(Markup html, boolean differences) throws IOException {
    html.open("footer").text("Written by Dixit " + Reporter.version() + ".");
    if (differences) {
      html.text(" Differences turn the words of the record into those of the copy: ");
      html.element("del", "only in the record").text(" ").element("ins", "only in the copy");
      html.text(".");
    }
    html.close("footer").line().close("body").line().close("html").line();
  }

  static String css() {
    return CSS;
  }

  private static String read() {
    try (InputStream in = HtmlPage.class.getResourceAsStream("page.css")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String digest(String text) {
    try {
      byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
      return Base64.getEncoder().encodeToString(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
