package org.dixit.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dixit.Article;
import org.dixit.Block;
import org.dixit.BlockKind;
import org.dixit.Span;

/** Makes articles of files of every format. Immutable. */
final class ArticleReader {
  /** The longest text that is read as one article; the longest novels have as many characters. */
  private static final int LONGEST = 4_000_000;

  /** The one there need be; made when the first article is read. */
  static final ArticleReader READER = new ArticleReader();

  private final LineKinds kinds = new LineKinds();
  private final Captions captions = new Captions();

  private ArticleReader() {}

  /** Reads {@code file}. */
  Article read(InputFile file) throws ReadException {
    return switch (Format.of(file)) {
      case TEXT -> plain(file);
      case MARKDOWN -> {
        String text = text(file);
        Markdown page = Markdown.parse(text);
        yield article(file, text, page.segments(), page.about());
      }
      case HTML -> {
        HtmlArticle page = HtmlArticle.read(file);
        yield article(file, page.pieces(), page.about());
      }
      case PDF -> article(file, PdfFile.read(file).pieces(), About.NOTHING);
      case DOCX -> article(file, DocxFile.read(file).pieces(), About.NOTHING);
    };
  }

  private Article plain(InputFile file) throws ReadException {
    String text = text(file);
    return article(file, text, Paragraphs.cut(text, kinds), About.NOTHING);
  }

  private static String text(InputFile file) throws ReadException {
    String text = Decoder.decode(file);
    bounded(file, text);
    return text;
  }

  private static void bounded(InputFile file, String text) throws ReadException {
    if (text.length() > LONGEST) {
      throw file.problem(
          "has more than " + LONGEST / 1_000_000 + " million characters; split it into articles");
    }
  }

  private Article article(InputFile file, List<Piece> pieces, About about) throws ReadException {
    StringBuilder text = new StringBuilder();
    List<Segment> segments = new ArrayList<>();
    for (Piece piece : pieces) {
      if (text.length() > 0) {
        text.append("\n\n");
      }
      Span span = new Span(text.length(), text.length() + piece.text().length());
      segments.add(new Segment(piece.kind(), span, false));
      text.append(piece.text());
    }
    bounded(file, text.toString());
    return article(file, text.toString(), segments, about);
  }

  private Article article(InputFile file, String text, List<Segment> segments, About about)
      throws ReadException {
    List<Block> blocks = BlockTyper.type(text, segments, kinds, captions);
    return new Article(
        file.name(),
        about.title().or(() -> first(text, blocks, BlockKind.TITLE)),
        about.byline().or(() -> first(text, blocks, BlockKind.BYLINE).map(LineKinds::authors)),
        about
            .date()
            .or(() -> first(text, blocks, BlockKind.DATELINE).flatMap(Dates::find))
            .or(() -> Dates.find(file.lastName().replace('_', ' '))),
        about.publisher(),
        blocks,
        text);
  }

  private static Optional<String> first(String text, List<Block> blocks, BlockKind kind) {
    return blocks.stream()
        .filter(b -> b.kind() == kind)
        .findFirst()
        .map(b -> b.span().in(text).replaceAll("\\s+", " "));
  }
}
