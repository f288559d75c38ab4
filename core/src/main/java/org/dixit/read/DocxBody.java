package org.dixit.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.dixit.BlockKind;

/** Reads the paragraphs of {@code word/document.xml}. Made for one document. */
final class DocxBody {
  private final Map<String, BlockKind> styles;
  private final List<Piece> pieces = new ArrayList<>();
  private final Piece.Writer writer = new Piece.Writer();
  private BlockKind kind = BlockKind.PARAGRAPH;
  private boolean bold;
  private boolean italic;
  private boolean inRun;
  private boolean inText;
  private int skipped;

  DocxBody(Map<String, BlockKind> styles) {
    this.styles = styles;
  }

  List<Piece> read(XMLStreamReader in) throws XMLStreamException {
    while (in.hasNext()) {
      int event = in.next();
      if (event == XMLStreamConstants.START_ELEMENT) {
        start(in);
      } else if (event == XMLStreamConstants.END_ELEMENT) {
        end(in.getLocalName());
      } else if (in.isCharacters() && inText && skipped == 0) {
        writer.add(in.getText(), bold, italic);
      }
    }
    flush();
    return pieces;
  }

  private void start(XMLStreamReader in) {
    String name = in.getLocalName();
    if (skipped > 0 || name.equals("Fallback") || name.equals("del")) {
      skipped++;
      return;
    }
    switch (name) {
      case "p" -> flush();
      case "pStyle" -> kind = kind(DocxFile.value(in, "val"));
      case "numPr" -> kind = kind == BlockKind.PARAGRAPH ? BlockKind.LIST_ITEM : kind;
      case "r" -> {
        inRun = true;
        bold = false;
        italic = false;
      }
      case "b" -> bold = inRun ? isOn(in) : bold;
      case "i" -> italic = inRun ? isOn(in) : italic;
      case "t" -> inText = true;
      case "tab" -> writer.add(inRun ? " " : "", bold, italic);
      case "br", "cr" -> writer.breakLine();
      case "noBreakHyphen" -> writer.add("-", bold, italic);
      default -> {
        // layout only
      }
    }
  }

  private void end(String name) {
    if (skipped > 0) {
      skipped--;
      return;
    }
    switch (name) {
      case "p" -> flush();
      case "r" -> {
        inRun = false;
        bold = false;
        italic = false;
      }
      case "t" -> inText = false;
      default -> {
        // layout only
      }
    }
  }

  private BlockKind kind(String style) {
    BlockKind known = styles.get(style);
    BlockKind named = known == null ? DocxFile.kindOfStyle(style) : known;
    return named == null ? BlockKind.PARAGRAPH : named;
  }

  private static boolean isOn(XMLStreamReader in) {
    String value = DocxFile.value(in, "val");
    return !value.equals("0") && !value.equals("false");
  }

  private void flush() {
    if (!writer.isEmpty()) {
      Piece piece = writer.take(kind);
      if (!piece.text().isEmpty()) {
        pieces.add(piece);
      }
    }
    kind = BlockKind.PARAGRAPH;
  }
}
