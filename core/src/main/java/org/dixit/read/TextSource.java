package org.dixit.read;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
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
 */
record TextSource(String name, Format format, String text, List<Span> bold, List<Span> italic) {
  TextSource {
    bold = List.copyOf(bold);
    italic = List.copyOf(italic);
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
          new TextSource(file.name(), format, Decoder.decode(file), List.of(), List.of());
      case HTML -> of(file, format, HtmlPage.pieces(file), "\n");
      case DOCX -> of(file, format, DocxFile.read(file).pieces(), "\n");
      case PDF -> of(file, format, PdfFile.read(file).lines(), "\n\n");
    };
  }

  private static TextSource of(InputFile file, Format format, List<Piece> pieces, String between) {
    StringBuilder text = new StringBuilder();
    List<Span> bold = new ArrayList<>();
    List<Span> italic = new ArrayList<>();
    for (Piece piece : pieces) {
      if (text.length() > 0) {
        text.append(between);
      }
      int at = text.length();
      piece.bold().forEach(s -> bold.add(new Span(at + s.start(), at + s.end())));
      piece.italic().forEach(s -> italic.add(new Span(at + s.start(), at + s.end())));
      text.append(piece.text());
    }
    return new TextSource(file.name(), format, text.toString(), bold, italic);
  }
}
