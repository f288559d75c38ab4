package org.dixit.read;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import org.dixit.BlockKind;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/** Which element of a page is its article, and what in it is no part of it. Made for one page. */
final class HtmlRules implements HtmlWalker.Rules {
  /** An element with this part of the page's running text is never dropped, in per cent. */
  private static final int HEAVY = 40;

  /** An element with this part of it holds the article. */
  private static final int MOST = 80;

  private static final int ARTICLE = 30;
  private static final HtmlNames NAMES = new HtmlNames();
  private static final int SHORT = 200;
  private static final int LONG = 80;

  private final Element body;

  /** How many letters of running text stand below each element. */
  private final Map<Element, Integer> letters = new IdentityHashMap<>();

  HtmlRules(Element body) {
    this.body = body;
    count();
  }

  private void count() {
    NodeTraversor.traverse(
        new NodeVisitor() {
          @Override
          public void head(Node node, int depth) {
            // counted on the way up
          }

          @Override
          public void tail(Node node, int depth) {
            Node above = node.parent();
            if (node instanceof TextNode text && isProse(text)) {
              letters.merge((Element) above, text.getWholeText().strip().length(), Integer::sum);
            } else if (node instanceof Element element
                && above instanceof Element parent
                && letters.containsKey(element)
                && !HtmlPage.isSilent(element)) {
              letters.merge(parent, letters.get(element), Integer::sum);
            }
          }
        },
        body);
  }

  /** Whether {@code text} is running text: in a paragraph, or long, and no link. */
  private static boolean isProse(TextNode text) {
    Node at = text.parent();
    for (int up = 0; up < 4 && at instanceof Element element; up++, at = at.parent()) {
      switch (element.normalName()) {
        case "a", "button", "script", "style", "textarea" -> {
          return false;
        }
        case "p", "blockquote" -> {
          return true;
        }
        default -> {
          if (element.isBlock()) {
            return text.getWholeText().length() > LONG;
          }
        }
      }
    }
    return false;
  }

  private boolean holds(Element element, int percent) {
    return letters.getOrDefault(element, 0) * 100L
        >= letters.getOrDefault(body, 0) * (long) percent;
  }

  /** The element that holds the article. */
  Element root() {
    Map<Element, Integer> kept = new HashMap<>();
    Element article = null;
    int most = 0;
    for (Element element : body.select("article, [itemprop=articleBody], main, [role=main]")) {
      int here = letters.getOrDefault(element, 0);
      if (here > most && holds(element, ARTICLE) && !isDroppedAbove(element, kept)) {
        article = element;
        most = here;
      }
    }
    return deepest(article == null ? body : article);
  }

  private boolean isDroppedAbove(Element element, Map<Element, Integer> seen) {
    for (Element at = element; at != null && at != body; at = at.parent()) {
      if (seen.putIfAbsent(at, 0) == null && drops(at)) {
        return true;
      }
    }
    return false;
  }

  /** The deepest element that still holds most of what {@code top} holds, and a heading if any. */
  private Element deepest(Element top) {
    boolean named = top != body;
    Element at = top;
    while (!named) {
      Element heavy = null;
      for (Element child : at.children()) {
        if (holds(child, MOST)) {
          heavy = child;
        }
      }
      if (heavy == null || heavy.normalName().equals("p")) {
        return at;
      }
      at = heavy;
    }
    return at;
  }

  @Override
  public boolean drops(Element element) {
    if (element.normalName().equals("body") || element.normalName().equals("html")) {
      return false;
    }
    if (HtmlPage.isSilent(element)) {
      return true;
    }
    boolean light = letters.getOrDefault(body, 0) == 0 || !holds(element, HEAVY);
    return light
        && (isBeside(element) || NAMES.role(element).equals(Optional.of(HtmlNames.Role.DROP)));
  }

  private static boolean isBeside(Element element) {
    return switch (element.normalName()) {
      case "aside", "footer", "menu", "fieldset" -> true;
      default -> false;
    };
  }

  @Override
  public BlockKind kind(Element element) {
    BlockKind named = HtmlPage.kindOfName(element);
    if (named == BlockKind.TITLE || holds(element, HEAVY)) {
      return holds(element, HEAVY) && named != BlockKind.BLOCK_QUOTE ? null : named;
    }
    BlockKind kind =
        switch (element.normalName()) {
          case "address" -> BlockKind.BYLINE;
          case "time" -> BlockKind.DATELINE;
          default -> NAMES.role(element).map(HtmlRules::kind).orElse(named);
        };
    boolean about = kind == BlockKind.BYLINE || kind == BlockKind.DATELINE;
    return about && !element.isBlock() && isInLine(element) ? null : kind;
  }

  /** Whether {@code element} stands in the midst of a line. */
  private static boolean isInLine(Element element) {
    Element parent = element.parent();
    return (parent != null && parent.normalName().equals("p"))
        || isText(element.previousSibling())
        || isText(element.nextSibling());
  }

  private static boolean isText(Node node) {
    return node instanceof TextNode text && !text.isBlank();
  }

  private static BlockKind kind(HtmlNames.Role role) {
    return switch (role) {
      case DROP -> null;
      case CAPTION -> BlockKind.CAPTION;
      case CREDIT -> BlockKind.CREDIT;
      case BYLINE -> BlockKind.BYLINE;
      case DATELINE -> BlockKind.DATELINE;
      case HEADING -> BlockKind.HEADING;
      case NOTE -> BlockKind.NOTE;
    };
  }

  @Override
  public boolean keeps(Piece piece, int linked) {
    int length = piece.text().length();
    boolean links = linked * 10 > length * 6 && length < SHORT;
    boolean loose =
        piece.kind() == BlockKind.LIST_ITEM
            || piece.kind() == BlockKind.HEADING
            || (piece.kind() == BlockKind.PARAGRAPH
                && !Lines.endsSentence(piece.text(), 0, length));
    boolean wordless = piece.text().chars().noneMatch(Character::isLetterOrDigit);
    return !wordless && !(loose && links);
  }
}
