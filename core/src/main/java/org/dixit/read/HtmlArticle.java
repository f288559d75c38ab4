package org.dixit.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dixit.BlockKind;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * The article of an HTML page, without what stands around it.
 *
 * @param pieces its blocks
 * @param about what the page's metadata says
 */
record HtmlArticle(List<Piece> pieces, About about) {
  private static final int FEW = 250;

  HtmlArticle {
    pieces = List.copyOf(pieces);
  }

  /** Reads the page {@code file}. */
  static HtmlArticle read(InputFile file) throws ReadException {
    Document page = HtmlPage.parse(file);
    HtmlMetadata metadata = HtmlMetadata.of(page);
    HtmlRules rules = new HtmlRules(page.body());
    Element root = rules.root();
    List<Piece> pieces = new ArrayList<>(HtmlWalker.walk(root, rules));
    if (length(pieces) < FEW && metadata.body().length() > length(pieces)) {
      pieces.clear();
      metadata
          .body()
          .lines()
          .map(String::strip)
          .filter(l -> !l.isEmpty())
          .forEach(l -> pieces.add(Piece.of(BlockKind.PARAGRAPH, l)));
    }
    if (pieces.isEmpty()) {
      throw file.problem("holds no text between its tags; save the page with its text");
    }
    About about = metadata.about();
    if (root != page.body()) {
      about = about.or(around(HtmlWalker.walk(page.body(), rules)));
    }
    title(page, about).ifPresent(title -> head(pieces, title));
    return new HtmlArticle(titledOnce(pieces), about);
  }

  private static int length(List<Piece> pieces) {
    return pieces.stream().mapToInt(p -> p.text().length()).sum();
  }

  /** What the page says of the article outside of the article. */
  private static About around(List<Piece> pieces) {
    Optional<String> byline =
        first(pieces, BlockKind.BYLINE).map(LineKinds::authors).filter(b -> b.length() < 120);
    Optional<String> date =
        pieces.stream()
            .filter(p -> p.kind() == BlockKind.DATELINE)
            .flatMap(p -> Dates.find(p.text()).stream())
            .findFirst();
    return new About(Optional.empty(), byline, date, Optional.empty());
  }

  private static Optional<String> title(Document page, About about) {
    List<Element> heads = page.body().select("h1");
    return heads.size() == 1 && !heads.get(0).text().isBlank()
        ? Optional.of(heads.get(0).text())
        : about.title();
  }

  private static Optional<String> first(List<Piece> pieces, BlockKind kind) {
    return pieces.stream().filter(p -> p.kind() == kind).map(Piece::text).findFirst();
  }

  private static void head(List<Piece> pieces, String title) {
    if (first(pieces, BlockKind.TITLE).isEmpty()) {
      pieces.add(0, Piece.of(BlockKind.TITLE, title));
    }
  }

  private static List<Piece> titledOnce(List<Piece> pieces) {
    List<Piece> once = new ArrayList<>();
    boolean titled = false;
    for (Piece piece : pieces) {
      boolean again = titled && piece.kind() == BlockKind.TITLE;
      once.add(
          again ? new Piece(BlockKind.HEADING, piece.text(), piece.bold(), piece.italic()) : piece);
      titled |= piece.kind() == BlockKind.TITLE;
    }
    return once;
  }
}
