package org.dixit.read;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dixit.Milestone;
import org.dixit.Span;

/**
 * A file of any format as plain lines, its layout kept as far as lines can keep it: what the reader
 * of records starts from. For plain text and Markdown {@code text} is the file as it stands
 * (without a byte order mark). For HTML and DOCX every paragraph, heading, list item and table cell
 * is one line (a line break inside it makes another). For PDF every printed line is one line, in
 * the order of reading, without running heads, feet and page numbers, words that were broken at the
 * line's end made whole on the line where they begin; an empty line stands between paragraphs.
 *
 * @param name the input's name as the user gave it
 * @param format how the file is written
 * @param text the lines, each but the last ended by a line break
 * @param bold spans of {@code text} set in bold, in order; none for plain text and Markdown
 * @param italic spans of {@code text} set in italics, in order; none for plain text and Markdown
 * @param milestones where pages begin, for PDF
 */
record TextSource(
    String name,
    Format format,
    String text,
    List<Span> bold,
    List<Span> italic,
    List<Milestone> milestones) {
  TextSource {
    bold = List.copyOf(bold);
    italic = List.copyOf(italic);
    milestones = List.copyOf(milestones);
  }

  /** Reads {@code file}, whatever its format. */
  static TextSource read(Path file) throws ReadException {
    return read(InputFile.read(file));
  }

  /** Reads {@code in} to its end; {@code name} and content tell the format. */
  static TextSource read(InputStream in, String name) throws ReadException {
    return read(InputFile.read(in, name));
  }

  /** Reads the bytes of a file. */
  static TextSource read(InputFile file) throws ReadException {
    Format format = Format.of(file);
    return switch (format) {
      case TEXT, MARKDOWN ->
          new TextSource(
              file.name(), format, Decoder.decode(file), List.of(), List.of(), List.of());
      case HTML -> {
        Optional<String> lines = HtmlPage.preformatted(file);
        yield lines.isPresent()
            ? new TextSource(file.name(), Format.TEXT, lines.get(), List.of(), List.of(), List.of())
            : of(file, format, HtmlPage.pieces(file), "\n", List.of());
      }
      case DOCX -> of(file, format, DocxFile.read(file).pieces(), "\n", List.of());
      case PDF -> {
        PdfFile pdf = PdfFile.read(file);
        yield of(file, format, pdf.lines(), "\n\n", pdf.pages());
      }
    };
  }

  /**
   * @param pages the page of each piece, for a file that has pages
   */
  private static TextSource of(
      InputFile file, Format format, List<Piece> pieces, String between, List<Integer> pages) {
    StringBuilder text = new StringBuilder();
    List<Span> bold = new ArrayList<>();
    List<Span> italic = new ArrayList<>();
    List<Milestone> milestones = new ArrayList<>();
    for (int i = 0; i < pieces.size(); i++) {
      Piece piece = pieces.get(i);
      if (text.length() > 0) {
        text.append(between);
      }
      int at = text.length();
      if (!pages.isEmpty() && (i == 0 || !pages.get(i).equals(pages.get(i - 1)))) {
        milestones.add(new Milestone(at, Milestone.Kind.PAGE, String.valueOf(pages.get(i) + 1)));
      }
      piece.bold().forEach(s -> bold.add(new Span(at + s.start(), at + s.end())));
      piece.italic().forEach(s -> italic.add(new Span(at + s.start(), at + s.end())));
      text.append(piece.text());
    }
    return new TextSource(file.name(), format, text.toString(), bold, italic, milestones);
  }
}
