package org.dixit.read;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.dixit.BlockKind;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;

/**
 * Walks an HTML tree in order and cuts its text into pieces. Goes down without recursion, so that
 * depth costs no stack. Made for one walk.
 */
final class HtmlWalker implements NodeFilter {
  /** What a walk leaves out and what it takes elements for. */
  interface Rules {
    /** Whether {@code element} and all in it is left out. */
    boolean drops(Element element);

    /** What {@code element} is for, or null where it says nothing and its parent's kind holds. */
    BlockKind kind(Element element);

    /** Whether a piece is kept of which {@code linked} characters are links. */
    boolean keeps(Piece piece, int linked);
  }

  private record Level(Element element, BlockKind kind) {}

  private final Rules rules;
  private final List<Piece> pieces = new ArrayList<>();
  private final Deque<Level> levels = new ArrayDeque<>();
  private final Piece.Writer writer = new Piece.Writer();
  private int bold;
  private int italic;
  private int links;
  private int linked;

  private HtmlWalker(Rules rules) {
    this.rules = rules;
  }

  /** The pieces below {@code root}. */
  static List<Piece> walk(Element root, Rules rules) {
    HtmlWalker walker = new HtmlWalker(rules);
    NodeTraversor.filter(walker, root);
    walker.flush();
    return walker.pieces;
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (node instanceof TextNode text) {
      int before = writer.length();
      writer.add(text.getWholeText(), bold > 0, italic > 0);
      linked += links > 0 ? writer.length() - before : 0;
      return FilterResult.CONTINUE;
    }
    return node instanceof Element element ? enter(element) : FilterResult.CONTINUE;
  }

  private FilterResult enter(Element element) {
    if (rules.drops(element)) {
      return FilterResult.SKIP_ENTIRELY;
    }
    BlockKind kind = rules.kind(element);
    if (element.normalName().equals("br")) {
      breakLine();
    } else if (kind != null || element.isBlock()) {
      flush();
      levels.push(new Level(element, kind != null ? kind : current()));
    }
    count(element, 1);
    return FilterResult.CONTINUE;
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    if (node instanceof Element element) {
      count(element, -1);
      if (!levels.isEmpty() && levels.peek().element() == element) {
        flush();
        levels.pop();
      }
    }
    return FilterResult.CONTINUE;
  }

  private void count(Element element, int step) {
    switch (element.normalName()) {
      case "b", "strong" -> bold += step;
      case "i", "em" -> italic += step;
      case "a" -> links += step;
      default -> {
        // other elements set no face
      }
    }
  }

  /** One break ends a line, two end a paragraph. */
  private void breakLine() {
    if (writer.endsLine()) {
      flush();
    } else {
      writer.breakLine();
    }
  }

  private BlockKind current() {
    return levels.isEmpty() ? BlockKind.PARAGRAPH : levels.peek().kind();
  }

  private void flush() {
    if (!writer.isEmpty()) {
      Piece piece = writer.take(current());
      if (!piece.text().isEmpty() && rules.keeps(piece, linked)) {
        pieces.add(piece);
      }
    }
    linked = 0;
  }
}
