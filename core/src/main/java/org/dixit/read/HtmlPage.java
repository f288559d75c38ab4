package org.dixit.read;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.dixit.BlockKind;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** Reads HTML as lines, leaving out only what no page says to its readers. */
final class HtmlPage {
  private static final int DEEPEST = 512;
  private static final int LOOK = 4096;
  private static final double PREFORMATTED = 0.9;
  private static final Set<String> SILENT =
      Set.of(
          "script",
          "style",
          "noscript",
          "template",
          "head",
          "nav",
          "form",
          "button",
          "select",
          "svg",
          "iframe",
          "object",
          "audio",
          "video",
          "canvas",
          "textarea",
          "dialog");

  private HtmlPage() {}

  /** The tree of {@code file}. */
  static Document parse(InputFile file) throws ReadException {
    String html = Decoder.decode(file, declared(file));
    return Parser.htmlParser().setMaxDepth(DEEPEST).parseInput(html, "");
  }

  /** The text of a page that is nothing but preformatted text, its lines as they stand. */
  static Optional<String> preformatted(InputFile file) throws ReadException {
    Element body = parse(file).body();
    Element pre = body.selectFirst("pre");
    if (pre == null) {
      return Optional.empty();
    }
    String text = pre.wholeText();
    return text.length() > PREFORMATTED * body.wholeText().length()
        ? Optional.of(text)
        : Optional.empty();
  }

  /** All that the page says, in order. */
  static List<Piece> pieces(InputFile file) throws ReadException {
    List<Piece> pieces = HtmlWalker.walk(parse(file).body(), new Everything());
    if (pieces.isEmpty()) {
      throw file.problem("holds no text between its tags; save the page with its text");
    }
    return pieces;
  }

  /** Whether {@code element} never holds words for the reader. */
  static boolean isSilent(Element element) {
    return SILENT.contains(element.normalName())
        || element.hasAttr("hidden")
        || (element.hasAttr("style")
            && element.attr("style").replace(" ", "").contains("display:none"));
  }

  /** What the element's name alone says, or null. */
  static BlockKind kindOfName(Element element) {
    return switch (element.normalName()) {
      case "h1" -> BlockKind.TITLE;
      case "h2", "h3", "h4", "h5", "h6" -> BlockKind.HEADING;
      case "li", "dt", "dd" -> BlockKind.LIST_ITEM;
      case "blockquote" -> BlockKind.BLOCK_QUOTE;
      case "figcaption", "caption" -> BlockKind.CAPTION;
      default -> null;
    };
  }

  private static Optional<Charset> declared(InputFile file) {
    int length = Math.min(file.bytes().length, LOOK);
    String head =
        new String(file.bytes(), 0, length, StandardCharsets.ISO_8859_1).toLowerCase(Locale.ROOT);
    int at = head.indexOf("charset=");
    if (at < 0) {
      return Optional.empty();
    }
    int start = at + "charset=".length();
    while (start < length && (head.charAt(start) == '"' || head.charAt(start) == '\'')) {
      start++;
    }
    int end = start;
    while (end < length && (Character.isLetterOrDigit(head.charAt(end)) || isJoint(head, end))) {
      end++;
    }
    try {
      return Optional.of(Charset.forName(head.substring(start, end)));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static boolean isJoint(String head, int at) {
    return head.charAt(at) == '-' || head.charAt(at) == '_';
  }

  private static final class Everything implements HtmlWalker.Rules {
    @Override
    public boolean drops(Element element) {
      return isSilent(element);
    }

    @Override
    public BlockKind kind(Element element) {
      return kindOfName(element);
    }

    @Override
    public boolean keeps(Piece piece, int linked) {
      return true;
    }
  }
}
