package org.dixit.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Heading;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SourceSpan;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.InlineParser;
import org.commonmark.parser.Parser;
import org.dixit.BlockKind;
import org.dixit.Span;

/**
 * An article in Markdown. Its text is the file as it stands, marks of Markdown included; code and
 * raw HTML are no part of the article.
 *
 * @param segments its blocks
 * @param about what its front matter says
 */
record Markdown(List<Segment> segments, About about) {
  private static final int DEEPEST = 100;
  private static final int LONGEST_FRONT = 10_000;
  private static final int LONGEST_PICTURE = 1_000;

  Markdown {
    segments = List.copyOf(segments);
  }

  /** Cuts {@code text}. */
  static Markdown parse(String text) {
    int body = frontEnd(text);
    List<Segment> segments = new ArrayList<>();
    Node node = parser().parse(text.substring(body)).getFirstChild();
    while (node != null) {
      BlockKind kind = kind(node);
      if (kind != null) {
        add(text, body, node, kind, segments);
      }
      node = after(node, kind == null);
    }
    boolean titled = false;
    for (int i = 0; i < segments.size(); i++) {
      Segment segment = segments.get(i);
      if (segment.hint() == BlockKind.TITLE && titled) {
        segments.set(i, new Segment(BlockKind.HEADING, segment.span(), false));
      }
      titled |= segment.hint() == BlockKind.TITLE;
    }
    return new Markdown(segments, about(text.substring(0, body)));
  }

  /** Only the blocks are asked for, so what stands inside lines is not parsed. */
  private static Parser parser() {
    InlineParser nothing = (lines, node) -> {};
    return Parser.builder()
        .includeSourceSpans(IncludeSourceSpans.BLOCKS)
        .maxOpenBlockParsers(DEEPEST)
        .inlineParserFactory(context -> nothing)
        .build();
  }

  /** The node after {@code node} in the order of the text; below it, where {@code enters}. */
  private static Node after(Node node, boolean enters) {
    if (enters && node.getFirstChild() != null) {
      return node.getFirstChild();
    }
    Node at = node;
    while (at != null && at.getNext() == null) {
      at = at.getParent();
    }
    return at == null ? null : at.getNext();
  }

  private static BlockKind kind(Node node) {
    if (node instanceof Heading heading) {
      return heading.getLevel() == 1 ? BlockKind.TITLE : BlockKind.HEADING;
    }
    if (!(node instanceof Paragraph)) {
      return null;
    }
    for (Node above = node.getParent(); above != null; above = above.getParent()) {
      if (above instanceof BlockQuote) {
        return BlockKind.BLOCK_QUOTE;
      }
      if (above instanceof ListItem) {
        return BlockKind.LIST_ITEM;
      }
    }
    return BlockKind.PARAGRAPH;
  }

  private static void add(
      String text, int body, Node node, BlockKind kind, List<Segment> segments) {
    List<SourceSpan> spans = node.getSourceSpans();
    if (spans.isEmpty()) {
      return;
    }
    SourceSpan last = spans.get(spans.size() - 1);
    int start = body + spans.get(0).getInputIndex();
    int end = body + last.getInputIndex() + last.getLength();
    Span span = Lines.strip(text, trimmed(text, new Span(start, end), kind));
    if (!span.isEmpty() && !isPicture(text, span)) {
      segments.add(new Segment(isSlanted(text, span, kind), span, false));
    }
  }

  /** A heading without its number signs and the line under it. */
  private static Span trimmed(String text, Span span, BlockKind kind) {
    if (kind != BlockKind.TITLE && kind != BlockKind.HEADING) {
      return span;
    }
    int start = span.start();
    int end = span.end();
    while (start < end && text.charAt(start) == '#') {
      start++;
    }
    while (end > start && "#=- \r\n".indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return new Span(start, end);
  }

  private static boolean isPicture(String text, Span span) {
    return text.startsWith("![", span.start()) && text.charAt(span.end() - 1) == ')';
  }

  /** A short paragraph all in italics under a picture is its caption. */
  private static BlockKind isSlanted(String text, Span span, BlockKind kind) {
    char mark = text.charAt(span.start());
    boolean slanted =
        span.length() > 2
            && span.length() < 400
            && (mark == '*' || mark == '_')
            && text.charAt(span.end() - 1) == mark
            && text.charAt(span.start() + 1) != mark
            && text.charAt(span.start() + 1) != ' ';
    return slanted && kind == BlockKind.PARAGRAPH && isUnderPicture(text, span.start())
        ? BlockKind.CAPTION
        : kind;
  }

  private static boolean isUnderPicture(String text, int start) {
    String above = text.substring(Math.max(0, start - LONGEST_PICTURE), start).stripTrailing();
    int picture = above.lastIndexOf("![");
    return picture >= 0 && above.indexOf('\n', picture) < 0 && above.endsWith(")");
  }

  /** Where the front matter ends; 0 where there is none. */
  private static int frontEnd(String text) {
    if (!text.startsWith("---\n") && !text.startsWith("---\r\n")) {
      return 0;
    }
    int end = text.indexOf("\n---", 3);
    if (end < 0 || end > LONGEST_FRONT) {
      return 0;
    }
    int next = text.indexOf('\n', end + 1);
    return next < 0 ? text.length() : next + 1;
  }

  private static About about(String front) {
    return new About(
        value(front, "title").or(() -> value(front, "headline")),
        value(front, "author").or(() -> value(front, "byline")).or(() -> value(front, "authors")),
        value(front, "date").or(() -> value(front, "published")).flatMap(Dates::find),
        value(front, "publisher").or(() -> value(front, "source")));
  }

  private static Optional<String> value(String front, String key) {
    for (String line : front.lines().toList()) {
      if (line.toLowerCase(Locale.ROOT).startsWith(key + ":")) {
        String value = line.substring(key.length() + 1).strip();
        boolean quoted =
            value.length() > 1
                && (value.charAt(0) == '"' || value.charAt(0) == '\'')
                && value.charAt(value.length() - 1) == value.charAt(0);
        value = quoted ? value.substring(1, value.length() - 1) : value;
        return value.isEmpty() ? Optional.empty() : Optional.of(value);
      }
    }
    return Optional.empty();
  }
}
