package org.dixit.workbench.page;

import gg.jte.Content;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import io.javalin.http.Context;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.Map;

/** Writes pages from templates, which were compiled with the program. Safe for any thread. */
final class Templates {
  private static final TemplateEngine ENGINE =
      TemplateEngine.createPrecompiled(
          null, ContentType.Html, Templates.class.getClassLoader(), "org.dixit.workbench.page");

  /** Elements of HTML that Dixit itself writes, everything from outside escaped. */
  interface Elements {
    void write(Writer out) throws IOException;
  }

  private Templates() {}

  /** Answers with the template {@code name}. */
  static void answer(Context context, String name, Map<String, Object> parts) {
    Utf8ByteOutput out = new Utf8ByteOutput();
    ENGINE.render(name + ".jte", parts, out);
    context.contentType("text/html; charset=utf-8").result(out.toByteArray());
  }

  /** {@code elements} as a part of a template. */
  static Content content(Elements elements) {
    StringWriter written = new StringWriter();
    try {
      elements.write(written);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    String html = written.toString();
    return output -> output.writeContent(html);
  }
}
